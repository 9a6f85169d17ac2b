import type { BroughtFact } from '../../../core/contract/copying-methods.ts';
import type { CarriedFact } from '../../../core/facts/carried-facts.ts';
import type { Fact } from '../../../core/facts/fact.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, integerOf, oneRow } from '../dossier/rows.ts';
import { readRevision } from '../facts/read-facts.ts';
import { factInRow, factOf } from '../facts/stored-fact.ts';

/** The fact here that a carried one is: the same one, or one with the same claim and date; null: there is none. */
export function matchFact(dossier: Dossier, carried: CarriedFact): BroughtFact | null {
  const head = currentOf(carried);
  const own = findSame(dossier, head);
  if (own) return { from: head.id, fact: head.id, how: 'same', revisions: mapRevisions(dossier, carried, head.id) };
  const other = findAlike(dossier, head);
  return (
    other && { from: head.id, fact: other.id, how: 'matched', revisions: mapRevisions(dossier, carried, other.id) }
  );
}

/** As the other dossier has it now. */
export function currentOf({ revisions }: CarriedFact): Fact {
  const head = revisions.at(-1);
  if (!head) throw new Error('a carried fact without a revision');
  return head;
}

/** Its id, with the words it came with in one of its revisions: it may have been corrected here since. */
function findSame(dossier: Dossier, head: Fact): boolean {
  return historyOf(dossier, head.id).some((one) => saysSame(one, head));
}

/** Facts in use go before those kept for the record. */
function findAlike(dossier: Dossier, { claim, when, language }: Fact): Fact | null {
  const sql = `SELECT row FROM facts JOIN fact_revisions
      ON fact_revisions.fact = facts.id AND fact_revisions.revision = facts.revision
    WHERE claim_from = ? AND claim_to = ? AND instr(content, ?) > 0 ORDER BY retired, row LIMIT 20`;
  const [from, to] = [when?.iso ?? '', when?.to ?? when?.iso ?? ''];
  // As it stands in the JSON: only that can be looked for without reading a hundred thousand facts.
  const rows = allRows(dossier.db, sql, from, to, JSON.stringify(claim));
  const facts = rows.map((row) => factInRow(dossier, integerOf(row, 'row')));
  return facts.find((fact) => fact?.claim === claim && fact.language === language) ?? null;
}

/** A place of the revision that was current there is one of the newest here that says so, an older one of what it said. */
function mapRevisions(dossier: Dossier, carried: CarriedFact, fact: string): BroughtFact['revisions'] {
  const history = historyOf(dossier, fact);
  return carried.revisions.map((one) => {
    const exact = readRevision(dossier, fact, one.revision);
    if (exact && exact.id === one.id && saysSame(exact, one)) return { from: one.revision, to: one.revision };
    const same = history.find((other) => saysSame(other, one));
    return { from: one.revision, to: same?.revision ?? null };
  });
}

/** Newest first. */
function historyOf({ db }: Dossier, id: string): readonly Fact[] {
  if (!oneRow(db, 'SELECT 1 FROM facts WHERE id = ?', id)) return [];
  const sql = 'SELECT fact AS id, content FROM fact_revisions WHERE fact = ? ORDER BY revision DESC LIMIT 1000';
  return allRows(db, sql, id).flatMap((row) => factOf(row) ?? []);
}

/** The words and the date; what a dossier holds of them (status, tags, counterparts) is its own matter. */
function saysSame(one: Fact, other: Fact): boolean {
  const date = ({ when }: Fact) => `${when?.iso ?? ''} ${when?.to ?? ''}`;
  return one.claim === other.claim && one.language === other.language && date(one) === date(other);
}
