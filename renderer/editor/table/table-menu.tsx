import '../made/made.css';
import { $isTableSelection } from '@lexical/table';
import { $getSelection, type LexicalEditor } from 'lexical';
import { Table } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { TABLE_COMMANDS, TABLE_KEYS, type TableCommand } from '../../../core/contract/table-commands.ts';
import { CELL_SHADES, type CellShade } from '../../../core/note/note.ts';
import { t } from '../../language/t.ts';
import { Menu, MenuCheck, MenuChoices, MenuItem, MenuSeparator, MenuSubmenu } from '../../ui/menu.tsx';
import { shadeOf } from '../table-looks.ts';
import { editTable } from './edit-table.ts';
import { spotsIn } from './grid.ts';
import { $findPlace, $hasHeaderRow } from './grid-nodes.ts';
import type { TableBox } from './table-box.ts';

interface TableMenuProps {
  readonly editor: LexicalEditor;
  readonly box: TableBox;
  /** The keyboard was asked to go to it. */
  readonly wanted: boolean;
  readonly onTaken: () => void;
}

const ROWS: readonly TableCommand[] = ['row-above', 'row-below', 'row-up', 'row-down', 'select-row', 'delete-row'];
const COLUMNS: readonly TableCommand[] = [
  'column-before',
  'column-after',
  'column-back',
  'column-on',
  'column-width',
  'equal-widths',
  'free-widths',
  'select-column',
  'delete-column',
];

const shades = (): readonly { readonly value: 'none' | CellShade; readonly label: string }[] => [
  { value: 'none', label: t('None') },
  { value: 'light', label: t('Light grey') },
  { value: 'medium', label: t('Grey') },
  { value: 'accent', label: t('Blue') },
  { value: 'attention', label: t('Yellow') },
];

/** In the margin beside the table the caret is in: what can be done with it. */
export function TableMenu({ editor, box, wanted, onTaken }: TableMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const focusText = () => editor.focus();
  const next = useRef(focusText);
  useEffect(() => {
    if (!wanted) return;
    button.current?.click();
    onTaken();
  }, [wanted, onTaken]);
  const run = (command: TableCommand) => editTable(editor, command);
  // What takes the keyboard itself is done once the menu has gone.
  const afterwards = (command: TableCommand) => {
    next.current = () => run(command);
  };
  const onClosed = () => {
    next.current();
    next.current = focusText;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing is submitted
    <div className="made-chips" role="group" aria-label={t('Table tools')}>
      <Menu
        align="end"
        onClosed={onClosed}
        trigger={
          <button
            ref={button}
            type="button"
            className="made-chip"
            aria-label={t('Table tools')}
            style={{ top: box.top + (box.made ? 26 : 0), ...box.wider }}
            // A press must not take the caret out of the text.
            onMouseDown={(event) => event.preventDefault()}
          >
            <Table size={15} strokeWidth={1.75} aria-hidden />
          </button>
        }
      >
        <TableItems editor={editor} run={run} afterwards={afterwards} />
      </Menu>
    </div>
  );
}

interface TableItemsProps {
  readonly editor: LexicalEditor;
  readonly run: (command: TableCommand) => void;
  readonly afterwards: (command: TableCommand) => void;
}

function TableItems({ editor, run, afterwards }: TableItemsProps) {
  const state = useTableState(editor);
  const item = (id: TableCommand, disabled = false) => (
    <MenuItem
      key={id}
      keys={TABLE_KEYS[id] ?? null}
      disabled={disabled}
      danger={id === 'delete-table'}
      onChoose={() => (id === 'column-width' || id === 'describe-table' ? afterwards(id) : run(id))}
    >
      {t(TABLE_COMMANDS.find((command) => command.id === id)?.label ?? '')}
    </MenuItem>
  );
  return (
    <>
      <MenuSubmenu label={t('Row')}>{ROWS.map((id) => item(id))}</MenuSubmenu>
      <MenuSubmenu label={t('Column')}>
        {COLUMNS.map((id) => item(id, id === 'free-widths' && !state.hasWidths))}
      </MenuSubmenu>
      <MenuSeparator />
      {item('merge-cells', !state.canMerge)}
      {item('split-cells', !state.canSplit)}
      <MenuSubmenu label={t('Shading')}>
        <MenuChoices
          label={t('Cell shading')}
          value={state.shade}
          choices={shades().map((shade) => ({ ...shade, sign: <i className="shade-sign" data-shade={shade.value} /> }))}
          onChoose={(shade) => shade !== '' && run(`shade-${shade}`)}
        />
      </MenuSubmenu>
      <MenuSeparator />
      <MenuCheck checked={state.headed} onChange={() => run('heading-row')}>
        {t('Heading row')}
      </MenuCheck>
      {item('describe-table')}
      <MenuSeparator />
      {item('select-table')}
      {item('delete-table')}
    </>
  );
}

interface TableState {
  readonly headed: boolean;
  readonly hasWidths: boolean;
  readonly canMerge: boolean;
  readonly canSplit: boolean;
  /** Of all selected cells; empty where they differ. */
  readonly shade: 'none' | CellShade | '';
}

const NOTHING: TableState = { headed: false, hasWidths: false, canMerge: false, canSplit: false, shade: '' };

/** Follows what the menu itself changes while it is open. */
function useTableState(editor: LexicalEditor): TableState {
  const [state, setState] = useState(() => editor.read(() => $readState()));
  useEffect(
    () => editor.registerUpdateListener(({ editorState }) => setState(editorState.read(() => $readState()))),
    [editor],
  );
  return state;
}

function $readState(): TableState {
  const place = $findPlace();
  if (!place) return NOTHING;
  const cells = spotsIn(place.grid, place.area);
  const shades = new Set(cells.map(({ what }) => shadeOf(what.getBackgroundColor()) ?? 'none'));
  const [shade = 'none'] = shades;
  return {
    headed: $hasHeaderRow(place.table),
    hasWidths: place.grid.widths !== null,
    canMerge: cells.length > 1 && $isTableSelection($getSelection()),
    canSplit: cells.some(({ size }) => size[0] * size[1] > 1),
    shade: shades.size === 1 && (shade === 'none' || CELL_SHADES.includes(shade)) ? shade : '',
  };
}
