import type { Fact } from '../../core/facts/fact.ts';
import type { FactSort } from '../../core/facts/fact-selection.ts';

/** What a heading of the list says; `retired` for facts that no longer hold, which come after all others. */
export interface FactGroup {
  readonly key: string;
  readonly retired: boolean;
}

/**
 * Which group a fact belongs to in a list sorted so: equal for neighbours of one group. The key is a year, kind, status,
 * name or source id, empty for facts without one; null where the order has no groups.
 */
export function groupOf(fact: Fact, sort: FactSort): FactGroup | null {
  const key = keyOf(fact, sort);
  return key === null ? null : { key, retired: fact.status === 'superseded' || fact.status === 'withdrawn' };
}

/** Whether a heading stands above the second of two neighbours. */
export function beginsGroup(before: Fact | null, fact: Fact, sort: FactSort): boolean {
  const [one, other] = [before && groupOf(before, sort), groupOf(fact, sort)];
  return other !== null && (one === null || one.key !== other.key || one.retired !== other.retired);
}

function keyOf(fact: Fact, sort: FactSort): string | null {
  switch (sort) {
    case 'best':
    case 'changed':
      return null;
    case 'newest':
    case 'oldest':
      // The day the backend orders by.
      return (fact.asAt ?? fact.when?.iso ?? '').slice(0, 4);
    case 'kind':
      return fact.kind;
    case 'status':
      return fact.status;
    case 'person':
      return least(fact.people);
    case 'place':
      return least(fact.places);
    case 'source':
      return fact.citations[0]?.source ?? '';
  }
}

function least(names: readonly string[]): string {
  return names.reduce<string>((best, name) => (best === '' || name < best ? name : best), '');
}
