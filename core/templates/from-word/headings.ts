import { isSectionWord, readLabel } from './field-labels.ts';
import { isInstruction } from './instructions.ts';
import { type LayoutBlock, type LayoutParagraph, oneLine, textOf } from './word-layout.ts';

export interface FoundHeadings {
  /** Levels, from 1, of what heads a section. */
  readonly levels: ReadonlyMap<LayoutParagraph, number>;
  /** What names the whole document. */
  readonly title: LayoutParagraph | null;
}

/** Larger than that against most of the text, a line is a heading. */
const LARGER = 1.15;
const LONGEST = 90;

/**
 * Headings by style or outline and, where a document has none, by look: a short line all bold, in capitals or larger
 * than the text. The first before anything else names the document, unless it is the only level there is.
 */
export function findHeadings(blocks: readonly LayoutBlock[]): FoundHeadings {
  const all = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat(2) : [block]));
  const paragraphs = all.filter((one) => oneLine(textOf(one)) !== '');
  const usual = usualSize(paragraphs);
  const levels = new Map<LayoutParagraph, number>();
  const body = new Set(blocks.filter((block): block is LayoutParagraph => block.kind === 'paragraph'));
  const styled = paragraphs.filter(({ heading, isTitle }) => heading !== null || isTitle);
  for (const paragraph of paragraphs) {
    if (paragraph.heading !== null) levels.set(paragraph, paragraph.heading);
    else if (styled.length < 2 && looksHeading(paragraph, usual, body.has(paragraph))) levels.set(paragraph, 1);
  }
  const title = findTitle(paragraphs, levels, usual);
  if (title) levels.delete(title);
  const shallowest = Math.min(...levels.values());
  return {
    levels: new Map([...levels].map(([paragraph, level]) => [paragraph, level - shallowest + 1])),
    title,
  };
}

function findTitle(
  paragraphs: readonly LayoutParagraph[],
  levels: ReadonlyMap<LayoutParagraph, number>,
  usual: number,
): LayoutParagraph | null {
  const own = paragraphs.find(({ isTitle }) => isTitle);
  if (own) return own;
  const at = paragraphs.findIndex((one) => levels.has(one));
  const [first, next] = [paragraphs[at], paragraphs[at + 1]];
  if (!first || at > 3 || levels.size < 2) return null;
  const alone = [...levels].filter(([, level]) => level === levels.get(first)).length === 1;
  const larger =
    sizeOf(first) > usual * LARGER && [...levels.keys()].every((one) => one === first || sizeOf(one) < sizeOf(first));
  // What a line such as `To: the Minister` follows heads the document, not a section of it.
  const labelled = next !== undefined && readLabel(oneLine(textOf(next)).split(/[:：]/)[0] ?? '') !== null;
  return (first.heading !== null && alone) || larger || labelled || first.align === 'centre' ? first : null;
}

function looksHeading(paragraph: LayoutParagraph, usual: number, inBody: boolean): boolean {
  const text = oneLine(textOf(paragraph));
  const bare = untyped(text).replace(/[:：]$/, '');
  if (text.length > LONGEST || /[.;,?]$/.test(text) || !/\p{L}{2}/u.test(bare) || isInstruction(paragraph))
    return false;
  if ((readLabel(bare) !== null && !isSectionWord(bare)) || /[:：]\s*\S/.test(text) || text.includes('☐')) return false;
  const runs = paragraph.runs.filter((run) => run.text.trim() !== '');
  if (runs.every(({ bold }) => bold)) return true;
  if (!inBody) return false;
  return (
    sizeOf(paragraph) > usual * LARGER ||
    (bare.length >= 4 && bare === bare.toUpperCase() && bare !== bare.toLowerCase())
  );
}

/** Smallest, in half points; 0 where nothing says it. */
function sizeOf({ runs }: LayoutParagraph): number {
  const sizes = runs.filter(({ text }) => text.trim() !== '').map(({ size }) => size ?? 0);
  return sizes.length === 0 ? 0 : Math.min(...sizes);
}

function usualSize(paragraphs: readonly LayoutParagraph[]): number {
  const counts = new Map<number, number>();
  for (const { runs } of paragraphs)
    for (const { size, text } of runs) if (size !== null) counts.set(size, (counts.get(size) ?? 0) + text.length);
  return [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? Number.POSITIVE_INFINITY;
}

/** A heading without a number or letter that was typed before it. */
export function untyped(heading: string): string {
  return heading.replace(/^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.):]?|[A-Z][.)]|[IVX]{1,5}[.)]|\([a-z\d]{1,2}\))\s+(?=\S)/, '');
}
