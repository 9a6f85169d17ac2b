import { tidyLine } from '../lay-out-blocks.ts';
import type { DomElement } from './dom.ts';

/** A cell with more is laid out, not tabulated; where the table has a head, one with far more. */
const LONGEST_CELL = 600;
const LONGEST_UNDER_HEAD = 4_000;
/** More columns than that are a slip of the pen: spans beyond them are not filled up. */
const MOST_COLUMNS = 50;

/** A table's text, a line a row and a tab between cells; null for one that only lays out a page. */
export function tableRows(table: DomElement, cellText: (cell: DomElement) => string): string | null {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none' || table.querySelector('table') !== null) return null;
  const hasHead = table.querySelector('th') !== null;
  if (!hasHead && table.querySelector('h1,h2,h3,h4,form') !== null) return null;
  const rows = readRows(table, cellText).filter((cells) => cells.some((cell) => cell !== ''));
  const columns = rows.reduce((most, cells) => Math.max(most, cells.filter((cell) => cell !== '').length), 0);
  const longest = hasHead ? LONGEST_UNDER_HEAD : LONGEST_CELL;
  if (rows.length < 2 || columns < 2 || rows.some((cells) => cells.some((cell) => cell.length > longest))) return null;
  return rows.map((cells) => cells.join('\t').trimEnd()).join('\n');
}

/** Cells that span rows or columns stand in the first and leave the others empty, so that columns stay aligned. */
function readRows(table: DomElement, cellText: (cell: DomElement) => string): readonly (readonly string[])[] {
  const below = new Map<number, number>();
  return [...table.querySelectorAll('tr')].map((row) => {
    const cells: string[] = [];
    const skip = () => {
      for (let rows = below.get(cells.length) ?? 0; rows > 0; rows = below.get(cells.length) ?? 0) {
        below.set(cells.length, rows - 1);
        cells.push('');
      }
    };
    for (const cell of row.children) {
      if (cell.localName !== 'td' && cell.localName !== 'th') continue;
      skip();
      const [columns, rows] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      for (let column = 0; column < columns; column += 1) {
        if (column > 0 && cells.length >= MOST_COLUMNS) break;
        if (rows > 1 && cells.length < MOST_COLUMNS) below.set(cells.length, rows - 1);
        cells.push(column === 0 ? tidyLine(cellText(cell)) : '');
      }
    }
    skip();
    return cells;
  });
}

function spanOf(cell: DomElement, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return span > 1 ? Math.min(span, MOST_COLUMNS) : 1;
}
