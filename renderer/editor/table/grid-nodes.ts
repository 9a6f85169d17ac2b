import {
  $computeTableMapSkipCellCheck,
  $createTableCellNode,
  $createTableRowNode,
  $findCellNode,
  $findTableNode,
  $isTableCellNode,
  $isTableRowNode,
  $isTableSelection,
  TableCellHeaderStates,
  type TableCellNode,
  type TableNode,
} from '@lexical/table';
import { $createParagraphNode, $getSelection, $isRangeSelection, type BaseSelection } from 'lexical';
import { shareOut } from '../../../core/note/table-grid.ts';
import { type Area, type Grid, inOrder, type Pair, pair, type Spot, settle, wholeArea } from './grid.ts';

export type CellGrid = Grid<TableCellNode>;

/** The cells of a table where they stand. */
export function $readGrid(table: TableNode): CellGrid {
  const [map] = $computeTableMapSkipCellCheck(table, null, null);
  const size: Pair = [map.length, Math.max(0, ...map.map((row) => row.length))];
  const spots = map.flatMap((row, y) =>
    row.flatMap(({ cell, startRow, startColumn }, x): readonly Spot<TableCellNode>[] => {
      if (startRow !== y || startColumn !== x) return [];
      const span: Pair = [cell.getRowSpan(), cell.getColSpan()];
      return [
        { what: cell, at: [y, x], size: pair((axis) => Math.min(span[axis], size[axis] - (axis === 0 ? y : x))) },
      ];
    }),
  );
  const widths = table.getColWidths();
  return { size, widths: widths?.length === size[1] ? widths : null, spots };
}

/** Makes a table hold these cells. Those it held stay the nodes they are; rows that are as they were are left alone. */
export function $writeGrid(table: TableNode, grid: CellGrid): void {
  const headed = $hasHeaderRow(table);
  const wanted = Array.from({ length: grid.size[0] }, (): TableCellNode[] => []);
  for (const { what, at, size } of inOrder(grid.spots)) {
    wanted[at[0]]?.push(what);
    if (what.getRowSpan() !== size[0]) what.setRowSpan(size[0]);
    if (what.getColSpan() !== size[1]) what.setColSpan(size[1]);
  }
  const old = table.getChildren().filter($isTableRowNode);
  const changed = wanted.map((cells, index) => {
    const now = old[index]?.getChildren() ?? [];
    return now.length !== cells.length || cells.some((cell, at) => !cell.is(now[at] ?? null));
  });
  wanted.forEach((cells, index) => {
    if (!changed[index]) return;
    const row = $createTableRowNode().append(...cells);
    const before = old[index];
    if (before) before.insertBefore(row);
    else table.append(row);
  });
  old.forEach((row, index) => {
    if (changed[index] !== false) row.remove();
  });
  $setHeaderRow(table, headed);
  const widths = grid.widths && shareOut(grid.widths);
  if (String(widths ?? undefined) !== String(table.getColWidths())) table.setColWidths(widths ?? undefined);
}

/**
 * The one spelling of a table's cells, as notes have it: what Lexical leaves when a selection over part of a table is
 * deleted may have rows and columns in which no cell begins, and widths that do not add up.
 */
export function $settleGrid(table: TableNode): void {
  const grid = $readGrid(table);
  if (grid.spots.length > 0) $writeGrid(table, settle(grid));
}

/** An empty cell. */
export function $makeCell(): TableCellNode {
  return $createTableCellNode(TableCellHeaderStates.NO_STATUS).append($createParagraphNode());
}

export function $hasHeaderRow(table: TableNode): boolean {
  const row = table.getFirstChild();
  const cell = $isTableRowNode(row) ? row.getFirstChild() : null;
  return $isTableCellNode(cell) && cell.hasHeaderState(TableCellHeaderStates.ROW);
}

/** A heading row is the first one, whatever stands there. */
export function $setHeaderRow(table: TableNode, header: boolean): void {
  table
    .getChildren()
    .filter($isTableRowNode)
    .forEach((row, index) => {
      const state = header && index === 0 ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS;
      for (const cell of row.getChildren().filter($isTableCellNode)) {
        if (cell.getHeaderStyles() !== state) cell.setHeaderStyles(state);
      }
    });
}

export interface TablePlace {
  readonly table: TableNode;
  readonly grid: CellGrid;
  /** What is selected, whole cells of it. */
  readonly area: Area;
  /** Whether cells are selected, and not words in one. */
  readonly cells: boolean;
}

/** The table a selection begins in, and the cells it is in there; null where it is in none. */
export function $findPlace(selection: BaseSelection | null = $getSelection()): TablePlace | null {
  if (!$isRangeSelection(selection) && !$isTableSelection(selection)) return null;
  const anchor = $findCellNode(selection.anchor.getNode());
  const table = anchor && $findTableNode(anchor);
  if (!anchor || !table) return null;
  const grid = $readGrid(table);
  const focus = $findCellNode(selection.focus.getNode());
  const ends = grid.spots.filter(({ what }) => what.is(anchor) || what.is(focus));
  const [first = null, last = first] = ends;
  if (!first || !last) return null;
  const area = wholeArea(grid, {
    from: pair((axis) => Math.min(first.at[axis], last.at[axis])),
    to: pair((axis) => Math.max(first.at[axis], last.at[axis])),
  });
  return { table, grid, area, cells: $isTableSelection(selection) };
}
