import type { Article, Block } from '../../../../core/extraction/article.ts';
import type { PassageKind } from '../../../../core/facts/source.ts';
import { MOST_BLOCKS } from '../lay-out-blocks.ts';
import { splitLongBlock } from '../split-long-block.ts';
import { Unreadable } from '../unreadable.ts';
import { isHeadingLine, isNumberedHeading } from './heading-line.ts';
import { itemMark } from './item-mark.ts';
import { unquoteLines } from './quoted-lines.ts';
import { countCells, isRule, isTableRule, splitLines, type TextLine } from './text-line.ts';
import { goesOn, wrapWidth } from './wrapped-lines.ts';

/** An article, and whether its lines were put together in a way that leaves runs of spaces within its blocks. */
export interface LaidOutText extends Article {
  readonly isRagged: boolean;
}

/** A line below a heading is longer, or is apart from it; shorter ones are an address. */
const SHORTEST_BELOW = 45;

/**
 * Blocks over a normalised text. Offsets stay those of the text: breaks inside wrapped paragraphs, drawn lines, bullets
 * and the marks of quoted mail become spaces, the pipes of a table become tabs, each of the same length. Throws Unreadable
 * for more blocks than a source holds.
 */
export function layOutText(given: string): LaidOutText {
  const { text, depths } = unquoteLines(given);
  const lines = splitLines(text, depths);
  const page = text.split('');
  const blocks: Block[] = [];
  const width = wrapWidth(lines);
  let isRagged = false;
  const blank = (from: number, to: number) => page.fill(' ', from, to);

  let at = 0;
  for (let line = lines[at]; line; line = lines[at]) {
    if (blocks.length > MOST_BLOCKS) throw new Unreadable('too-many-blocks');
    const taken = line.text === '' ? 1 : takeBlock(line);
    at += taken;
  }

  /** Adds the block that begins at the line; answers how many lines it took. */
  function takeBlock(line: TextLine): number {
    if (isRule(line)) {
      blank(line.from, line.to);
      return 1;
    }
    const rows = countRows(lines, at);
    if (rows > 0) return takeTable(lines.slice(at, at + rows));
    const under = lines[at + 1];
    if (under && isUnderline(line, under)) {
      blank(under.from, under.to);
      blocks.push({ kind: 'heading', start: line.start, end: line.end });
      return 2;
    }
    return takeParagraph(line);
  }

  function takeParagraph(first: TextLine): number {
    const mark = isAlone(first) && isNumberedHeading(first) ? null : itemMark(first, lines[at - 1], lines[at + 1]);
    const taken = [first];
    for (let last = first, next = lines[at + 1]; next && next.text !== ''; next = lines[at + taken.length]) {
      if (isRule(next) || countRows(lines, at + taken.length) > 0) break;
      if (!goesOn(last, next, lines[at + taken.length + 1], { width, isItem: mark !== null && taken.length === 1 }))
        break;
      page[last.to] = ' ';
      isRagged ||= next.start > next.from || last.end < last.to;
      taken.push(next);
      last = next;
    }
    const start = first.start + (mark ?? 0);
    const end = taken.at(-1)?.end ?? first.end;
    blank(first.start, start);
    const kind: PassageKind = mark !== null ? 'item' : taken.length === 1 && isHeading(first) ? 'heading' : 'paragraph';
    blocks.push(...splitLongBlock(text.slice(start, end), { kind, start, end }));
    return taken.length;
  }

  /** A short line heads something: what follows is there. */
  function isHeading(line: TextLine): boolean {
    const isTop = blocks.length < 3 && blocks.every(({ kind }) => kind === 'heading');
    const place = blocks.length === 0 ? 'opening' : isTop ? 'below-headline' : 'within';
    const below = lines[at + 1]?.text ?? '';
    const isAddress =
      below !== '' && below.length < SHORTEST_BELOW && itemMark(lines[at + 1] ?? line, line, undefined) === null;
    if (place === 'within' && isAddress && !isUpper(line.text)) return false;
    return isHeadingLine(line, place) && lines.slice(at + 1, at + 6).some((next) => next.text !== '');
  }

  /** With nothing above and below, and no other such line next. */
  function isAlone(line: TextLine): boolean {
    const isFree = (lines[at - 1]?.text ?? '') === '' && (lines[at + 1]?.text ?? '') === '';
    const next = lines.slice(at + 1, at + 6).find(({ text: words }) => words !== '');
    return isFree && next !== undefined && next.depth === line.depth && itemMark(next, undefined, undefined) === null;
  }

  function takeTable(rows: readonly TextLine[]): number {
    isRagged ||= rows.some((row) => row.text.startsWith('|') || /\t\t| {2}/.test(row.text));
    for (const [index, row] of rows.entries()) {
      if (isTableRule(row)) blank((rows[index - 1] ?? row).to, row.to);
      else if (row.text.startsWith('|')) openCells(row);
    }
    let start = rows[0]?.start ?? 0;
    let end = rows.at(-1)?.end ?? start;
    while (start < end && /\s/.test(page[start] ?? '')) start += 1;
    while (end > start && /\s/.test(page[end - 1] ?? '')) end -= 1;
    blocks.push(...splitLongBlock(page.slice(start, end).join(''), { kind: 'table', start, end }));
    return rows.length;
  }

  function openCells(row: TextLine): void {
    for (let index = row.start; index < row.end; index += 1) {
      if (page[index] === '|') page[index] = index === row.start || index === row.end - 1 ? ' ' : '\t';
    }
  }

  return { text: page.join(''), blocks, isRagged };
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase();
}

/** Lines from `at` on that are rows of one table: at least two, with as many cells each. */
function countRows(lines: readonly TextLine[], at: number): number {
  const first = lines[at];
  const cells = first ? countCells(first) : 1;
  if (cells < 2) return 0;
  let rows = 1;
  for (let row = lines[at + rows]; row && (isTableRule(row) || countCells(row) === cells); row = lines[at + rows])
    rows += 1;
  return rows > 1 ? rows : 0;
}

function isUnderline(line: TextLine, under: TextLine): boolean {
  const { length } = under.text;
  return /^(=+|-{3,})$/.test(under.text) && Math.abs(length - line.text.length) <= 3 && length >= 3;
}
