import type { FacetList, Facets } from '../../core/contract/library-methods.ts';
import type { FactFilter } from '../../core/facts/fact-selection.ts';
import type { FilterChange } from '../state/fact-library-filter.ts';

/** A filter that chips show and change. */
export interface FilterPort {
  readonly filter: FactFilter;
  readonly change: (change: FilterChange) => void;
  /** How many facts each value of a list has, its own choice aside; null when it could not be read. */
  readonly count: (list: FacetList) => Promise<Facets | null>;
}
