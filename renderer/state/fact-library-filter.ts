import type { FactFilter } from '../../core/facts/fact-selection.ts';

export const EMPTY_FILTER: FactFilter = {};

/** Conditions to put in place of those there are; `undefined` takes one away. */
export type FilterChange = { readonly [Part in keyof FactFilter]?: FactFilter[Part] | undefined };

/** A filter with some of its conditions replaced; what asks nothing is left out. */
export function mergeFilter(filter: FactFilter, change: FilterChange): FactFilter {
  const merged = Object.entries({ ...filter, ...change }).filter(
    ([, part]) => part !== undefined && part !== '' && !(Array.isArray(part) && part.length === 0),
  );
  return Object.fromEntries(merged) as FactFilter;
}

/** Whether it asks anything. */
export function isNarrowed(filter: FactFilter): boolean {
  return Object.entries(filter).some(([part, value]) => part !== 'query' || String(value).trim() !== '');
}
