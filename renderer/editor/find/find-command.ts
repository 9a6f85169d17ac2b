import { createCommand, type LexicalCommand } from 'lexical';
import type { FindQuery } from '../../../core/finding/find-query.ts';

/** A match by the index of its block in the body and by its number among the matches there, from 0. */
export interface SoughtPlace {
  readonly block: number;
  readonly nth: number;
}

/** Matches found elsewhere already, one of which is to be shown. */
export interface SoughtMatch extends SoughtPlace {
  readonly query: FindQuery;
}

/** Opens the bar that finds words in the note. */
export const FIND_COMMAND: LexicalCommand<'find' | 'replace' | SoughtMatch> = createCommand('FIND_COMMAND');
