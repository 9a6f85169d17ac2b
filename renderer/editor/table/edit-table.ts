import { $createTableSelectionFrom, type TableCellNode, type TableNode } from '@lexical/table';
import { $createParagraphNode, $isParagraphNode, $setSelection, HISTORY_PUSH_TAG, type LexicalEditor } from 'lexical';
import type { TableCommand } from '../../../core/contract/table-commands.ts';
import type { CellShade } from '../../../core/note/note.ts';
import { assertNever } from '../../../core/shared/assert-never.ts';
import { t } from '../../language/t.ts';
import { NOTICE_COMMAND } from '../notice-command.ts';
import { backgroundOf, shadeOf } from '../table-looks.ts';
import {
  type Axis,
  deleteLines,
  insertLine,
  type Make,
  mergeSpots,
  moveLines,
  type Pair,
  pair,
  splitSpots,
  spotAt,
  spotsIn,
} from './grid.ts';
import {
  $findPlace,
  $hasHeaderRow,
  $makeCell,
  $setHeaderRow,
  $writeGrid,
  type CellGrid,
  type TablePlace,
} from './grid-nodes.ts';
import { ANNOUNCE_COMMAND, TABLE_TOOL_COMMAND } from './table-command.ts';

/** What a note's table may grow to (core/note/note-schema.ts), by axis. */
export const MOST_LINES: Pair = [500, 40];

const isFull = (axis: Axis) =>
  axis === 0
    ? t('A table holds at most 500 rows. Nothing was added.')
    : t('A table holds at most 40 columns. Nothing was added.');

/** Changes the table the caret is in, as one step of undo; without one nothing happens. */
export function editTable(editor: LexicalEditor, command: TableCommand): void {
  editor.update(
    () => {
      const place = $findPlace();
      const said = place && $edit(editor, place, command);
      if (said !== null) editor.dispatchCommand(ANNOUNCE_COMMAND, said);
    },
    { tag: HISTORY_PUSH_TAG },
  );
}

/** A row after the last one, with the caret in its first cell. */
export function addRow(editor: LexicalEditor): void {
  editor.update(
    () => {
      const place = $findPlace();
      if (!place) return;
      const { grid } = place;
      const end: Pair = [grid.size[0] - 1, 0];
      const said = $insert(editor, { ...place, area: { from: end, to: end } }, 0, true);
      if (said !== null) editor.dispatchCommand(ANNOUNCE_COMMAND, said);
    },
    { tag: HISTORY_PUSH_TAG },
  );
}

/** Does it, and gives what to say of it; null where another part says it. */
function $edit(editor: LexicalEditor, place: TablePlace, command: TableCommand): string | null {
  const { table } = place;
  switch (command) {
    case 'row-above':
      return $insert(editor, place, 0, false);
    case 'row-below':
      return $insert(editor, place, 0, true);
    case 'column-before':
      return $insert(editor, place, 1, false);
    case 'column-after':
      return $insert(editor, place, 1, true);
    case 'row-up':
      return $move(place, 0, -1);
    case 'row-down':
      return $move(place, 0, 1);
    case 'column-back':
      return $move(place, 1, -1);
    case 'column-on':
      return $move(place, 1, 1);
    case 'delete-row':
      return $delete(place, 0);
    case 'delete-column':
      return $delete(place, 1);
    case 'delete-table':
      return $deleteTable(table);
    case 'select-row':
      return $select(place, 0);
    case 'select-column':
      return $select(place, 1);
    case 'select-table':
      return $select(place, null);
    case 'merge-cells':
      return $merge(place);
    case 'split-cells':
      return $split(place);
    case 'shade-none':
      return $shade(place, null);
    case 'shade-light':
      return $shade(place, 'light');
    case 'shade-medium':
      return $shade(place, 'medium');
    case 'shade-accent':
      return $shade(place, 'accent');
    case 'shade-attention':
      return $shade(place, 'attention');
    case 'heading-row':
      $setHeaderRow(table, !$hasHeaderRow(table));
      return $hasHeaderRow(table) ? t('The first row is a heading row.') : t('The first row is not a heading row.');
    case 'equal-widths':
      $writeGrid(table, { ...place.grid, widths: Array.from({ length: place.grid.size[1] }, () => 1) });
      return t('All columns are equally wide.');
    case 'free-widths':
      table.setColWidths(undefined);
      return t('Column widths follow the contents.');
    case 'column-width':
      editor.dispatchCommand(TABLE_TOOL_COMMAND, 'width');
      return null;
    case 'describe-table':
      editor.dispatchCommand(TABLE_TOOL_COMMAND, 'description');
      return null;
    default:
      return assertNever(command);
  }
}

/** Beside what is selected; the caret goes into the new line. */
function $insert(editor: LexicalEditor, { table, grid, area }: TablePlace, axis: Axis, after: boolean): string | null {
  if (grid.size[axis] >= MOST_LINES[axis]) {
    editor.dispatchCommand(NOTICE_COMMAND, isFull(axis));
    return null;
  }
  const before = after ? area.to[axis] + 1 : area.from[axis];
  const next = insertLine(grid, axis, before, $makeLike(grid, axis, before));
  $writeGrid(table, next);
  const line = next.spots.filter(({ at }) => at[axis] === before);
  const other = axis === 0 ? 1 : 0;
  const nearest = line.find(({ at }) => at[other] >= area.from[other]) ?? line[0];
  nearest?.what.selectStart();
  const [rows, columns] = next.size;
  return axis === 0
    ? t('Row added. The table has {rows} rows and {columns} columns.', { rows, columns })
    : t('Column added. The table has {rows} rows and {columns} columns.', { rows, columns });
}

