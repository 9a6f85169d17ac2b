import type { PrintList } from '../word/print-model.ts';

/** Counts what Word would count itself. */
export interface Numbers {
  /** The next number of a list: of its first level unless another is given. */
  readonly next: (list: number, level: number) => number;
  /** What stands before a numbered paragraph, section or annex: `2.`, `1.3`, `Annex B:`. */
  readonly write: (list: number, level: number) => string;
}

export function countNumbers(lists: readonly PrintList[]): Numbers {
  const counts = new Map<number, number[]>();
  const next = (list: number, level: number): number => {
    const levels = counts.get(list) ?? [];
    const start = level === 0 || lists[list]?.scheme === undefined ? (lists[list]?.start ?? 1) : 1;
    const number = (levels[level] ?? start - 1) + 1;
    counts.set(list, [...levels.slice(0, level), ...Array(Math.max(level - levels.length, 0)).fill(0), number]);
    return number;
  };
  return {
    next,
    write(list, level) {
      const { scheme, word = '' } = lists[list] ?? {};
      const number = next(list, level);
      if (scheme === 'annexes') return `${word} ${upperLetter(number)}:`;
      return scheme === 'sections' && level === 1 ? `${counts.get(list)?.[0] ?? 0}.${number}` : `${number}.`;
    },
  };
}

/** 27 is AA, as Word counts. */
function upperLetter(number: number): string {
  return String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}
