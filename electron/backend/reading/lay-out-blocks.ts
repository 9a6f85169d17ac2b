import { type Article, BETWEEN_BLOCKS, type Block } from '../../../core/extraction/article.ts';
import { normaliseText } from '../../../core/extraction/normalise-text.ts';
import type { PassageKind } from '../../../core/facts/source.ts';
import { splitLongBlock } from './split-long-block.ts';
import { Unreadable } from './unreadable.ts';

/** A source holds no more passages (core/facts/source-schema.ts). */
export const MOST_BLOCKS = 20_000;

/** A block as a reader finds it: its text not yet in its one form. */
export interface RawBlock {
  readonly kind: PassageKind;
  /** Of a table: a line a row, a tab between cells. */
  readonly text: string;
  readonly page?: number;
}

/** An article out of blocks in reading order; those without words are left out. Throws Unreadable for too many. */
export function layOutBlocks(raw: readonly RawBlock[]): Article {
  const parts: string[] = [];
  const blocks: Block[] = [];
  let start = 0;
  for (const { kind, text: given, page } of raw) {
    const text = kind === 'table' ? tidyTable(given) : tidyLine(given);
    if (text === '') continue;
    if (blocks.length >= MOST_BLOCKS) throw new Unreadable('too-many-blocks');
    const end = start + text.length;
    blocks.push(...splitLongBlock(text, { kind, start, end, ...(page === undefined ? {} : { page }) }));
    parts.push(text);
    start = end + BETWEEN_BLOCKS.length;
  }
  return { text: parts.join(BETWEEN_BLOCKS), blocks };
}

/** Line breaks no space stands for: between characters of scripts that part no words. */
export const BETWEEN_IDEOGRAPHS =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303f\uff01-\uff9f])[ \t]*\r?\n\s*(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303f\uff01-\uff9f])/gu;

/** Normalised, every run of white space one space, none at the ends. */
export function tidyLine(text: string): string {
  return normaliseText(text).replace(BETWEEN_IDEOGRAPHS, '').replace(/\s+/g, ' ').trim();
}

/** A table that begins with an empty cell gets a dash there: a block has no white space at its ends. */
function tidyTable(text: string): string {
  const table = normaliseText(text)
    .split('\n')
    .map((row) => row.split('\t').map(tidyLine).join('\t'))
    .filter((row) => row.trim() !== '')
    .join('\n')
    .trimEnd();
  return table.startsWith('\t') ? `–${table}` : table;
}