/** A new cell between two of one tone has it too, and so has one at the edge beside such a cell. */
function $makeLike(grid: CellGrid, axis: Axis, before: number): Make<TableCellNode> {
  return (place) => {
    const beside = [before - 1, before].flatMap((line) => {
      const spot = spotAt(
        grid,
        pair((one) => (one === axis ? line : place[one])),
      );
      return spot ? [spot.what.getBackgroundColor()] : [];
    });
    const [first = null, second = first] = beside;
    const cell = $makeCell();
    return first !== null && first === second ? cell.setBackgroundColor(first) : cell;
  };
}

function $move({ table, grid, area }: TablePlace, axis: Axis, by: -1 | 1): string {
  const next = moveLines(grid, axis, area.from[axis], area.to[axis], by);
  const first = spotAt(grid, area.from)?.what;
  if (!next) return axis === 0 ? t('The row cannot move further.') : t('The column cannot move further.');
  $writeGrid(table, next);
  const at = next.spots.find(({ what }) => first?.is(what))?.at ?? area.from;
  return axis === 0
    ? t('Row moved. It is row {place} of {count}.', { place: at[0] + 1, count: next.size[0] })
    : t('Column moved. It is column {place} of {count}.', { place: at[1] + 1, count: next.size[1] });
}

function $delete({ table, grid, area }: TablePlace, axis: Axis): string {
  const [from, to] = [area.from[axis], area.to[axis]];
  const count = to - from + 1;
  if (count >= grid.size[axis]) return $deleteTable(table);
  const next = deleteLines(grid, axis, from, to);
  $writeGrid(table, next);
  const place = pair((one) => Math.min(area.from[one], next.size[one] - 1));
  spotAt(next, place)?.what.selectStart();
  const [rows, columns] = next.size;
  return axis === 0
    ? t('{count, plural, one {Row} other {Rows}} deleted. The table has {rows} rows and {columns} columns.', {
        count,
        rows,
        columns,
      })
    : t('{count, plural, one {Column} other {Columns}} deleted. The table has {rows} rows and {columns} columns.', {
        count,
        rows,
        columns,
      });
}

/** Leaves an empty paragraph in its place, for the caret. */
function $deleteTable(table: TableNode): string {
  const paragraph = $createParagraphNode();
  table.replace(paragraph);
  paragraph.select();
  return t('Table deleted.');
}

/** Whole rows or columns of what is selected, or all. */
function $select({ table, grid, area }: TablePlace, axis: Axis | null): string {
  const last = pair((one) => grid.size[one] - 1);
  const from = spotAt(
    grid,
    pair((one) => (one === axis ? area.from[one] : 0)),
  );
  const to = spotAt(
    grid,
    pair((one) => (one === axis ? area.to[one] : last[one])),
  );
  if (from && to) $setSelection($createTableSelectionFrom(table, from.what, to.what));
  return axis === 0 ? t('Row selected.') : axis === 1 ? t('Column selected.') : t('Table selected.');
}

function $merge({ table, grid, area }: TablePlace): string {
  const count = spotsIn(grid, area).length;
  if (count < 2) return t('Select the cells to merge first.');
  const next = mergeSpots(grid, [area], ([first, ...rest]) => {
    // Out of the selection first: it would point into cells that are gone.
    first.selectEnd();
    for (const cell of rest.filter((one) => !$isBlank(one))) {
      if ($isBlank(first)) first.clear();
      first.append(...cell.getChildren());
    }
    return first;
  });
  $writeGrid(table, next);
  spotAt(
    next,
    pair((axis) => Math.min(area.from[axis], next.size[axis] - 1)),
  )?.what.selectEnd();
  return t('{count} cells merged into one.', { count });
}

function $isBlank(cell: TableCellNode): boolean {
  const only = cell.getChildrenSize() === 1 ? cell.getFirstChild() : null;
  return cell.isEmpty() || ($isParagraphNode(only) && only.isEmpty());
}

function $split({ table, grid, area }: TablePlace): string {
  const merged = spotsIn(grid, area).filter(({ size }) => size[0] * size[1] > 1);
  if (merged.length === 0) return t('No merged cell is selected.');
  const next = splitSpots(grid, area, (place) => {
    const shade = spotAt(grid, place)?.what.getBackgroundColor() ?? null;
    return $makeCell().setBackgroundColor(shade);
  });
  $writeGrid(table, next);
  merged[0]?.what.selectEnd();
  return t('Split into {count} cells.', { count: next.spots.length - grid.spots.length + merged.length });
}

function $shade({ grid, area }: TablePlace, shade: CellShade | null): string {
  for (const { what } of spotsIn(grid, area))
    if (shadeOf(what.getBackgroundColor()) !== shade) what.setBackgroundColor(shade && backgroundOf(shade));
  return shade === null ? t('Shading removed.') : t('Cells shaded.');
}
