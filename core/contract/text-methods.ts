import type { NoteMatch } from '../finding/find-in-note.ts';
import type { FindQuery } from '../finding/find-query.ts';
import type { Said } from '../shared/said.ts';
import type { InDossier, Method } from './method.ts';
import type { RefusalCode } from './reply.ts';

/** Words found in the notes of a dossier, and others put in their place. */
export interface TextMethods {
  /**
   * Looks through notes for some tenths of a second, those of the trash left out: ask again with `after` as `next` says
   * until that is null. An expression that cannot be read is refused as `invalid-input`.
   */
  readonly findText: Method<
    InDossier & { readonly query: FindQuery; readonly archived: boolean; readonly after: number | null },
    TextFound
  >;
  /**
   * Puts a replacement in place of matches. Each note as it was is a version of its history, and so is what came of it. A
   * note that was changed since its `version`, is in the trash or would not hold the words is left as it is and told.
   */
  readonly replaceText: Method<
    InDossier & {
      readonly query: FindQuery;
      /** As core/finding/find-query.ts reads it. */
      readonly replacement: string;
      /** At most 50. */
      readonly notes: readonly ReplaceInNote[];
    },
    TextReplaced
  >;
  /**
   * Gives notes back what they said before a replacement; what they say now stays in their history. A note that was
   * changed since its `version` is left as it is and told.
   */
  readonly takeBackText: Method<
    InDossier & {
      /** At most 50, as `replaceText` told them. */
      readonly notes: readonly Omit<ReplacedNote, 'places'>[];
    },
    TextTakenBack
  >;
}

export interface ReplaceInNote {
  readonly note: string;
  /** The one `findText` told. */
  readonly version: number;
  /** Which of its matches, counted from 0; null for all. */
  readonly matches: readonly number[] | null;
}

export interface TextFound {
  /** Notes with matches, the last made first. */
  readonly notes: readonly NoteFound[];
  /** Notes that were not read through: damaged, too long for the expression, or too slow. */
  readonly unread: readonly { readonly note: string; readonly title: string }[];
  /** How many notes were looked through in this step, and how many there are in all. */
  readonly looked: number;
  readonly of: number;
  /** Where to go on; null at the end. */
  readonly next: number | null;
}

export interface NoteFound {
  readonly note: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly version: number;
  readonly archived: boolean;
  /** At most 500. */
  readonly matches: readonly NoteMatch[];
  /** How many there are. */
  readonly count: number;
}

export interface ReplacedNote {
  readonly note: string;
  readonly places: number;
  /** Its version now. */
  readonly version: number;
  /** The revision that has what it said before. */
  readonly before: number;
}

export interface LeftNote {
  readonly note: string;
  readonly title: string;
  readonly code: RefusalCode;
  readonly message: string;
  /** As in a Refusal. */
  readonly said?: Said;
}

export interface TextReplaced {
  readonly replaced: readonly ReplacedNote[];
  readonly left: readonly LeftNote[];
}

export interface TextTakenBack {
  /** Ids of the notes that say again what they said before. */
  readonly takenBack: readonly string[];
  readonly left: readonly LeftNote[];
}
