import type { PartialDate } from '../shared/partial-date.ts';
import type { FactKind, FactStatus } from './fact.ts';

/**
 * Which facts of a dossier: each condition that is there must hold, and a list holds when any of its items does. What is
 * absent or empty asks nothing.
 */
export interface FactFilter {
  /** Words as typed; the last is a prefix; accents and case ignored. At most 200 characters. */
  readonly query?: string;
  readonly kinds?: readonly FactKind[];
  readonly statuses?: readonly FactStatus[];
  readonly tags?: readonly string[];
  readonly people?: readonly string[];
  readonly organisations?: readonly string[];
  readonly places?: readonly string[];
  readonly programmes?: readonly string[];
  readonly speakers?: readonly string[];
  readonly sources?: readonly string[];
  /** The claim's own date lies, at least in part, on or after this day... */
  readonly from?: PartialDate;
  /** ...and on or before this one. */
  readonly to?: PartialDate;
  /** Whether a note that is not in the trash uses it. */
  readonly use?: 'used' | 'unused';
  /** Its review-by day is this one or earlier. */
  readonly dueBy?: PartialDate;
}

/** `best`: by fit to the words; without words as `newest`. `changed`: last revision first. */
export const FACT_SORTS = [
  'best',
  'newest',
  'oldest',
  'changed',
  'kind',
  'status',
  'person',
  'place',
  'source',
] as const;
export type FactSort = (typeof FACT_SORTS)[number];

export interface FactSelection {
  readonly filter: FactFilter;
  readonly sort: FactSort;
  /** 1 to 200. */
  readonly limit: number;
}

/** A selection the user named; it belongs to the dossier. */
export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  readonly filter: FactFilter;
  readonly sort: FactSort;
}
