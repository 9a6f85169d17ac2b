import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { NoteFound } from '../../core/contract/text-methods.ts';
import type { NoteMatch } from '../../core/finding/find-in-note.ts';
import { t } from '../language/t.ts';
import { useRowKeys } from '../ui/use-row-keys.ts';
import { MatchRow, NoteRow, type Ticks } from './found-row.tsx';
import { type FoundRow, rowsOf } from './found-rows.ts';

interface FoundListProps {
  readonly notes: readonly NoteFound[];
  /** Null: not to be written in. */
  readonly ticks: Ticks | null;
  /** What comes in place of the matches; null while nothing was said of it. */
  readonly replacement: string | null;
  readonly onOpen: (note: NoteFound, match: NoteMatch | null) => void;
}

const HEIGHTS = { note: 40, match: 36, more: 30 } as const;

/** Notes with their matches, of which only the rows in view exist. */
export function FoundList({ notes, ticks, replacement, onOpen }: FoundListProps) {
  const rows = rowsOf(notes);
  const scroller = useRef<HTMLDivElement>(null);
  const drawn = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => HEIGHTS[rows[index]?.kind ?? 'match'],
    getItemKey: (index) => nameRow(rows[index], index),
    overscan: 10,
  });
  const keys = useRowKeys({
    count: rows.length,
    current: -1,
    scroller,
    scrollTo: (index) => drawn.scrollToIndex(index),
  });
  return (
    <div ref={scroller} className="found-scroller scrolls">
      <ul className="found-rows" aria-label={t('Places found')} style={{ height: drawn.getTotalSize() }}>
        {drawn.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          const place = {
            'data-row': item.index,
            tabIndex: item.index === keys.active ? 0 : -1,
            onKeyDown: keys.onKeyDown,
          };
          return (
            <li
              key={item.key}
              ref={drawn.measureElement}
              data-index={item.index}
              aria-setsize={rows.length}
              aria-posinset={item.index + 1}
              className={`found-row found-${row.kind}`}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {row.kind === 'note' ? (
                <NoteRow note={row.note} ticks={ticks} place={place} onOpen={() => onOpen(row.note, null)} />
              ) : row.kind === 'match' ? (
                <MatchRow {...row} {...{ ticks, replacement, place, onOpen }} />
              ) : (
                <button type="button" className="found-open" {...place} onClick={() => onOpen(row.note, null)}>
                  {t(
                    '{count, plural, one {One more place} other {# more places}} in this note, not shown or replaced',
                    {
                      count: row.count,
                    },
                  )}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function nameRow(row: FoundRow | undefined, index: number): string | number {
  if (!row) return index;
  return row.kind === 'match' ? `${row.note.note} ${row.index}` : `${row.note.note} ${row.kind}`;
}
