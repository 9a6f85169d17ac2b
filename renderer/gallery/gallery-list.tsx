import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { t } from '../language/t.ts';
import type { GalleryRow } from './arrange-templates.ts';
import { BrokenRow, TemplateRow } from './gallery-row.tsx';

interface GalleryListProps {
  readonly id: string;
  readonly rows: readonly GalleryRow[];
  readonly active: string | null;
  /** Ids of templates. */
  readonly favourites: readonly string[];
  readonly onChoose: (key: string) => void;
  readonly onStart: () => void;
  readonly onFavourite: (template: string) => void;
}

/** As in gallery.css. */
const HEADING_HEIGHT = 30;
const ENTRY_HEIGHT = 88;

/** The templates, of which only a screenful is ever drawn; the search box has the keys. */
export function GalleryList({ id, rows, active, favourites, onChoose, onStart, onFavourite }: GalleryListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === 'heading' ? HEADING_HEIGHT : ENTRY_HEIGHT),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 4,
  });
  /** What is looked at first stands in the middle. */
  const moved = useRef(false);
  const at = rows.findIndex(({ key }) => key === active);
  useEffect(() => {
    // The heading above the first row belongs to it.
    if (at >= 0) list.scrollToIndex(at === 1 ? 0 : at, { align: moved.current ? 'auto' : 'center' });
    moved.current = true;
  }, [list, at]);

  const entries = rows.filter(({ kind }) => kind !== 'heading');
  return (
    <div ref={scroller} id={id} role="listbox" aria-label={t('Templates')} className="gallery-list scrolls">
      <div role="presentation" className="gallery-rows" style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          const place = { transform: `translateY(${item.start}px)` };
          if (row.kind === 'heading')
            return (
              <p key={item.key} className="gallery-heading" style={place} aria-hidden>
                {row.label}
              </p>
            );
          const shared = {
            id: `${id} ${row.key}`,
            style: place,
            active: row.key === active,
            place: entries.indexOf(row) + 1,
            total: entries.length,
            onChoose: () => onChoose(row.key),
          };
          if (row.kind === 'broken') return <BrokenRow key={item.key} {...shared} broken={row.broken} />;
          return (
            <TemplateRow
              key={item.key}
              {...shared}
              template={row.template}
              favourite={favourites.includes(row.template.id)}
              onStart={onStart}
              onFavourite={() => onFavourite(row.template.id)}
            />
          );
        })}
      </div>
    </div>
  );
}
