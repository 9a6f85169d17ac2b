import { tidyLine } from '../lay-out-blocks.ts';
import type { PageBlock } from './walk-blocks.ts';

/** Shorter repetitions happen in an article. */
const SHORTEST_REPEAT = 40;
const LONGEST_QUOTE = 400;

/**
 * Blocks without pull quotes and second copies: a paragraph that another block holds word for word, or a quotation
 * nearly all of whose words stand in one longer block in their order. Of a part of a page, which somebody chose, only pull
 * quotes go.
 */
export function dropRepeats(blocks: readonly PageBlock[], isPage: boolean): readonly PageBlock[] {
  const plain = blocks.map(({ text, kind }) => (kind === 'paragraph' ? simplify(text) : ''));
  const holders = indexWords(plain);
  const seen = new Set<string>();
  return blocks.filter((block, index) => {
    const text = plain[index] ?? '';
    if (text.length < SHORTEST_REPEAT || !(isPage || block.quoted)) return true;
    if (seen.has(text)) return false;
    seen.add(text);
    return text.length > LONGEST_QUOTE || !isHeldElsewhere(block, index, plain, holders);
  });
}

function isHeldElsewhere(
  { quoted, text }: PageBlock,
  index: number,
  plain: readonly string[],
  holders: ReadonlyMap<string, readonly number[]>,
): boolean {
  const own = plain[index] ?? '';
  const runs = wordRuns(own);
  const counts = new Map<number, number>();
  for (const run of runs)
    for (const holder of new Set(holders.get(run))) counts.set(holder, (counts.get(holder) ?? 0) + 1);
  const isQuote = quoted || /^\s*["“«„‘]/.test(text);
  for (const [holder, count] of counts) {
    const other = plain[holder] ?? '';
    if (holder === index || other.length <= own.length) continue;
    if (count === runs.length && ` ${other} `.includes(` ${own} `)) return true;
    if (isQuote && count >= runs.length * 0.8) return true;
  }
  return false;
}

const RUN = 4;
/** A run of words that stands in more blocks says nothing of one of them. */
const MOST_HOLDERS = 12;

function indexWords(plain: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [index, text] of plain.entries()) {
    for (const run of wordRuns(text)) {
      const known = holders.get(run);
      if (known === undefined) holders.set(run, [index]);
      else if (known.length < MOST_HOLDERS && known.at(-1) !== index) known.push(index);
    }
  }
  return holders;
}

/** Every four words that follow each other; characters, where a script parts no words. */
function wordRuns(text: string): readonly string[] {
  const words = text.includes(' ') || text.length < SHORTEST_REPEAT ? text.split(' ') : text.split('');
  return words
    .slice(0, 2_000)
    .flatMap((_word, at) => (at + RUN <= words.length ? [words.slice(at, at + RUN).join(' ')] : []));
}

/** Letters and digits only: quotation marks and dots differ between a sentence and its pull quote. */
function simplify(text: string): string {
  return tidyLine(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
