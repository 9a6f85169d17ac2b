import type { FactFilter, FactSort } from '../facts/fact-selection.ts';

/** Which facts a page asks for, and where in the list it begins. */
export interface FactQuery extends FactFilter {
  /** `best` when absent. */
  readonly sort?: FactSort;
  /** 1 to 200. */
  readonly limit: number;
  readonly offset: number;
}
