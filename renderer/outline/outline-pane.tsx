import '../ui/aside-pane.css';
import './outline-pane.css';
import { ChevronRight, X } from 'lucide-react';
import { type CSSProperties, type DragEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { besideSection, type OutlineEntry, outlineOf } from '../../core/note/outline.ts';
import { useRunCommand } from '../commands/use-commands.tsx';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { alongLine } from '../ui/along-line.ts';
import { IconButton } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { findCurrent, listRows, type OutlineRow } from './outline-rows.ts';
import { useCaretBlock } from './use-caret-block.ts';

interface OutlinePaneProps {
  /** Index of the block the caret is in. */
  readonly caretBlock: () => number | null;
  readonly onGoTo: (block: number) => void;
  /** Puts the section of the heading `block` before another block, as one step that can be undone. */
  readonly onMove: (block: number, before: number) => void;
}

/** The headings of the open note: each leads to its place, and takes its section with it when it is moved. */
export function OutlinePane({ caretBlock, onGoTo, onMove }: OutlinePaneProps) {
  const { page, session } = useDesk();
  const run = useRunCommand();
  const readOnly = useStore(session, (now) => now.phase === 'open' && now.dossier.readOnly);
  const [entries, read] = useEntries();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string | null>(null);
  const [over, setOver] = useState<{ readonly id: string; readonly side: 'before' | 'after' } | null>(null);
  const dragged = useRef<OutlineRow | null>(null);
  const tree = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(true);
  const rows = useMemo(() => listRows(entries, folded), [entries, folded]);
  const current = findCurrent(rows, useCaretBlock(caretBlock));
  const stop = rows.find(({ id }) => id === active)?.id ?? current ?? rows[0]?.id ?? null;

  useEffect(() => {
    if (!wantsFocus.current) return;
    const row = tree.current?.querySelector<HTMLElement>('[tabindex="0"]');
    if (!row) return;
    wantsFocus.current = false;
    row.focus();
  });
  const focus = (row: OutlineRow | undefined) => {
    if (!row) return;
    wantsFocus.current = true;
    setActive(row.id);
  };
  /** The text may have gone on since the list was read: a row is found again by what it says. */
  const locate = (row: OutlineRow) => listRows(read(), new Set()).find(({ id }) => id === row.id) ?? null;
  const goTo = (row: OutlineRow) => {
    const now = locate(row);
    if (now) onGoTo(now.block);
  };
  const fold = (row: OutlineRow, shut: boolean) =>
    setFolded((old) => new Set(shut ? [...old, row.id] : [...old].filter((id) => id !== row.id)));
  const moveBy = (row: OutlineRow, by: -1 | 1) => {
    const now = locate(row);
    const body = page.read()?.body;
    if (!now || !body || readOnly) return;
    const levels = body.map((block) => (block.type === 'heading' ? block.level : null));
    const before = besideSection(levels, now.block, by);
    if (before === null) return;
    onMove(now.block, before);
    read();
    focus(row);
  };
  const drop = (onto: OutlineRow, side: 'before' | 'after') => {
    const [moved, target] = [dragged.current && locate(dragged.current), locate(onto)];
    if (moved && target) onMove(moved.block, side === 'before' ? target.block : target.end);
    read();
  };
  const onKeyDown = (event: KeyboardEvent, row: OutlineRow, index: number) => {
    const key = alongLine(event.key, event.currentTarget);
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (by !== null && event.altKey && event.shiftKey) moveBy(row, by);
    else if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    else if (by !== null) focus(rows[index + by]);
    else if (event.key === 'Home') focus(rows[0]);
    else if (event.key === 'End') focus(rows.at(-1));
    else if (key === 'ArrowRight' && row.hasParts && folded.has(row.id)) fold(row, false);
    else if (key === 'ArrowRight') focus(row.hasParts ? rows[index + 1] : undefined);
    else if (key === 'ArrowLeft' && row.hasParts && !folded.has(row.id)) fold(row, true);
    else if (key === 'ArrowLeft') focus(rows.findLast((one, at) => at < index && one.level < row.level));
    else if (event.key === 'Enter' || event.key === ' ') goTo(row);
    else return;
    event.preventDefault();
  };
  const onDragOver = (event: DragEvent<HTMLElement>, row: OutlineRow) => {
    if (!dragged.current) return;
    event.preventDefault();
    const { top, height } = event.currentTarget.getBoundingClientRect();
    setOver({ id: row.id, side: event.clientY < top + height / 2 ? 'before' : 'after' });
  };

  return (
    <section className="aside-pane" aria-label={t('Outline')}>
      <header className="aside-head">
        <h2 className="aside-title">{t('Outline')}</h2>
        <p className="aside-count">
          {t('{entries, plural, one {One heading} other {# headings}}', { entries: entries.length })}
        </p>
        <IconButton
          icon={X}
          label={t('Close and go back to the text')}
          keys="Esc"
          onClick={() => run('back-to-text')}
        />
      </header>
      <div className="aside-scroller scrolls">
        {rows.length === 0 ? (
          <EmptyState title={t('Headings appear here')}>{t('Type # and a space to begin one.')}</EmptyState>
        ) : (
          <div ref={tree} role="tree" aria-label={t('Headings')} className="outline-tree">
            {rows.map((row, index) => (
              <div
                key={row.id}
                role="treeitem"
                className="outline-row"
                aria-level={row.level}
                aria-expanded={row.hasParts ? !folded.has(row.id) : undefined}
                aria-current={row.id === current || undefined}
                aria-keyshortcuts={readOnly ? undefined : 'Alt+Shift+ArrowUp Alt+Shift+ArrowDown'}
                data-level={row.level}
                data-drop={over?.id === row.id ? over.side : undefined}
                data-pane-focus={row.id === stop || undefined}
                style={{ '--level': row.level } as CSSProperties}
                tabIndex={row.id === stop ? 0 : -1}
                draggable={!readOnly}
                onClick={() => goTo(row)}
                onKeyDown={(event) => onKeyDown(event, row, index)}
                onDragStart={(event) => {
                  event.dataTransfer.effectAllowed = 'move';
                  dragged.current = row;
                }}
                onDragOver={(event) => onDragOver(event, row)}
                onDragEnd={() => {
                  dragged.current = null;
                  setOver(null);
                }}
                onDrop={(event) => {
                  event.preventDefault();
                  if (over) drop(row, over.side);
                }}
              >
                <span
                  className="outline-fold"
                  aria-hidden
                  onClick={(event) => {
                    event.stopPropagation();
                    fold(row, !folded.has(row.id));
                  }}
                >
                  {row.hasParts && <ChevronRight size={14} strokeWidth={1.75} />}
                </span>
                {row.number !== null && <span className="outline-number">{row.number}</span>}
                <span className="outline-words" dir="auto">
                  {row.words}
                </span>
              </div>
            ))}
          </div>
        )}
      </div>
    </section>
  );
}

/** The headings as they are in the text: read anew after each save, and by whoever asks. */
function useEntries(): readonly [readonly OutlineEntry[], () => readonly OutlineEntry[]] {
  const { page } = useDesk();
  const [entries, setEntries] = useState<readonly OutlineEntry[]>([]);
  const saved = useStore(page.store, (now) => (now.phase === 'open' ? `${now.opened.note.id} ${now.save.state}` : ''));
  const read = () => {
    const note = page.read();
    const next = note ? outlineOf(note) : [];
    setEntries(next);
    return next;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save says that the text changed
  useEffect(() => void read(), [saved]);
  return [entries, read];
}
