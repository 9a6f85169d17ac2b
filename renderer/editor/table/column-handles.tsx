import { $isTableNode } from '@lexical/table';
import {
  $getNodeByKey,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type NodeKey,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import { t } from '../../language/t.ts';
import { alongLine } from '../../ui/along-line.ts';
import { $findPlace } from './grid-nodes.ts';
import { $readShares, type TableBox } from './table-box.ts';
import { ANNOUNCE_COMMAND } from './table-command.ts';

interface ColumnHandlesProps {
  readonly editor: LexicalEditor;
  readonly table: NodeKey;
  readonly box: TableBox;
  /** The keyboard was asked to go to the caret's column. */
  readonly wanted: boolean;
  readonly onTaken: () => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, PageDown: -5, PageUp: 5 };

/** Lines between the columns that can be dragged, or moved with the arrow keys. */
export function ColumnHandles({ editor, table, box, wanted, onTaken }: ColumnHandlesProps) {
  const layer = useRef<HTMLDivElement>(null);
  const { shares } = box;
  useEffect(() => {
    if (!wanted) return;
    const column = editor.read(() => $findPlace()?.area.from[1] ?? 0);
    const handles = layer.current?.querySelectorAll<HTMLElement>('.column-handle');
    const handle = handles?.[Math.min(column, handles.length - 1)];
    if (handle) handle.focus();
    else editor.dispatchCommand(ANNOUNCE_COMMAND, t('The only column is as wide as the text.'));
    onTaken();
  }, [wanted, editor, onTaken]);
  let end = 0;
  return (
    <div
      ref={layer}
      className="column-handles"
      style={{ top: box.top, left: box.left, width: box.width, height: box.height }}
    >
      {shares.slice(0, -1).map((share, column) => {
        end += share;
        return (
          <ColumnHandle
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place alone
            key={column}
            end={end}
            column={column}
            shares={shares}
            onShares={($change, first) => changeShares(editor, table, $change, first)}
            onLeave={() => editor.focus()}
          />
        );
      })}
    </div>
  );
}

interface ColumnHandleProps {
  /** In hundredths of the table's width. */
  readonly end: number;
  readonly column: number;
  readonly shares: readonly number[];
  /** `first`: the first change since the handle was taken, a step to undo by itself. */
  readonly onShares: (change: (now: readonly number[]) => readonly number[], first: boolean) => void;
  readonly onLeave: () => void;
}

function ColumnHandle({ end, column, shares, onShares, onLeave }: ColumnHandleProps) {
  const changed = useRef(false);
  const isDragged = useRef(false);
  const share = shares[column] ?? 0;
  const both = share + (shares[column + 1] ?? 0);
  const least = leastShare(shares.length);
  const resize = (wanted: (now: readonly number[]) => number) => {
    // By the widths as they are: of keys pressed fast the second comes before the first is drawn.
    const change = (now: readonly number[]) => {
      const own = Math.round(Math.min(both - least, Math.max(least, wanted(now))));
      return now.with(column, own).with(column + 1, both - own);
    };
    onShares(change, !changed.current);
    changed.current = true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[alongLine(event.key, event.currentTarget)];
    const isDone = event.key === 'Escape' || event.key === 'Enter';
    if (step === undefined && !isDone) return;
    event.preventDefault();
    event.stopPropagation();
    if (step !== undefined) resize((now) => (now[column] ?? 0) + step);
    else onLeave();
  };
  const follow = (event: PointerEvent<HTMLElement>) => {
    const all = event.currentTarget.parentElement?.getBoundingClientRect();
    if (!isDragged.current || !all) return;
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    const reach = isRightToLeft ? all.right - event.clientX : event.clientX - all.left;
    const before = shares.slice(0, column).reduce((sum, one) => sum + one, 0);
    resize(() => (reach / all.width) * 100 - before);
  };
  const drop = () => {
    isDragged.current = false;
  };
  return (
    <div
      className="column-handle"
      role="slider"
      tabIndex={-1}
      aria-label={t('Width of column {column}', { column: column + 1 })}
      aria-valuemin={least}
      aria-valuemax={both - least}
      aria-valuenow={share}
      aria-valuetext={t('{share}% of the table', { share })}
      style={{ insetInlineStart: `${end}%` }}
      onFocus={() => {
        changed.current = false;
      }}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        // The caret stays where it is.
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        changed.current = false;
        isDragged.current = true;
      }}
      onPointerMove={follow}
      onPointerUp={drop}
      onPointerCancel={drop}
    />
  );
}

/** The narrowest a column may become, in hundredths. */
function leastShare(columns: number): number {
  return Math.max(1, Math.min(5, Math.floor(100 / columns / 2)));
}

function changeShares(
  editor: LexicalEditor,
  key: NodeKey,
  change: (now: readonly number[]) => readonly number[],
  first: boolean,
): void {
  editor.update(
    () => {
      const table = $getNodeByKey(key);
      if (!$isTableNode(table)) return;
      const now = $readShares(table);
      const next = change(now);
      if (String(next) !== String(now)) table.setColWidths(next);
    },
    { tag: [first ? HISTORY_PUSH_TAG : HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG] },
  );
}
