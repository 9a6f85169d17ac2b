import type { FactsChanged } from '../../../core/contract/library-methods.ts';
import type { Fact } from '../../../core/facts/fact.ts';
import type { NewId } from '../../../core/shared/ports.ts';
import { say } from '../../../core/shared/said.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { oneRow } from '../dossier/rows.ts';
import { write } from '../dossier/write.ts';
import { findUse } from '../facts/find-use.ts';
import { readFacts, readRevision } from '../facts/read-facts.ts';
import { recordFacts } from '../facts/record-fact.ts';
import { removeFacts } from '../facts/remove-facts.ts';
import { Refused } from '../refused.ts';
import { removePassages } from '../sources/record-source.ts';
import { refuseLoop } from './successors.ts';

/** Changes a window may take back, newest last: a change of 100,000 facts is made in 200 parts. */
const MOST_KEPT = 500;

/** A change by the revisions it made: the one before each is what it takes back to, but for facts that came to be. */
interface Remembered {
  readonly token: string;
  readonly made: readonly { readonly fact: string; readonly revision: number }[];
  readonly created: readonly string[];
  readonly sources: readonly BroughtSource[];
}

/** A source that came with facts, or that had this many passages before some were added to it. */
export interface BroughtSource {
  readonly source: string;
  readonly passagesBefore: number;
}

/** What a change made besides revisions. */
interface Made {
  /** Facts that came to be, with all their revisions. */
  readonly created: readonly string[];
  readonly sources: readonly BroughtSource[];
}

const remembered = new WeakMap<Dossier, Remembered[]>();

/** Remembers a change by the facts as it left them, for as long as the dossier is open in this window; returns its token. */
export function rememberChange(
  dossier: Dossier,
  facts: readonly Fact[],
  token: string,
  made: Made = { created: facts.filter(({ revision }) => revision === 1).map(({ id }) => id), sources: [] },
): string {
  const list = remembered.get(dossier) ?? [];
  list.push({ token, made: facts.map(({ id, revision }) => ({ fact: id, revision })), ...made });
  remembered.set(dossier, list.slice(-MOST_KEPT));
  return token;
}

/**
 * Takes a change back: each fact says again what it said before, as a further revision; a fact that came to be goes.
 * Throws Refused, and then nothing was changed: `not-found` for an unknown token, `clash` when a fact was changed since
 * or a new one is in use.
 */
export function takeBack(
  dossier: Dossier,
  token: string,
  setup: { readonly at: string; readonly newId: NewId },
): FactsChanged {
  const list = remembered.get(dossier) ?? [];
  const change = list.find((one) => one.token === token);
  if (!change)
    throw new Refused('not-found', 'This change can no longer be undone. The fact’s history has what it said before.');
  const changed = write(dossier, () => {
    const now = readFacts(
      dossier,
      change.made.map(({ fact }) => fact),
    );
    for (const { fact, revision } of change.made)
      if (now.get(fact)?.revision !== revision)
        throw new Refused(
          'clash',
          'A fact of this change was changed again since. Nothing was undone. Its history has what it said before.',
        );
    const { created } = change;
    refuseUsed(dossier, created, now);
    const restored = change.made.flatMap(({ fact, revision }) => {
      const before = created.includes(fact) ? null : readRevision(dossier, fact, revision - 1);
      return before ? [{ ...before, revision: revision + 1 }] : [];
    });
    recordFacts(dossier, restored, { at: setup.at, reason: 'Taken back' });
    removeFacts(dossier, created);
    refuseLoosePointers(dossier, created, restored);
    for (const { source, passagesBefore } of change.sources)
      if (!isRestedOn(dossier, source, passagesBefore)) removePassages(dossier, source, passagesBefore);
    return restored;
  });
  remembered.set(
    dossier,
    list.filter((one) => one !== change),
  );
  return { facts: changed, undo: changed.length === 0 ? null : rememberChange(dossier, changed, setup.newId()) };
}

/** Whether anything rests on passages after the first `kept` of a source by now. */
function isRestedOn({ db }: Dossier, source: string, kept: number): boolean {
  const sql = `SELECT 1 FROM fact_citations WHERE source = ?1 AND passage > ?2
    UNION ALL SELECT 1 FROM passage_marks WHERE source = ?1 AND passage > ?2
    UNION ALL SELECT 1 FROM suggestions WHERE source = ?1 UNION ALL SELECT 1 FROM review_steps WHERE source = ?1
    UNION ALL SELECT 1 FROM sources WHERE edition_of = ?1`;
  return oneRow(db, sql, source, kept) !== null;
}

/** What was undone since may be the end of a chain that this would lengthen or cut. */
function refuseLoosePointers(dossier: Dossier, gone: readonly string[], restored: readonly Fact[]): void {
  const sql = 'SELECT 1 FROM facts WHERE successor IN (SELECT value FROM json_each(?)) LIMIT 1';
  if (gone.length > 0 && oneRow(dossier.db, sql, JSON.stringify(gone)))
    throw new Refused('clash', 'A fact that would go has since taken the place of another. Nothing was undone.');
  for (const { id, successor } of restored) {
    if (successor === undefined) continue;
    if (readFacts(dossier, [successor]).size === 0)
      throw new Refused('clash', 'The fact that took its place has since gone. Nothing was undone.');
    refuseLoop(dossier, successor, [id]);
  }
}

function refuseUsed(dossier: Dossier, created: readonly string[], facts: ReadonlyMap<string, Fact>): void {
  const use = findUse(dossier, new Set(created), '');
  if (use)
    throw new Refused(
      'clash',
      say(
        '“{fact}” is used in the note “{note}”. Take it out of the note first, or withdraw the fact. Nothing was changed.',
        { fact: (facts.get(use.fact)?.claim ?? use.fact).slice(0, 80), note: use.note.slice(0, 80) },
      ),
    );
}
