import type { Article, Block } from '../../../../core/extraction/article.ts';
import { splitLongBlock } from '../split-long-block.ts';
import { isHeadingLine } from './heading-line.ts';
import { countCells, isItem, isRule, isTableRule, splitLines, type TextLine } from './text-line.ts';
import { goesOn, wrapWidth } from './wrapped-lines.ts';

/**
 * Blocks over a normalised text. Offsets stay those of the text: breaks inside wrapped paragraphs become spaces, drawn
 * lines become spaces, the pipes of a table become tabs, each of the same length.
 */
export function layOutText(text: string): Article {
  const lines = splitLines(text);
  const page = text.split('');
  const blocks: Block[] = [];
  const width = wrapWidth(lines);
  const blank = (from: number, to: number) => page.fill(' ', from, to);

  let at = 0;
  for (let line = lines[at]; line; line = lines[at]) {
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
    const taken = [first];
    for (let last = first, next = lines[at + 1]; next && next.text !== ''; next = lines[at + taken.length]) {
      if (isRule(next) || countRows(lines, at + taken.length) > 0 || !goesOn(last, next, width)) break;
      page[last.to] = ' ';
      taken.push(next);
      last = next;
    }
    const start = first.start;
    const end = taken.at(-1)?.end ?? first.end;
    const kind = isItem(first) ? 'item' : taken.length === 1 && isHeading(first) ? 'heading' : 'paragraph';
    blocks.push(...splitLongBlock(text.slice(start, end), { kind, start, end }));
    return taken.length;
  }

  /** A short line heads something: what follows is there, and is no heading of the same rank in running text. */
  function isHeading(line: TextLine): boolean {
    return isHeadingLine(line, blocks.length === 0) && lines.slice(at + 1, at + 6).some((next) => next.text !== '');
  }

  function takeTable(rows: readonly TextLine[]): number {
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

  return { text: page.join(''), blocks };
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
  return (
    /^(=+|-{3,})$/.test(under.text) && Math.abs(under.text.length - line.text.length) <= 3 && under.text.length >= 3
  );
}
