import type { PartialDate } from '../shared/partial-date.ts';
import type { NameType } from './source-marks.ts';

/**
 * A person, organisation, place or programme as an entry of its own. Facts hold names as they were recorded; an entry's
 * name stands for all its aliases wherever facts are shown, found or grouped, so that renaming one is one change.
 */
export interface NameEntry {
  readonly id: string;
  readonly type: NameType;
  readonly name: string;
  /** Other names facts may hold, its earlier ones included; no name is in two entries of one type. */
  readonly aliases: readonly string[];
  /** What a person was, and when; oldest first. */
  readonly roles: readonly NameRole[];
}

export interface NameRole {
  readonly role: string;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}
