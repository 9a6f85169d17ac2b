/** What is said of words of a note, and what is answered: never a word of the note itself. The words name it by its id. */
export interface CommentThread {
  /** Unique in a note. */
  readonly id: string;
  /** What it is about where that is no words of the body, which never name such a thread. */
  readonly on?: CommentedPart;
  /** Nothing is left to be done about it. */
  readonly resolved?: true;
  /** In the order they were written; at least one. */
  readonly entries: readonly CommentEntry[];
}

/** The title of a note, or a field of its head by its id, as a whole. */
export type CommentedPart = { readonly part: 'title' } | { readonly part: 'field'; readonly field: string };

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
