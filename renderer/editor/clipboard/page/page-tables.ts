/**
 * Tables of spreadsheets say by attributes, on rows and in columns of several kinds what Lexical looks for in each cell
 * and in one group of columns. After the looks of style sheets are in the elements (page-looks.ts).
 */
export function settleTables(page: Document): void {
  for (const cell of page.querySelectorAll<HTMLElement>('td, th')) colourCell(cell);
  for (const table of page.querySelectorAll('table')) gatherColumns(table);
}

function colourCell(cell: HTMLElement): void {
  const row = cell.closest('tr');
  const colour =
    cell.style.backgroundColor ||
    cell.getAttribute('bgcolor') ||
    row?.style.backgroundColor ||
    row?.getAttribute('bgcolor');
  if (colour) cell.style.backgroundColor = plainColour(colour);
}

const NAMES: Readonly<Record<string, string>> = {
  yellow: '#ffff00',
  gold: '#ffd700',
  orange: '#ffa500',
  red: '#ff0000',
  pink: '#ffc0cb',
  lime: '#00ff00',
  green: '#008000',
  aqua: '#00ffff',
  cyan: '#00ffff',
  blue: '#0000ff',
  navy: '#000080',
  silver: '#c0c0c0',
  gray: '#808080',
  grey: '#808080',
  lightgrey: '#d3d3d3',
  lightgray: '#d3d3d3',
  black: '#000000',
};

/** Office calls strong colours by their names. */
function plainColour(colour: string): string {
  return NAMES[colour.trim().toLowerCase()] ?? colour;
}

/** One group with a width for each column, where every column has one; none else. */
function gatherColumns(table: HTMLTableElement): void {
  const groups = [...table.children].filter((child) => child.localName === 'colgroup' || child.localName === 'col');
  const widths = groups.length > 0 ? groups.flatMap(readGroup) : readFirstRow(table);
  for (const group of groups) group.remove();
  if (widths.length === 0 || widths.length > 1_000 || widths.some((width) => width === null)) return;
  const group = table.ownerDocument.createElement('colgroup');
  for (const width of widths) {
    const column = table.ownerDocument.createElement('col');
    column.setAttribute('width', `${width}`);
    group.append(column);
  }
  table.prepend(group);
}

function readGroup(group: Element): readonly (number | null)[] {
  const columns = [...group.children].filter((child) => child.localName === 'col');
  if (columns.length > 0) return columns.flatMap(readGroup);
  const span = Math.min(100, Math.max(1, Number.parseInt(group.getAttribute('span') ?? '1', 10) || 1));
  return Array.from({ length: span }, () => readWidth(group));
}

/** Word writes a width on each cell. */
function readFirstRow(table: HTMLTableElement): readonly (number | null)[] {
  const row = [...table.rows].find(({ cells }) => cells.length > 0 && [...cells].every((cell) => cell.colSpan === 1));
  return row ? [...row.cells].map(readWidth) : [];
}

/** In whole pixels, points or hundredths: only proportions count. */
function readWidth(element: Element): number | null {
  const written = (element instanceof HTMLElement ? element.style.width : '') || element.getAttribute('width') || '';
  const width = Math.round(Number.parseFloat(written));
  return Number.isFinite(width) && width > 0 && !written.includes('*') ? width : null;
}
