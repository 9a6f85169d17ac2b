import './library-list.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type Ref,
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react';
import { t } from '../language/t.ts';
import { factAt } from '../state/fact-library.ts';
import { beginsGroup, groupOf } from '../state/fact-library-groups.ts';
import { LIBRARY_PAGE } from '../state/fact-library-rows.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { nameSource } from '../ui/name-source.ts';
import { LibraryRow } from './library-row.tsx';
import { nameGroup } from './name-group.ts';

export interface LibraryListHandle {
  readonly focus: () => void;
}

/** A usual row of two lines. */
const USUAL_HEIGHT = 64;
const SCREENFUL = 8;
/** Rows read before they are scrolled to. */
const AHEAD = 40;

/** The facts, of which only a screenful is ever drawn; one Tab stop with arrow keys inside. */
export function LibraryList({ ref, total }: { readonly ref: Ref<LibraryListHandle>; readonly total: number }) {
  const { factLibrary, factEditor, library } = useDesk();
  const now = useStore(factLibrary.store);
  const sources = useStore(library.store, (lists) => lists.sources);
  const edited = useStore(factEditor.store, (state) => (state.phase === 'open' ? state.detail?.fact.id : undefined));
  const scroller = useRef<HTMLDivElement>(null);
  /** Whether the keys moved last, so that the row they are on stays in sight. */
  const follows = useRef(false);
  const letGo = () => {
    follows.current = false;
  };
  const id = useId();
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    // A few more than a screen holds: rows beyond it are drawn before they are seen.
    overscan: 8,
    // Scrolling waits for nobody: rows are drawn in the frame after.
    useFlushSync: false,
  });
  const visible = rows.getVirtualItems();
  // With what is just outside, so that it is there when somebody scrolls on.
  const firstPage = Math.max(0, Math.floor(((visible[0]?.index ?? 0) - AHEAD) / LIBRARY_PAGE));
  const lastPage = Math.floor(((visible.at(-1)?.index ?? 0) + AHEAD) / LIBRARY_PAGE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page that was let go is asked for again
  useEffect(() => {
    for (let page = firstPage; page <= lastPage; page += 1) factLibrary.need(page);
  }, [factLibrary, firstPage, lastPage, now.pages]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new search, and nothing else, starts at the top
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0;
  }, [now.run]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows that come in are taller or lower than was thought
  useEffect(() => {
    if (follows.current) rows.scrollToIndex(factLibrary.store.read().active);
  }, [now.pages]);
  useImperativeHandle(ref, () => ({ focus: () => scroller.current?.focus() }), []);

  const sourceNames = useMemo(() => new Map(sources?.map(({ id: one, csl }) => [one, nameSource(csl)])), [sources]);
  const nameOfSource = (source: string) => sourceNames.get(source) ?? '';
  const go = (to: number, event: KeyboardEvent) => {
    const index = Math.max(0, Math.min(total - 1, to));
    rows.scrollToIndex(index);
    follows.current = true;
    if (event.shiftKey) void factLibrary.selectTo(index);
    else factLibrary.move(index);
  };
  const openAt = useCallback(
    (index: number) => {
      factLibrary.move(index);
      const hit = factAt(factLibrary.store.read(), index);
      if (hit) factEditor.open(hit.fact.id);
    },
    [factLibrary, factEditor],
  );
  const selectTo = useCallback((index: number) => void factLibrary.selectTo(index), [factLibrary]);
  const onKeyDown = (event: KeyboardEvent) => {
    const { active } = factLibrary.store.read();
    const command = event.ctrlKey || event.metaKey;
    if (event.key === 'ArrowDown') go(active + 1, event);
    else if (event.key === 'ArrowUp') go(active - 1, event);
    else if (event.key === 'PageDown') go(active + SCREENFUL, event);
    else if (event.key === 'PageUp') go(active - SCREENFUL, event);
    else if (event.key === 'Home') go(0, event);
    else if (event.key === 'End') go(total - 1, event);
    else if (event.key === ' ') factLibrary.toggle(active);
    else if (event.key === 'Enter' && !command) openAt(active);
    else if (command && event.key.toLowerCase() === 'a') void factLibrary.selectAll();
    else if (event.key === 'Escape' && now.selected.size > 0) factLibrary.unselect();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={scroller}
      className="library-list scrolls"
      role="listbox"
      tabIndex={0}
      aria-label={t('Facts of the dossier')}
      aria-multiselectable
      aria-activedescendant={`${id} ${now.active}`}
      onKeyDown={onKeyDown}
      onWheel={letGo}
      onPointerDown={letGo}
    >
      <div role="presentation" className="library-rows" style={{ height: rows.getTotalSize() }}>
        {visible.map((item) => {
          const hit = factAt(now, item.index);
          const before = item.index === 0 ? null : (factAt(now, item.index - 1)?.fact ?? null);
          // The row before a page's first may not be read: no heading is better than one too many.
          const begins =
            hit !== null && (item.index === 0 || before !== null) && beginsGroup(before, hit.fact, now.sorted);
          const group = begins ? groupOf(hit.fact, now.sorted) : null;
          return (
            <div
              key={item.key}
              ref={rows.measureElement}
              data-index={item.index}
              role="presentation"
              className="library-place"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {group && (
                <p className="library-group" aria-hidden>
                  {nameGroup(group, now.sorted, nameOfSource)}
                </p>
              )}
              {hit === null ? (
                <div className="library-blank" aria-hidden />
              ) : (
                <LibraryRow
                  id={`${id} ${item.index}`}
                  hit={hit}
                  index={item.index}
                  total={total}
                  active={item.index === now.active}
                  edited={hit.fact.id === edited}
                  selected={now.selected.has(hit.fact.id)}
                  source={nameOfSource(hit.fact.citations[0]?.source ?? '')}
                  onOpen={openAt}
                  onToggle={factLibrary.toggle}
                  onRange={selectTo}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
