import {
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $findCellNode,
  $findTableNode,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableCellNode,
  $isTableRowNode,
  $isTableSelection,
  TableCellHeaderStates,
  type TableNode,
} from '@lexical/table';
import { $createParagraphNode, $getSelection, $isRangeSelection } from 'lexical';
import { assertNever } from '../../core/shared/assert-never.ts';
import type { FormatCommand } from './editor-types.ts';

/** What a note's table may grow to (core/note/note-schema.ts). */
const MAX_ROWS = 500;
const MAX_COLUMNS = 40;

type TableCommand = Extract<
  FormatCommand,
  'rowAbove' | 'rowBelow' | 'columnLeft' | 'columnRight' | 'deleteRow' | 'deleteColumn' | 'deleteTable' | 'headerRow'
>;

/** Changes the table the caret is in; without one, or beyond what a note can hold, nothing happens. */
export function $editTable(command: TableCommand): void {
  const table = $tableAtCaret();
  if (!table) return;
  switch (command) {
    case 'rowAbove':
    case 'rowBelow':
      if (table.getChildrenSize() < MAX_ROWS) $addRow(table, command === 'rowBelow');
      return;
    case 'columnLeft':
    case 'columnRight':
      if (table.getColumnCount() < MAX_COLUMNS) $insertTableColumnAtSelection(command === 'columnRight');
      return;
    case 'deleteRow':
      if (table.getChildrenSize() === 1) $deleteTable(table);
      else $deleteTableRowAtSelection();
      return;
    case 'deleteColumn':
      if (table.getColumnCount() === 1) $deleteTable(table);
      else $deleteTableColumnAtSelection();
      return;
    case 'deleteTable':
      $deleteTable(table);
      return;
    case 'headerRow':
      $setHeaderRow(table, !$hasHeaderRow(table));
      return;
    default:
      assertNever(command);
  }
}

function $tableAtCaret(): TableNode | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) && !$isTableSelection(selection)) return null;
  const node = selection.anchor.getNode();
  return $findCellNode(node) === null ? null : $findTableNode(node);
}

/** A heading row stays the first one: a row added above it becomes the heading. */
function $addRow(table: TableNode, below: boolean): void {
  const header = $hasHeaderRow(table);
  $insertTableRowAtSelection(below);
  $setHeaderRow(table, header);
}

function $hasHeaderRow(table: TableNode): boolean {
  const row = table.getFirstChild();
  const cell = $isTableRowNode(row) ? row.getFirstChild() : null;
  return $isTableCellNode(cell) && cell.hasHeaderState(TableCellHeaderStates.ROW);
}

function $setHeaderRow(table: TableNode, header: boolean): void {
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

function $deleteTable(table: TableNode): void {
  const paragraph = $createParagraphNode();
  table.replace(paragraph);
  paragraph.select();
}
