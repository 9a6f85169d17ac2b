import type { Template } from '../template.ts';
import { type LayoutParagraph, oneLine, textOf, type WordLayout } from './word-layout.ts';

const LEAST = 2;

/** How the paragraphs of a document are numbered, by its lists or by numbers that were typed. */
export function findNumbering({ blocks }: Pick<WordLayout, 'blocks'>): Template['numbering'] {
  const paragraphs = blocks.filter(
    (block): block is LayoutParagraph => block.kind === 'paragraph' && oneLine(textOf(block)) !== '',
  );
  const headings = paragraphs.filter(({ heading }) => heading !== null);
  const body = paragraphs.filter(({ heading, isTitle }) => heading === null && !isTitle);
  const byNumber = (deep: boolean) =>
    body.filter((one) =>
      one.list
        ? one.list.ordered && one.list.level > 0 === deep
        : (deep ? /^\d{1,2}\.\d{1,2}\.?\s/ : /^\d{1,3}\.\s/).test(textOf(one)),
    );
  const flat = byNumber(false);
  const deep = byNumber(true);
  const numberedHeadings = headings.filter((one) => one.list?.ordered || /^\d{1,2}\.?\s/.test(textOf(one)));
  if (numberedHeadings.length >= LEAST && deep.length >= LEAST) return 'sections';
  if (flat.length < LEAST || !runsOn(flat, paragraphs)) return 'none';
  const [first] = flat;
  const start = first?.list ? first.list.start : Number.parseInt(first ? textOf(first) : '', 10);
  return start === 2 ? 'after-first' : 'continuous';
}

/** One numbering goes on below several headings; a list of points stays below one. */
function runsOn(flat: readonly LayoutParagraph[], all: readonly LayoutParagraph[]): boolean {
  const ids = new Set(flat.map(({ list }) => list?.id ?? 'typed'));
  if (ids.size > 1) return false;
  let under = 0;
  const places = new Set<number>();
  for (const one of all) {
    if (one.heading !== null) under += 1;
    else if (flat.includes(one)) places.add(under);
  }
  return places.size >= 2;
}
