import type { Speaker } from './speaker.ts';

/** A verb, or `according to`, by which somebody says something. */
export interface Attribution {
  /** Index of the verb. */
  readonly verb: number;
  readonly speaker: Speaker;
  /** First and last word (exclusive) of speaker and verb together. */
  readonly from: number;
  readonly to: number;
  /** Where the statement stands, seen from the verb. */
  readonly statement: 'before' | 'after' | 'around';
  /** Whether it is told in the writer's words, wholly or in part; else it is a quotation or there is none. */
  readonly inWords: boolean;
}
