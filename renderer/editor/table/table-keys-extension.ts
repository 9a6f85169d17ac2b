import { $findCellNode, $findTableNode, $isTableSelection } from '@lexical/table';
import {
  $createRangeSelectionFromDom,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  KEY_DOWN_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  mergeRegister,
  PASTE_COMMAND,
  SELECTION_CHANGE_COMMAND,
} from 'lexical';
import { TABLE_COMMANDS, TABLE_KEYS } from '../../../core/contract/table-commands.ts';
import { isPressed } from '../../commands/read-keys.ts';
import { addRow, editTable } from './edit-table.ts';

/**
 * Tab in the last cell of a table adds a row; Tab with cells selected goes on from the one selected last. The keys of
 * table commands work while the caret is in a table. All other travel through cells is Lexical's.
 */
export const TableKeysExtension = defineExtension({
  name: 'briefing-desk/table-keys',
  register: (editor) => {
    const letGo = () => {
      $letGoOfCells(editor);
      return false;
    };
    return mergeRegister(
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => {
          const selection = $getSelection();
          if ($isTableSelection(selection)) {
            // Lexical's own handler, which comes after this one, goes to the next cell.
            selection.focus.getNode().selectEnd();
            return false;
          }
          if (event.shiftKey || !$isRangeSelection(selection) || !selection.isCollapsed()) return false;
          const cell = $findCellNode(selection.anchor.getNode());
          const table = cell && $findTableNode(cell);
          if (!cell || !table || !editor.isEditable()) return false;
          const rows = table.getChildren();
          if (cell.getNextSibling() !== null || !cell.getParent()?.is(rows.at(-1) ?? null)) return false;
          event.preventDefault();
          addRow(editor);
          return true;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerUpdateListener(() => keepCaretInCells(editor)),
      // Chromium tells of a caret that moved in a task of its own: what is pressed and pasted on a busy page comes before it.
      editor.registerCommand(SELECTION_CHANGE_COMMAND, letGo, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_DOWN_COMMAND, letGo, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(PASTE_COMMAND, letGo, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          const pressed = TABLE_COMMANDS.find(({ id }) => {
            const keys = TABLE_KEYS[id];
            return keys !== undefined && isPressed(keys, event, navigator.platform.startsWith('Mac'));
          });
          const selection = $getSelection();
          if (!pressed || !editor.isEditable() || !($isRangeSelection(selection) || $isTableSelection(selection)))
            return false;
          if ($findCellNode(selection.anchor.getNode()) === null) return false;
          event.preventDefault();
          editTable(editor, pressed.id);
          return true;
        },
        // Before the editor's own handler, which claims every key.
        COMMAND_PRIORITY_LOW,
      ),
    );
  },
});

/**
 * For cells that are selected Lexical leaves the page no caret, and Chromium then puts one at the beginning of the note:
 * it would read as taken out of them. So it stands in the cell selected last.
 */
function keepCaretInCells(editor: LexicalEditor): void {
  // First of all, as it is at every key: asking the page what is selected in it makes it lay out.
  const selection = editor.getEditorState().read($getSelection);
  if (!$isTableSelection(selection)) return;
  const root = editor.getRootElement();
  const dom = root?.ownerDocument.getSelection();
  if (!dom || dom.rangeCount > 0 || root?.ownerDocument.activeElement !== root) return;
  const cell = editor.getElementByKey(selection.focus.key);
  if (cell) dom.collapse(cell.firstElementChild ?? cell, 0);
}

/**
 * A screen reader takes the caret out of selected cells without a key or a pointer. Lexical would go on to think of the
 * cells, and what is typed then would be on the page alone.
 */
function $letGoOfCells(editor: LexicalEditor): void {
  const selection = $getSelection();
  const dom = editor.getRootElement()?.ownerDocument.getSelection();
  if (!$isTableSelection(selection) || !dom?.anchorNode || !dom.focusNode) return;
  const table = editor.getElementByKey(selection.tableKey);
  if (table?.contains(dom.anchorNode) && table.contains(dom.focusNode)) return;
  const shown = $createRangeSelectionFromDom(dom, editor);
  if (shown) $setSelection(shown);
}
