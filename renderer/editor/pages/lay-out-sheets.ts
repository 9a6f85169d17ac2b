/** The paper of a page on the screen. Lengths in CSS pixels. */
export interface Paper {
  /** At least; 0 where it is not shown as it is. */
  readonly height: number;
  /** Above and below the text. */
  readonly upper: number;
}

export interface LaidSheet {
  /** Of the paper, from the top of the first one. */
  readonly top: number;
  readonly height: number;
  /** Between the last line of the page and the first one of the next: what is left of this paper, the gap, the next margin. */
  readonly space: number;
  /** Of that, what belongs to this paper. */
  readonly below: number;
}

/**
 * Papers under each other, each with the text that stands on it; `texts` are the heights of these. Paper is as high as
 * the sheet, or as its text where that comes out longer on the screen. One sheet for each text.
 */
export function layOutSheets(texts: readonly number[], papers: readonly Paper[], gap: number): readonly LaidSheet[] {
  let top = 0;
  return texts.map((text, index) => {
    const { height: least, upper } = papers[index] ?? papers.at(-1) ?? { height: 0, upper: 0 };
    const height = Math.max(least, text + 2 * upper);
    const below = height - upper - text;
    const next = papers[index + 1] ?? papers.at(-1);
    const sheet = { top, height, below, space: below + gap + (next?.upper ?? 0) };
    top += height + gap;
    return sheet;
  });
}
