import type { Conflict, Conflicts } from '../../../core/contract/library-methods.ts';
import { compareFacts } from '../../../core/facts/compare-facts.ts';
import type { Fact } from '../../../core/facts/fact.ts';
import type { Said } from '../../../core/shared/said.ts';
import { readTogether } from '../dossier/connection.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, integerOf, oneRow, textOf } from '../dossier/rows.ts';
import { factSets } from '../facts/fact-sets.ts';
import { factsInRows } from '../facts/stored-fact.ts';
import { readSourceReference } from '../sources/read-sources.ts';

/** A matter that more facts give a value of is too wide to be one. */
const WIDEST_MATTER = 40;
/** Pairs looked at in one go, the newest facts first: a dossier with more has other work to do first. */
const MOST_PAIRS = 5_000;

/**
 * Pairs of facts still in use that say otherwise on the same matter and were not settled in these revisions, the newest
 * first. Pairs of one source are left out: a paper that gives two figures means two things.
 */
export function findConflicts(
  dossier: Dossier,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Conflicts {
  return readTogether(dossier.db, () => {
    const found = conflictingPairs(dossier);
    return {
      total: found.length,
      conflicts: found.slice(offset, offset + limit).map((pair) => describePair(dossier, pair)),
    };
  });
}

export function countConflicts(dossier: Dossier): number {
  return readTogether(dossier.db, () => conflictingPairs(dossier).length);
}

interface Pair {
  readonly one: Fact;
  readonly other: Fact;
  readonly difference: Said;
}

/** Found once until a fact changes or a conflict is settled. */
const known = new WeakMap<Dossier, { readonly version: string; readonly pairs: readonly Pair[] }>();

function conflictingPairs(dossier: Dossier): readonly Pair[] {
  const settled = oneRow(dossier.db, 'SELECT count(*) AS settled FROM settled_conflicts');
  const version = `${factSets(dossier.db, true).version} ${settled?.settled}`;
  const last = known.get(dossier);
  if (last?.version === version) return last.pairs;
  const pairs = comparePairs(dossier);
  known.set(dossier, { version, pairs });
  return pairs;
}

function comparePairs(dossier: Dossier): readonly Pair[] {
  const rows = newestPairs(dossier);
  const facts = new Map(factsInRows(dossier, [...new Set(rows.flat())]).map(({ row, fact }) => [row, fact]));
  const settled = readSettled(dossier, [...facts.keys()]);
  return rows.flatMap(([first, second]): readonly Pair[] => {
    const [one, other] = [facts.get(first), facts.get(second)];
    if (!one || !other || settled.has(`${first} ${second}`) || shareSource(one, other)) return [];
    const comparison = compareFacts(one, other);
    return comparison?.difference ? [{ one, other, difference: comparison.difference }] : [];
  });
}

/** Rows of facts that share a matter, the older first; pairs in the order of their newer facts, the newest first. */
function newestPairs({ db }: Dossier): readonly (readonly [number, number])[] {
  // Paired here: SQLite would make every pair of a large dossier before it knows which are the newest.
  const sql = `SELECT json_group_array(fact) AS list, max(fact) AS newest FROM fact_matters
    WHERE fact NOT IN (SELECT row FROM facts WHERE retired = 1)
    GROUP BY matter HAVING count(*) BETWEEN 2 AND ${WIDEST_MATTER} ORDER BY newest DESC`;
  const pairs = new Map<string, readonly [number, number]>();
  for (const row of allRows(db, sql)) {
    const sharing = (JSON.parse(textOf(row, 'list')) as number[]).sort((one, other) => other - one);
    for (const [index, newer] of sharing.entries())
      for (const older of sharing.slice(index + 1)) pairs.set(`${older} ${newer}`, [older, newer]);
    if (pairs.size >= MOST_PAIRS) break;
  }
  return [...pairs.values()].sort((one, other) => other[1] - one[1] || other[0] - one[0]).slice(0, MOST_PAIRS);
}

/** Pairs among these rows that were settled as both facts are now, as `older newer`. */
function readSettled({ db }: Dossier, rows: readonly number[]): ReadonlySet<string> {
  const sql = `SELECT one.row AS one, other.row AS other FROM settled_conflicts AS done
    JOIN facts AS one ON one.id = done.one AND one.said = done.one_revision
    JOIN facts AS other ON other.id = done.other AND other.said = done.other_revision
    WHERE one.row IN (SELECT value FROM json_each(?))`;
  return new Set(
    allRows(db, sql, JSON.stringify(rows)).map((row) => {
      const [one, other] = [integerOf(row, 'one'), integerOf(row, 'other')];
      return `${Math.min(one, other)} ${Math.max(one, other)}`;
    }),
  );
}

function shareSource(one: Fact, other: Fact): boolean {
  return one.citations.some(({ source }) => other.citations.some((citation) => citation.source === source));
}

function describePair(dossier: Dossier, { one, other, difference }: Pair): Conflict {
  const facts = [one, other].map((fact) => {
    const [citation] = fact.citations;
    return { fact, source: citation ? readSourceReference(dossier, citation.source) : null };
  });
  return { facts, about: aboutOf(one, difference), difference };
}

function aboutOf({ speaker }: Fact, { values: { here } }: Said): Conflict['about'] {
  if (typeof here === 'object') return 'date';
  return here === speaker ? 'speaker' : 'value';
}
