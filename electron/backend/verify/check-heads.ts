import type { Fact } from '../../../core/facts/fact.ts';
import { factMatters } from '../../../core/facts/fact-matters.ts';
import { validateFact } from '../../../core/facts/fact-schema.ts';
import { saysOtherwise } from '../../../core/facts/said-otherwise.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, integerOf, type Row, textOf } from '../dossier/rows.ts';
import { readStored } from '../dossier/stored-json.ts';
import { listNamesOf } from '../facts/record-fact.ts';

/**
 * What filters, notes and conflicts know of each current fact against what it says: dates, names, matters, the revision
 * notes are asked about; and that successors and counterparts lead to facts, in no circle and both ways.
 */
export function* findHeadProblems(dossier: Dossier): Iterable<string> {
  const heads = new Map<string, Fact>();
  const sql = `SELECT row, fact, fact_revisions.revision, content, facts.revision AS head, said, claim_from, claim_to,
      review_by, successor FROM fact_revisions JOIN facts ON facts.id = fact ORDER BY row, fact_revisions.revision`;
  let before: Fact | null = null;
  let asked = 0;
  for (const row of allRows(dossier.db, sql)) {
    const read = readStored(textOf(row, 'content'), validateFact);
    const fact: Fact | null = read.ok && read.value.id === row.fact ? read.value : null;
    const revision = integerOf(row, 'revision');
    if (fact && (before?.id !== fact.id || saysOtherwise(before, fact))) asked = revision;
    before = fact;
    if (!fact || revision !== integerOf(row, 'head')) continue;
    heads.set(fact.id, fact);
    yield* findListProblems(dossier, row, fact, asked);
  }
  yield* findPointerProblems(heads);
}

function* findListProblems({ db }: Dossier, row: Row, fact: Fact, asked: number): Iterable<string> {
  const { id, revision, when, reviewBy, successor } = fact;
  const listed = [row.claim_from, row.claim_to, row.review_by, row.successor];
  const own = [when?.iso ?? '', when?.to ?? when?.iso ?? '', reviewBy ?? null, successor ?? null];
  if (JSON.stringify(listed) !== JSON.stringify(own))
    yield `Fact ${id} is listed with other dates or another successor than it has.`;
  const said = integerOf(row, 'said');
  if (said < asked || said > revision)
    yield `Notes are asked about another revision of fact ${id} than the one that says otherwise.`;
  const number = integerOf(row, 'row');
  const names = allRows(db, 'SELECT type, name FROM fact_names WHERE fact = ?', number);
  if (
    differ(
      names.map(({ type, name }) => `${type} ${name}`),
      listNamesOf(fact).map(([type, name]) => `${type} ${name}`),
    )
  )
    yield `Fact ${id} is listed under other names than it has.`;
  const matters = allRows(db, 'SELECT matter FROM fact_matters WHERE fact = ?', number);
  if (
    differ(
      matters.map((matter) => textOf(matter, 'matter')),
      factMatters(fact),
    )
  )
    yield `Fact ${id} is compared by other matters than it tells of.`;
}

function differ(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify([...one].sort()) !== JSON.stringify([...other].sort());
}

function* findPointerProblems(heads: ReadonlyMap<string, Fact>): Iterable<string> {
  for (const { id, status, successor, translation } of heads.values()) {
    if (successor !== undefined) {
      if (status !== 'superseded') yield `Fact ${id} has a successor without being superseded.`;
      if (!heads.has(successor)) yield `Fact ${id} names the successor ${successor}, which is not there.`;
      else if (leadsBack(id, heads)) yield `Fact ${id} takes its own place by way of its successors.`;
    }
    if (translation !== undefined && (translation === id || heads.get(translation)?.translation !== id))
      yield `Fact ${id} names the translation ${translation}, which does not name it back.`;
  }
}

function leadsBack(id: string, heads: ReadonlyMap<string, Fact>): boolean {
  const seen = new Set<string>();
  for (let at = heads.get(id)?.successor; at !== undefined && !seen.has(at); at = heads.get(at)?.successor) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}
