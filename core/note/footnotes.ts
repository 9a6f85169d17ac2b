/** The footnotes of a note by the ordinal of the fact link they belong to (note-fact-links.ts). */
export type Footnotes = ReadonlyMap<number, readonly Footnote[]>;

/** One source at one place. */
export interface Footnote {
  readonly source: string;
  /** True after the source's first footnote in the note. */
  readonly short: boolean;
  readonly runs: readonly FootnoteRun[];
}

export interface FootnoteRun {
  readonly text: string;
  readonly italic: boolean;
  /** What core/shared/safe-link lets through, else null. */
  readonly url: string | null;
}
