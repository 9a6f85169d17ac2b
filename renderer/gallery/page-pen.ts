/** A mark on a drawn page; millimetres from its top left corner, `y` the base line of words. */
export type PageMark =
  | {
      readonly kind: 'words';
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly text: string;
      readonly look: 'strong' | 'plain' | 'label';
      readonly anchor: 'start' | 'middle' | 'end';
      /** About how wide it is. */
      readonly width: number;
    }
  /** A line of text that is still to be written. */
  | { readonly kind: 'bar'; readonly x: number; readonly y: number; readonly width: number }
  | { readonly kind: 'dot'; readonly x: number; readonly y: number }
  | { readonly kind: 'rule'; readonly x: number; readonly y: number; readonly width: number }
  | {
      readonly kind: 'frame';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };

type WordsMark = Extract<PageMark, { readonly kind: 'words' }>;

/** Writes down a page from its top; what is below the last line is left out. */
export interface PagePen {
  readonly left: number;
  readonly width: number;
  readonly marks: readonly PageMark[];
  /** Where the pen is, in millimetres from the top. */
  readonly at: () => number;
  readonly hasRoom: (height?: number) => boolean;
  readonly down: (height: number) => void;
  readonly put: (...marks: readonly PageMark[]) => void;
  /** Words on the line the pen is on, `x` from the left margin; cut where the line ends. */
  readonly words: (text: string, how?: Partial<Pick<WordsMark, 'size' | 'look'>> & { readonly x?: number }) => void;
  /** A line of text to come, `share` of what is left of the line. */
  readonly bar: (share?: number, x?: number) => void;
}

interface Sheet {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

/** Width of a letter beside its size. */
const LETTERS = { strong: 0.57, plain: 0.5, label: 0.55 } as const;
export const TEXT_SIZE = 5;
export const LINE = 6.6;

export function createPen({ left, width, top, bottom }: Sheet): PagePen {
  const marks: PageMark[] = [];
  let y = top;
  const put = (...more: readonly PageMark[]) => void marks.push(...more);
  return {
    left,
    width,
    marks,
    put,
    at: () => y,
    hasRoom: (height = LINE) => y + height <= bottom,
    down(height) {
      y += height;
    },
    words(text, { size = TEXT_SIZE, look = 'plain', x = 0 } = {}) {
      put(wordsMark(text, { x: left + x, y, size, look, anchor: 'start' }, width - x));
    },
    bar(share = 1, x = 0) {
      put({ kind: 'bar', x: left + x, y, width: (width - x) * share });
    },
  };
}

/** Words at a place, cut to about `most` millimetres. */
export function wordsMark(text: string, how: Omit<WordsMark, 'kind' | 'text' | 'width'>, most: number): WordsMark {
  const letter = how.size * LETTERS[how.look];
  const room = Math.max(1, Math.floor(most / letter));
  const characters = [...text];
  const shown =
    characters.length > room
      ? `${characters
          .slice(0, room - 1)
          .join('')
          .trimEnd()}…`
      : text;
  return { kind: 'words', text: shown, width: Math.min(most, shown.length * letter), ...how };
}
