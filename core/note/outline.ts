import { blockNumbers } from './block-numbers.ts';
import type { Note } from './note.ts';
import { inlineText } from './note-text.ts';

/** A heading of a note, with what stands under it. */
export interface OutlineEntry {
  /** Index in the body. */
  readonly block: number;
  /** The first block after its section. */
  readonly end: number;
  readonly level: number;
  /** As it is printed, `2.` or `Annex B:`. */
  readonly number: string | null;
  readonly words: string;
}

/** The headings of a note in order; those without words are left out. */
export function outlineOf(note: Pick<Note, 'body' | 'language' | 'numbering'>): readonly OutlineEntry[] {
  const numbers = blockNumbers(note);
  const levels = note.body.map((block) => (block.type === 'heading' ? block.level : null));
  return note.body.flatMap((heading, block) => {
    if (heading.type !== 'heading') return [];
    const words = inlineText(heading.content).replaceAll('\n', ' ').trim();
    const number = numbers[block] ?? null;
    return words === '' ? [] : [{ block, end: sectionEnd(levels, block), level: heading.level, number, words }];
  });
}

/** The level of each block of a body that is a heading, null for any other. */
export type Levels = readonly (number | null)[];

/** The first block after the section of the heading at `at`: a heading of its level or above, else the end. */
export function sectionEnd(levels: Levels, at: number): number {
  const own = levels[at] ?? null;
  if (own === null) return at + 1;
  const next = levels.findIndex((level, index) => index > at && level !== null && level <= own);
  return next < 0 ? levels.length : next;
}

/** Before which block a section goes to change places with the one of its level before (-1) or after it; null for none. */
export function besideSection(levels: Levels, at: number, by: -1 | 1): number | null {
  const own = levels[at] ?? null;
  if (own === null) return null;
  if (by === 1) {
    const next = sectionEnd(levels, at);
    return levels[next] === own ? sectionEnd(levels, next) : null;
  }
  for (let index = at - 1; index >= 0; index -= 1) {
    const level = levels[index] ?? null;
    if (level === own) return index;
    if (level !== null && level < own) return null;
  }
  return null;
}
