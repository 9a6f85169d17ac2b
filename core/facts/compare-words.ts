import { diffArrays } from 'diff';

export interface WordChange {
  readonly text: string;
  readonly change: 'same' | 'added' | 'removed';
}

/** Edits beyond which texts are not compared further: time grows with their square. */
export const MOST_EDITS = 2_000;

/**
 * Two texts as one, in reading order: what both say, what only the first and what only the second says; gone before new
 * where both stand in one place. Texts too different to compare quickly count as replaced whole.
 */
export function compareWords(before: string, after: string): readonly WordChange[] {
  const parts = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: MOST_EDITS });
  if (!parts)
    return [
      { text: before, change: 'removed' as const },
      { text: after, change: 'added' as const },
    ];
  return parts.map(({ value, added, removed }) => ({
    text: value.join(''),
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));
}

/** Words and numbers whole (`40,000`, `O’Brien`, `year-on-year`), white space and every other sign by itself. */
function tokensOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}\p{M}]+(?:[.,'’-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu) ?? [];
}
