import type { Article } from '../article.ts';
import type { Mention } from '../extraction.ts';
import { within } from '../sentences/find-in-order.ts';

/** How many blocks from the beginning a signature may stand. */
const HEAD = 6;
/** In UTF-16 units; a signature is a line. */
const LONGEST = 200;

/**
 * Whoever signs an article or holds the speech, and says `I` in it: `By Ana Lee`, a line that is a name alone, `Speech by
 * Ana Lee`, `Ana Lee: The price of patience`. Null when nobody does.
 */
export function writerOf({ text, blocks }: Article, mentions: readonly Mention[]): string | null {
  for (const block of blocks.slice(0, HEAD)) {
    if (block.end - block.start > LONGEST) continue;
    const person = within(mentions, block).find(({ type }) => type === 'person');
    if (!person) continue;
    const before = text.slice(block.start, person.start);
    const after = text.slice(person.end, block.end);
    if (SIGNED.test(before)) return person.name;
    if (TITLES.test(before) && (after.trim() === '' || (block.kind === 'heading' && after.startsWith(':'))))
      return person.name;
  }
  return null;
}

const SIGNED =
  /^(?:by|words by|(?:opening |closing |welcoming |prepared )?(?:speech|remarks|address|statement|keynote(?: address| speech)?|lecture|testimony)(?: given| delivered)? (?:by|of))(?: [\p{L}.’-]{1,20}){0,6} $/iu;
const TITLES = /^(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame|Datuk|Dato|Tan Sri|Tun)\.? )*$/;
