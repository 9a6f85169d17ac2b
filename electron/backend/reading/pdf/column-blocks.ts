import type { PassageKind } from '../../../../core/facts/source.ts';
import { isHeadingLine } from '../text/heading-line.ts';
import type { BodyText, ColumnLines, ColumnShape } from './body-text.ts';
import { type FoundTable, findTable } from './find-table.ts';
import { joinLines } from './join-lines.ts';
import { BULLET, isItemStart, type Line } from './lines.ts';
import { endsBefore } from './paragraph-end.ts';

/** A paragraph, heading, item or table as it stands in one column. */
export interface ColumnBlock {
  readonly kind: PassageKind;
  readonly text: string;
  readonly page: number;
  readonly size: number;
  /** None of a table. */
  readonly lines: readonly Line[];
  readonly shape: ColumnShape;
}

/** A line of a table of contents. */
const LEADERS = /(?:\.\s?){5,}\s*(?:\d{1,4}|[ivxlc]{1,6})$|(?:…\s?){2,}\s*\d{1,4}$/i;
const NOTE_START = /^(?:\d{1,3}|[*†‡§¶]{1,3})[.)]?\s?(?=[\p{L}“"‘'([])/u;
/** Against the body's, the sizes of headings and notes. */
const LARGER = 1.12;
const MUCH_LARGER = 1.4;
const SMALLER = 0.93;
const LONGEST_HEADING = 250;
const MOST_HEADING_LINES = 5;

export interface LaidOut {
  readonly blocks: readonly ColumnBlock[];
  /** Footnotes under the column. */
  readonly notes: readonly ColumnBlock[];
}

/** A column's lines as blocks, its footnotes apart. */
export function layOutColumn({ lines, page }: ColumnLines, shape: ColumnShape, body: BodyText): LaidOut {
  const firstNote = findNotes(lines, body);
  const build = (own: readonly Line[]) => buildBlocks(own, page, shape, body);
  const notes = build(lines.slice(firstNote));
  return { blocks: build(lines.slice(0, firstNote)), notes: notes.map(withoutMark) };
}

function buildBlocks(lines: readonly Line[], page: number, shape: ColumnShape, body: BodyText): readonly ColumnBlock[] {
  const blocks: ColumnBlock[] = [];
  let own: Line[] = [];
  const end = () => {
    if (own.length > 0) blocks.push(toBlock(own, page, shape, body));
    own = [];
  };
  let skip = 0;
  for (const [index, line] of lines.entries()) {
    if (index < skip) continue;
    const table = line.segments.length > 1 ? findTable(lines, index, shape.lead) : null;
    if (table || LEADERS.test(line.text)) {
      end();
      // What headed the table of contents heads nothing now.
      if (!table && blocks.at(-1)?.kind === 'heading') blocks.pop();
      if (table) blocks.push(tableBlock(table, line, page, shape));
      skip = index + (table?.lines ?? 1);
      continue;
    }
    if (own.length > 0 && endsBefore(own, line, lines[index + 1], shape, body)) end();
    own.push(line);
  }
  end();
  return blocks;
}

function tableBlock({ text }: FoundTable, { size }: Line, page: number, shape: ColumnShape): ColumnBlock {
  return { kind: 'table', text, page, size, lines: [], shape };
}

function toBlock(lines: readonly Line[], page: number, shape: ColumnShape, body: BodyText): ColumnBlock {
  const text = lines.map((line) => line.text).reduce((first, next) => joinLines(first, next, body.hyphens));
  const size = lines[0]?.size ?? body.size;
  const common = { page, size, lines, shape };
  if (isHeading(text, lines, body)) return { kind: 'heading', text: text.replace(/\u00ad/g, ''), ...common };
  if (!isItemStart(text, true)) return { kind: 'paragraph', text, ...common };
  const [mark = ''] = text.split(' ', 1);
  return {
    kind: 'item',
    text: BULLET.test(mark) || /^[-–—*o]$/.test(mark) ? text.slice(mark.length + 1) : text,
    ...common,
  };
}

/** Larger than the text; or bold, or in capitals, and short. */
function isHeading(text: string, lines: readonly Line[], body: BodyText): boolean {
  if (text.length > LONGEST_HEADING || lines.length > MOST_HEADING_LINES || !/\p{L}/u.test(text)) return false;
  if (BULLET.test(text.split(' ', 1)[0] ?? '')) return false;
  const ratio = Math.min(...lines.map(({ size }) => size)) / body.size;
  if (ratio >= MUCH_LARGER) return true;
  const isBold = !body.isBold && lines.every(({ bold }) => bold);
  if (ratio >= LARGER) return isBold || (!/[.,;]["”’]?$/.test(text) && !/^["“«]/.test(text));
  const reads = isHeadingLine({ text });
  if (ratio < SMALLER || !reads) return false;
  const isCapitals = text.length <= 90 && /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text);
  return isCapitals || isBold;
}

/** Where the footnotes of a column begin: its last lines, small, the first with a mark; its end where there are none. */
function findNotes(lines: readonly Line[], body: BodyText): number {
  let first = lines.length;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (!line || line.size > body.size * SMALLER) break;
    if (NOTE_START.test(line.text)) first = index;
  }
  return first;
}

function withoutMark(note: ColumnBlock): ColumnBlock {
  return { ...note, kind: note.kind === 'table' ? 'table' : 'paragraph', text: note.text.replace(NOTE_START, '') };
}
