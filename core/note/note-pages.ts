/** A note as it is laid out on paper: what limits in lines and pages are measured by. */
export interface NotePages {
  /** Pages before the first annex; all of them where there is none. */
  readonly pages: number;
  /** With annexes. */
  readonly all: number;
  /** Each block of the body. */
  readonly blocks: readonly BlockPages[];
  /** Where pages after the first begin within the body, in order. */
  readonly turns: readonly PageTurn[];
  /** The paper of each page, page 1 first; `all` of them. */
  readonly sheets: readonly Sheet[];
}

/** One page's paper. Lengths in millimetres. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** At both sides. */
  readonly margin: number;
  /** Above and below. */
  readonly upper: number;
  /** What its footnotes take of the room for text; 0 without. */
  readonly footnotes: number;
  /** What stands in its margins above and below the text. */
  readonly header: SheetBand;
  readonly footer: SheetBand;
}

/** One line of words; empty where there are none. */
export interface SheetBand {
  readonly left: string;
  readonly centre: string;
  readonly right: string;
}

export interface BlockPages {
  /** From 1; a block that prints nothing stands where the one before it ends. */
  readonly firstPage: number;
  readonly lastPage: number;
  /** As a reader counts them; in a table, those of the longest cell of each row. */
  readonly lines: number;
  /** How many characters of the block stand before each line. */
  readonly starts: readonly number[];
}

export interface PageTurn {
  /** The page that begins. */
  readonly page: number;
  /** Index in the note's body. */
  readonly block: number;
  /** How many characters of its text stand on the pages before. */
  readonly characters: number;
}
