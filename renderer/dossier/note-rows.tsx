import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { NoteHit, NoteSummary } from '../../core/contract/backend.ts';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { describeAge } from '../ui/describe-age.ts';
import { MarkedText } from '../ui/marked-text.tsx';
import { useRowKeys } from '../ui/use-row-keys.ts';
import { NoteMenu } from './note-menu.tsx';

/** A title of one line; those of two are measured. */
const USUAL_HEIGHT = 54;

interface NoteRowsProps {
  readonly notes: readonly NoteSummary[];
  /** What the text of a note answers to the words looked for. */
  readonly hits: ReadonlyMap<string, NoteHit>;
  readonly nameTemplate: (id: string) => string;
}

/** Notes as rows, of which only those in view exist. */
export function NoteRows({ notes, hits, nameTemplate }: NoteRowsProps) {
  const { page, attention, notes: actions } = useDesk();
  const waiting = useStore(attention.store, (now) => now.waiting);
  const openId = useStore(page.store, (now) =>
    now.phase === 'none' ? null : now.phase === 'open' ? now.opened.note.id : now.id,
  );
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: notes.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (index) => notes[index]?.id ?? index,
    overscan: 8,
  });
  const current = notes.findIndex((note) => note.id === openId);
  const keys = useRowKeys({ count: notes.length, current, scroller, scrollTo: (index) => rows.scrollToIndex(index) });
  const now = new Date();

  return (
    <div ref={scroller} className="list-scroller scrolls">
      <ul className="rows" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((item) => {
          const note = notes[item.index];
          if (!note) return null;
          return (
            <li
              key={note.id}
              className="row"
              aria-setsize={notes.length}
              aria-posinset={item.index + 1}
              data-current={note.id === openId || undefined}
              ref={rows.measureElement}
              data-index={item.index}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <button
                type="button"
                className="row-press"
                data-row={item.index}
                tabIndex={item.index === keys.active ? 0 : -1}
                aria-current={note.id === openId || undefined}
                onKeyDown={keys.onKeyDown}
                onClick={() => void actions.open(note.id)}
              >
                <span className="row-title row-title-two" dir="auto">
                  {note.title || t('Untitled note')}
                </span>
                <RowExcerpt hit={hits.get(note.id)} />
                <span className="row-about one-line">
                  {[
                    note.archived && !note.trashed && t('Archived'),
                    describeAge(note.updated, now),
                    nameWords(note.words),
                    nameTemplate(note.template),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                {note.tags.length > 0 && (
                  <span className="row-tags">
                    {note.tags.map((tag) => (
                      <span key={tag} className="note-tag" dir="auto">
                        {tag}
                      </span>
                    ))}
                  </span>
                )}
                {!note.trashed && waiting.has(note.id) && (
                  <span className="row-waiting">{nameWaiting(waiting.get(note.id) ?? 0)}</span>
                )}
              </button>
              <NoteMenu note={note} tabIndex={item.index === keys.active ? 0 : -1} onGone={keys.focus} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function RowExcerpt({ hit }: { readonly hit: NoteHit | undefined }) {
  if (!hit || hit.excerpt === '') return null;
  return (
    <span className="row-excerpt row-title-two" dir="auto">
      <MarkedText text={hit.excerpt} spans={hit.matches} />
    </span>
  );
}

function nameWords(count: number): string {
  return t('{count, plural, one {# word} other {# words}}', { count });
}

function nameWaiting(places: number): string {
  return t('{places, plural, one {One changed fact to look at} other {# changed facts to look at}}', { places });
}
