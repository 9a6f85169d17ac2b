import { tidyLine } from '../lay-out-blocks.ts';
import { classOf, type DomElement } from './dom.ts';
import type { PageBlock } from './walk-blocks.ts';

/** Fewer of a page's running words than that, and Readability took the wrong part. */
const LEAST_FOUND = 0.25;
/** What is shorter and ends no sentence is a label. */
const SHORTEST_PROSE = 80;
/** Of a block's letters in links: more, and it leads elsewhere. */
const MOST_LINKED = 0.6;
/** So many blocks that Readability did not take part what it took; a part with so little of the words is a side matter. */
const GAP = 8;
const SMALLEST_PART = 0.2;
/** What marks up text; what lies around it is where it stands. */
const TEXT_ELEMENT = /^(p|li|ul|ol|dl|dt|dd|h[1-6]|table|blockquote|pre)$/;

/** A block and where on the page it stands. */
export interface PlacedBlock {
  readonly block: PageBlock;
  readonly home: DomElement;
  /** What is marked up alike: a body in parts. Null for an element that says nothing of itself. */
  readonly alike: string | null;
  readonly isHeadline: boolean;
  readonly key: string;
}

/** Notes where blocks stand; Readability takes the page apart. */
export function placeBlocks(blocks: readonly PageBlock[]): readonly PlacedBlock[] {
  return blocks.map((block) => {
    let home = block.element;
    while (TEXT_ELEMENT.test(home.localName) && home.parentElement) home = home.parentElement;
    const names = classOf(home).trim();
    const alike = names === '' ? null : `${home.localName}.${names}`;
    return { block, home, alike, isHeadline: block.element.localName === 'h1', key: keyOf(block) };
  });
}

/**
 * Of all blocks of a page, those of its article: the ones Readability found, and what it lost of them: whatever reads
 * like an article and lies between them, beside them in the same element, or under the headline. Where it found little,
 * all that reads like an article.
 */
export function chooseBlocks(all: readonly PlacedBlock[], found: readonly PageBlock[]): readonly PageBlock[] {
  const texts = new Set(found.flatMap((block) => [keyOf(block), ...block.text.split('\n').map(tidyLine)]));
  const isFound = dropSmallParts(
    all,
    all.map(({ key }) => texts.has(key)),
  );
  const taken = all.filter(({ block }, index) => isFound[index] && isProse(block));
  const begin = taken[0] ? all.indexOf(taken[0]) : -1;
  if (begin < 0 || wordsIn(taken) < wordsIn(all.filter(({ block }) => isProse(block))) * LEAST_FOUND) {
    return trimLabels(all.map(({ block }) => block).filter((block) => !leadsElsewhere(block)));
  }
  const [first, last] = [isFound.indexOf(true), isFound.lastIndexOf(true)];
  const headline = all.slice(0, begin).findLastIndex(({ isHeadline }) => isHeadline);
  const homes = new Set(taken.map(({ home }) => home));
  const alikes = new Set(taken.map(({ alike }) => alike).filter((alike) => alike !== null));
  const isKept = ({ block, home, alike }: PlacedBlock, index: number) => {
    if (index < headline && !isProse(block)) return false;
    if (isFound[index]) return true;
    if (leadsElsewhere(block)) return false;
    if (index > headline && index < begin && headline >= 0) return isProse(block);
    const isAtHome = homes.has(home) || (alike !== null && alikes.has(alike));
    if (index > first && index < last && !isAtHome) return isProse(block);
    return isAtHome && (isProse(block) || (index > first && block.kind !== 'paragraph'));
  };
  return all.filter(isKept).map(({ block }) => block);
}

/** Sentences, or a table: text one reads. */
function isProse({ kind, text, linked }: PageBlock): boolean {
  if (kind === 'table') return true;
  if (kind === 'heading' || linked > MOST_LINKED) return false;
  return (
    text.length >= SHORTEST_PROSE || (text.length >= SHORTEST_PROSE / 3 && /[.!?。！？؟:;]["”’»)]?\s*$/.test(text))
  );
}

function leadsElsewhere({ linked, kind, text }: PageBlock): boolean {
  return kind !== 'table' && linked > MOST_LINKED && text.length < 300;
}

/** Without parts far from the rest that hold little of the words. */
function dropSmallParts(all: readonly PlacedBlock[], isFound: readonly boolean[]): readonly boolean[] {
  const parts: number[][] = [];
  for (const [index, one] of isFound.entries()) {
    if (!one) continue;
    const last = parts.at(-1)?.at(-1);
    if (last === undefined || index - last > GAP) parts.push([index]);
    else parts.at(-1)?.push(index);
  }
  const sizes = parts.map((part) => wordsIn(part.flatMap((index) => all[index] ?? [])));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  const kept = new Set(parts.filter((_part, index) => (sizes[index] ?? 0) >= whole * SMALLEST_PART).flat());
  return isFound.map((_found, index) => kept.has(index));
}

/** Headings and labels before the first sentence and after the last. */
function trimLabels(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const prose = blocks.map(isProse);
  const [first, last] = [prose.indexOf(true), prose.lastIndexOf(true)];
  if (first < 0) return blocks;
  let from = first;
  while (blocks[from - 1]?.kind === 'heading') from -= 1;
  return blocks.slice(from, last + 1);
}

function keyOf({ text, kind }: PageBlock): string {
  return kind === 'table' ? tidyLine(text.replaceAll('\t', ' ')) : tidyLine(text);
}

function wordsIn(blocks: readonly PlacedBlock[]): number {
  return blocks.reduce((total, { key }) => total + key.length, 0);
}
