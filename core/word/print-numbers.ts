import { annexWord, blockNumbers } from '../note/block-numbers.ts';
import type { Block } from '../note/note.ts';
import type { Printing } from './printing.ts';

/** A place in a numbered scheme: the list it counts in and the level there. */
export interface PrintNumber {
  readonly list: number;
  readonly level: number;
}

/**
 * The list each block of a body counts in, null for one without a number. Which blocks have one is blockNumbers'; what
 * Word then counts are one list for the scheme and one for the annexes.
 */
export function printNumbers(body: readonly Block[], printing: Printing): readonly (PrintNumber | null)[] {
  const { language, numbering } = printing;
  let scheme: number | null = null;
  let annexes: number | null = null;
  return blockNumbers({ body, language, numbering }).map((number, index) => {
    const block = body[index];
    if (number === null || block === undefined) return null;
    const list = { ordered: true, level: 0, compact: false };
    if (block.type === 'heading' && block.annex) {
      annexes ??= printing.addList({ ...list, start: 1, scheme: 'annexes', word: annexWord(language) });
      return { list: annexes, level: 0 };
    }
    const start = numbering === 'after-first' ? 2 : 1;
    scheme ??= printing.addList({ ...list, start, scheme: numbering === 'sections' ? 'sections' : 'paragraphs' });
    return { list: scheme, level: numbering === 'sections' && block.type === 'paragraph' ? 1 : 0 };
  });
}
