import { tidyLine } from '../lay-out-blocks.ts';
import type { DomElement } from './dom.ts';

/** A cell with more is laid out, not tabulated. */
const LONGEST_CELL = 600;

/** A table's text, a line a row and a tab between cells; null for one that only lays out a page. */
export function tableText(table: DomElement): string | null {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table') !== null) return null;
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th').map(cellText),
  );
  const filled = rows.filter((cells) => cells.some((cell) => cell !== ''));
  const columns = Math.max(0, ...filled.map((cells) => cells.filter((cell) => cell !== '').length));
  const isLayout = filled.length < 2 || columns < 2 || filled.flat().some((cell) => cell.length > LONGEST_CELL);
  return isLayout ? null : filled.map((cells) => cells.join('\t')).join('\n');
}

function cellText(cell: DomElement): string {
  const parts: string[] = [];
  for (const child of cell.childNodes) parts.push(child.textContent ?? '');
  // Paragraphs of one cell would run into each other.
  return tidyLine(parts.join(' '));
}
