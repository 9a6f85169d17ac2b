/** What is said of words of a note, and what is answered: never a word of the note itself. The words name it by its id. */
export interface CommentThread {
  /** Unique in a note. */
  readonly id: string;
  /** Nothing is left to be done about it. */
  readonly resolved?: true;
  /** In the order they were written; at least one. */
  readonly entries: readonly CommentEntry[];
}

export interface CommentEntry {
  /** How whoever wrote it is called. */
  readonly author: string;
  /** ISO 8601 instant, UTC, when it was written. */
  readonly at: string;
  /** Plain text, of several lines at most; never blank. */
  readonly text: string;
  /** Changed since it was written. */
  readonly edited?: true;
}
