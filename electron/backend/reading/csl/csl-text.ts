import { tidyLine } from '../lay-out-blocks.ts';

/** Longer ones are no title and no name. */
const LONGEST = 500;

/** A property of a file as one line a source may hold; undefined when nothing is in it. */
export function cslText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const line = tidyLine(value.slice(0, 20 * LONGEST))
    .slice(0, LONGEST)
    .toWellFormed()
    .trim();
  return /[\p{L}\p{N}]/u.test(line) ? line : undefined;
}
