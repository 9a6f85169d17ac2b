import './new-table-box.css';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $insertNodeToNearestRoot } from '@lexical/utils';
import {
  $createRangeSelection,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type RangeSelection,
} from 'lexical';
import { type FormEvent, useId, useState } from 'react';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/button.tsx';
import { FloatingBox } from '../floating-box.tsx';
import { $insertAtCaret } from '../format-commands.ts';
import { $createBlocks } from '../note-to-lexical.ts';
import { placeOfSelection } from '../rect-of-selection.ts';
import { MOST_LINES } from './edit-table.ts';
import { ANNOUNCE_COMMAND } from './table-command.ts';

/** As many as can be pointed at; more can be typed. */
const POINTABLE = { rows: 6, columns: 8 };
const USUAL = 3;

/** Asks how large a new table is to be, and puts it where the caret is, as one step of undo. */
export function NewTableBox({ onClose }: { readonly onClose: () => void }) {
  const [editor] = useLexicalComposerContext();
  const [selection] = useState(() => editor.read('latest', () => $readCaret()));
  const [place] = useState(() => placeOfSelection(editor, selection));
  const close = () => {
    onClose();
    editor.focus();
  };
  return (
    <FloatingBox place={place} focus="first" onClose={close} label={t('New table')} className="new-table">
      <SizeForm
        onSize={(size) => {
          insertTable(editor, selection, size);
          close();
        }}
      />
    </FloatingBox>
  );
}

interface TableSize {
  readonly rows: number;
  readonly columns: number;
  readonly headerRow: boolean;
}

function SizeForm({ onSize }: { readonly onSize: (size: TableSize) => void }) {
  const [rows, setRows] = useState(`${USUAL}`);
  const [columns, setColumns] = useState(`${USUAL}`);
  const [headerRow, setHeaderRow] = useState(true);
  const [pointed, setPointed] = useState<{ readonly rows: number; readonly columns: number } | null>(null);
  const id = useId();
  const shown = pointed ?? { rows: Number(rows), columns: Number(columns) };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSize({ rows: Number(rows), columns: Number(columns), headerRow });
  };
  return (
    <form onSubmit={submit}>
      <div className="new-table-numbers">
        <label htmlFor={`${id}-columns`}>{t('Columns')}</label>
        <input
          id={`${id}-columns`}
          type="number"
          required
          min={1}
          max={MOST_LINES[1]}
          value={columns}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setColumns(event.target.value)}
        />
        <label htmlFor={`${id}-rows`}>{t('Rows')}</label>
        <input
          id={`${id}-rows`}
          type="number"
          required
          min={1}
          max={MOST_LINES[0]}
          value={rows}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setRows(event.target.value)}
        />
      </div>
      {/* For the pointer only: the numbers above say the same to everybody else. */}
      <div className="new-table-grid" aria-hidden onPointerLeave={() => setPointed(null)}>
        {Array.from({ length: POINTABLE.rows * POINTABLE.columns }, (_, index) => {
          const here = {
            rows: Math.floor(index / POINTABLE.columns) + 1,
            columns: (index % POINTABLE.columns) + 1,
          };
          const isIn = here.rows <= shown.rows && here.columns <= shown.columns;
          return (
            <i
              key={`${here.rows} ${here.columns}`}
              data-in={isIn || undefined}
              data-heading={(isIn && headerRow && here.rows === 1) || undefined}
              onPointerEnter={() => setPointed(here)}
              onPointerUp={() => onSize({ ...here, headerRow })}
            />
          );
        })}
      </div>
      <div className="new-table-foot">
        <label>
          <input type="checkbox" checked={headerRow} onChange={(event) => setHeaderRow(event.target.checked)} />
          {t('Heading row')}
        </label>
        <Button type="submit" look="primary">
          {t('Insert')}
        </Button>
      </div>
    </form>
  );
}

function $readCaret(): RangeSelection | null {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? selection.clone() : null;
}

function insertTable(editor: LexicalEditor, selection: RangeSelection | null, size: TableSize): void {
  const cell = { blocks: [{ type: 'paragraph', content: [] }] } as const;
  const rows = Array.from({ length: size.rows }, () => Array.from({ length: size.columns }, () => cell));
  editor.update(
    () => {
      $setSelection(selection?.clone() ?? $createRangeSelection());
      const [table] = $createBlocks([{ type: 'table', headerRow: size.headerRow, rows }]);
      if (!table) return;
      $insertAtCaret(() => void $insertNodeToNearestRoot(table));
      table.selectStart();
      const { rows: high, columns: wide } = size;
      editor.dispatchCommand(
        ANNOUNCE_COMMAND,
        t('Table with {rows} rows and {columns} columns inserted.', { rows: high, columns: wide }),
      );
    },
    { tag: HISTORY_PUSH_TAG },
  );
}
