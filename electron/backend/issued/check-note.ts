import type { IssueCheck } from '../../../core/contract/issued-methods.ts';
import { listFactLinks } from '../../../core/note/note-fact-links.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { readFacts } from '../facts/read-facts.ts';
import { nameOfKeptMould } from '../moulds/kept-mould.ts';
import { openNote } from '../notes/read-notes.ts';
import { readSourceReference, readWithdrawal } from '../sources/read-sources.ts';
import { findLinkChanges } from '../updates/link-changes.ts';

/** What stands behind a note that is about to be issued. Throws Refused when the dossier has no such note. */
export function checkNote(dossier: Dossier, id: string): IssueCheck {
  const { note } = openNote(dossier, id);
  const links = listFactLinks(note);
  const facts = readFacts(
    dossier,
    links.map(({ fact }) => fact),
  );
  const sources = new Set([...facts.values()].flatMap(({ citations }) => citations.map(({ source }) => source)));
  return {
    mould: nameOfKeptMould(dossier, note.template),
    facts: [...facts.values()],
    unknown: links.filter(({ fact }) => !facts.has(fact)).length,
    waiting: findLinkChanges(dossier, note).length,
    withdrawn: [...sources].flatMap((source) =>
      readWithdrawal(dossier, source) ? (readSourceReference(dossier, source) ?? []) : [],
    ),
  };
}
