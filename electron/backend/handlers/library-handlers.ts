import type { Handlers } from '../dispatch.ts';
import { listFactIds } from '../facts/search-facts.ts';
import type { Changing } from '../library/change-facts.ts';
import { addFact, mergeFacts, pairFacts, restoreFact, reviseFact, splitFact, tagFacts } from '../library/edit-facts.ts';
import { readHistory } from '../library/fact-history.ts';
import { findConflicts } from '../library/find-conflicts.ts';
import { listNames, saveName } from '../library/name-entries.ts';
import { readFacets } from '../library/read-facets.ts';
import { listSearches, removeSearch, saveSearch } from '../library/saved-searches.ts';
import { setStatus } from '../library/set-status.ts';
import { settleConflict } from '../library/settle-conflict.ts';
import { takeBack } from '../library/undo-changes.ts';
import type { Services } from './services.ts';

type Library = Extract<keyof Handlers, `library.${string}`>;

/** The library of facts: what they say, what they are called, what contradicts what. */
export function libraryHandlers({ open, clock, newId }: Services): Pick<Handlers, Library> {
  const changing = (reason: string, by: string | null = null): Changing => ({ at: clock(), reason, by, newId });
  return {
    'library.add': (client, { dossier, draft, by }) =>
      addFact(open.find(client, dossier), draft, changing('Added by hand', by)),
    'library.revise': (client, { dossier, reason, by, ...revision }) =>
      reviseFact(open.find(client, dossier), revision, changing(reason || 'Changed', by)),
    'library.setStatus': (client, { dossier, facts, reason, by, ...status }) =>
      setStatus(open.find(client, dossier), facts, status, changing(reason || `Marked as ${status.status}`, by)),
    'library.tag': (client, { dossier, facts, ...tags }) =>
      tagFacts(open.find(client, dossier), facts, tags, changing('Tags changed')),
    'library.merge': (client, { dossier, facts, draft, reason, by }) =>
      mergeFacts(open.find(client, dossier), facts, draft, changing(reason || 'Merged', by)),
    'library.split': (client, { dossier, reason, by, ...split }) =>
      splitFact(open.find(client, dossier), split, changing(reason || 'Split', by)),
    'library.pair': (client, { dossier, fact, translation }) =>
      pairFacts(
        open.find(client, dossier),
        fact,
        translation,
        changing(translation === null ? 'Unpaired from its translation' : 'Paired with its translation'),
      ),
    'library.history': (client, { dossier, fact }) => readHistory(open.find(client, dossier), fact),
    'library.restore': (client, { dossier, fact, revision, by }) =>
      restoreFact(open.find(client, dossier), fact, revision, changing(`Restored from revision ${revision}`, by)),
    'library.takeBack': (client, { dossier, undo }) =>
      takeBack(open.find(client, dossier), undo, { at: clock(), newId }),
    'library.facets': (client, { dossier, filter, list }) => readFacets(open.find(client, dossier), filter, list),
    'library.ids': (client, { dossier, ...selection }) => listFactIds(open.find(client, dossier), selection),
    'library.searches': (client, { dossier }) => listSearches(open.find(client, dossier)),
    'library.saveSearch': (client, { dossier, search }) => saveSearch(open.find(client, dossier), search),
    'library.removeSearch': (client, { dossier, search }) => removeSearch(open.find(client, dossier), search),
    'library.names': (client, { dossier, ...query }) => listNames(open.find(client, dossier), query),
    'library.saveName': (client, { dossier, entry, replaces }) => saveName(open.find(client, dossier), entry, replaces),
    'library.conflicts': (client, { dossier, ...page }) => findConflicts(open.find(client, dossier), page),
    'library.settle': (client, { dossier, reason, by, ...settlement }) =>
      settleConflict(open.find(client, dossier), settlement, changing(reason || 'A conflict was settled', by)),
  };
}
