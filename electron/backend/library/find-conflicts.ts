import type { Conflict, Conflicts } from '../../../core/contract/library-methods.ts';
import { compareFacts } from '../../../core/facts/compare-facts.ts';
import type { Fact } from '../../../core/facts/fact.ts';
import { readTogether } from '../dossier/connection.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, integerOf } from '../dossier/rows.ts';
import { factInRow } from '../facts/stored-fact.ts';
import { readSourceReference } from '../sources/read-sources.ts';

/** A matter that more facts give a value of is too wide to be one. */
const WIDEST_MATTER = 40;
/** Pairs looked at in one go, the newest facts first: a dossier with more has other work to do first. */
const MOST_PAIRS = 20_000;

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
  readonly difference: string;
}

function conflictingPairs(dossier: Dossier): readonly Pair[] {
  const sql = `WITH matters AS (SELECT matter FROM fact_matters JOIN facts ON facts.row = fact_matters.fact AND retired = 0
      GROUP BY matter HAVING count(*) BETWEEN 2 AND ${WIDEST_MATTER})
    SELECT DISTINCT one.row AS one, other.row AS other FROM matters
    JOIN fact_matters AS a ON a.matter = matters.matter JOIN fact_matters AS b ON b.matter = matters.matter AND b.fact > a.fact
    JOIN facts AS one ON one.row = a.fact AND one.retired = 0 JOIN facts AS other ON other.row = b.fact AND other.retired = 0
    WHERE NOT EXISTS (SELECT 1 FROM settled_conflicts AS done WHERE
      (done.one = one.id AND done.one_revision = one.said AND done.other = other.id AND done.other_revision = other.said)
      OR (done.one = other.id AND done.one_revision = other.said AND done.other = one.id AND done.other_revision = one.said))
    ORDER BY other.row DESC, one.row DESC LIMIT ${MOST_PAIRS}`;
  return allRows(dossier.db, sql).flatMap((row): readonly Pair[] => {
    const [one, other] = [factInRow(dossier, integerOf(row, 'one')), factInRow(dossier, integerOf(row, 'other'))];
    if (!one || !other || shareSource(one, other)) return [];
    const comparison = compareFacts(one, other);
    return comparison?.difference ? [{ one, other, difference: comparison.difference }] : [];
  });
}

function shareSource(one: Fact, other: Fact): boolean {
  return one.citations.some(({ source }) => other.citations.some((citation) => citation.source === source));
}

function describePair(dossier: Dossier, { one, other, difference }: Pair): Conflict {
  const facts = [one, other].map((fact) => {
    const [citation] = fact.citations;
    return { fact, source: citation ? readSourceReference(dossier, citation.source) : null };
  });
  return { facts, about: aboutOf(one, other, difference), difference };
}

function aboutOf(one: Fact, other: Fact, difference: string): Conflict['about'] {
  if (one.when?.iso && other.when?.iso && difference.startsWith(one.when.iso)) return 'date';
  return one.speaker !== null && difference.startsWith(one.speaker) ? 'speaker' : 'value';
}
