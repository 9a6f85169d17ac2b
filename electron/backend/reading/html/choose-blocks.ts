import { tidyLine } from '../lay-out-blocks.ts';
import type { DomElement } from './dom.ts';
import type { PageBlock } from './walk-blocks.ts';

/** Fewer of a page's running words than that, and Readability took the wrong part. */
const LEAST_FOUND = 0.25;
/** What is shorter and ends no sentence is a label. */
const SHORTEST_PROSE = 80;
/** Of a block's letters in links: more, and it leads elsewhere. */
const MOST_LINKED = 0.6;

/**
 * Of all blocks of a page, those of its article: the ones Readability found, and what it lost of them: whatever reads
 * like an article and lies between them, or beside them in the same element. Where it found little, all that reads like
 * an article.
 */
export function chooseBlocks(all: readonly PageBlock[], found: readonly PageBlock[]): readonly PageBlock[] {
  const texts = new Set(found.flatMap((block) => [keyOf(block), ...block.text.split('\n').map(tidyLine)]));
  const isFound = all.map((block) => texts.has(keyOf(block)));
  const [first, last] = [isFound.indexOf(true), isFound.lastIndexOf(true)];
  const running = sum(all.filter(isProse));
  if (first < 0 || sum(all.filter((block, index) => isFound[index] && isProse(block))) < running * LEAST_FOUND) {
    return trimLabels(all.filter((block) => !leadsElsewhere(block)));
  }
  const homes = new Set(all.flatMap((block, index) => (isFound[index] && isProse(block) ? [homeOf(block)] : [])));
  const kinds = new Set([...homes].flatMap((home) => kindOf(home) ?? []));
  // The words between a headline and what Readability found are its standfirst.
  const begin = all.findIndex((block, index) => isFound[index] && isProse(block));
  const headline = all.slice(0, begin).findLastIndex(({ element }) => element.localName === 'h1');
  const from = headline < 0 ? first : headline;
  const kept = all.map((block, index) => {
    if (index < headline && block.kind !== 'table' && !isProse(block)) return false;
    if (isFound[index]) return true;
    if (leadsElsewhere(block)) return false;
    if (index > from && index < first) return isProse(block);
    if (index > first && index < last) return isProse(block) || block.kind !== 'paragraph';
    const home = homeOf(block);
    const isAtHome = homes.has(home) || kinds.has(kindOf(home) ?? '');
    return isAtHome && (isProse(block) || (index > last && block.kind !== 'paragraph'));
  });
  return all.filter((_block, index) => kept[index]);
}

/** Sentences, or a table: text one reads. */
export function isProse({ kind, text, linked }: PageBlock): boolean {
  if (kind === 'table') return true;
  if (kind === 'heading' || linked > MOST_LINKED) return false;
  return (
    text.length >= SHORTEST_PROSE || (text.length >= SHORTEST_PROSE / 3 && /[.!?。！？؟:;]["”’»)]?\s*$/.test(text))
  );
}

export function leadsElsewhere({ linked, kind, text }: PageBlock): boolean {
  return kind !== 'table' && linked > MOST_LINKED && text.length < 300;
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

/** The element a block's own element lies in, past those that only mark it up. */
function homeOf({ element }: PageBlock): DomElement {
  let home = element;
  while (/^(p|li|ul|ol|dl|dt|dd|h[1-6]|table|blockquote|pre)$/.test(home.localName) && home.parentElement)
    home = home.parentElement;
  return home;
}

/** What is marked up alike: a body in parts. Null for an element that says nothing of itself. */
function kindOf({ localName, className }: DomElement): string | null {
  return className.trim() === '' ? null : `${localName}.${className.trim()}`;
}

function sum(blocks: readonly PageBlock[]): number {
  return blocks.reduce((total, { text }) => total + text.length, 0);
}
