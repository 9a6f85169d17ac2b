import './fact-list.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type Ref, useCallback, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { Fact } from '../../core/facts/fact.ts';
import type { Slot } from '../../core/templates/template.ts';
import { t } from '../language/t.ts';
import { hitAt, PAGE_SIZE } from '../state/facts-panel.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { FactRow } from './fact-row.tsx';
import { FittingFacts } from './fitting-facts.tsx';

export interface FactListHandle {
  readonly focusFirst: () => void;
  readonly insertFirst: () => void;
}

interface FactListProps {
  readonly ref: Ref<FactListHandle>;
  readonly total: number;
  readonly onInsert: (facts: readonly Fact[]) => void;
  readonly onInsertInSection: (section: string, facts: readonly Fact[], layout: Slot['layout']) => void;
}

/** A usual card of two lines, with its gap. */
const USUAL_HEIGHT = 79;

export function FactList({ ref, total, onInsert, onInsertInSection }: FactListProps) {
  const { facts } = useDesk();
  const pages = useStore(facts.store, (panel) => panel.pages);
  const run = useStore(facts.store, (panel) => panel.run);
  // Exact matches come first: when the first is none, no other is.
  const approximate = hitAt({ pages }, 0)?.approximate === true;
  const [active, setActive] = useState(0);
  const [expanded, setExpanded] = useState<string | null>(null);
  const [margin, setMargin] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const above = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);

  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 6,
    scrollMargin: margin,
  });
  const visible = rows.getVirtualItems();

  const firstPage = Math.floor((visible[0]?.index ?? 0) / PAGE_SIZE);
  const lastPage = Math.floor((visible.at(-1)?.index ?? 0) / PAGE_SIZE);
  useEffect(() => {
    for (let page = firstPage; page <= lastPage; page += 1) facts.need(page);
  }, [facts, firstPage, lastPage]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new search, and nothing else, starts at the top
  useEffect(() => {
    setActive(0);
    setExpanded(null);
    if (scroller.current) scroller.current.scrollTop = 0;
  }, [run]);

  useLayoutEffect(() => {
    const element = above.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setMargin(element.offsetHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const move = useCallback(
    (index: number) => {
      const next = Math.max(0, Math.min(total - 1, index));
      setActive(next);
      rows.scrollToIndex(next);
      // A row far away is not drawn yet: it takes the focus when it is.
      wantsFocus.current = !focusRow(scroller.current, next);
    },
    [rows, total],
  );

  useEffect(() => {
    if (wantsFocus.current && focusRow(scroller.current, active)) wantsFocus.current = false;
  });

  useImperativeHandle(
    ref,
    () => ({
      focusFirst: () => move(0),
      insertFirst() {
        const first = hitAt(facts.store.read(), 0);
        if (first) onInsert([first.fact]);
      },
    }),
    [move, facts, onInsert],
  );

  return (
    <div ref={scroller} className="fact-list scrolls">
      <div ref={above}>
        <FittingFacts onInsertInSection={onInsertInSection} />
        {approximate && <p className="fact-list-note">{t('Nothing is spelt like that. These come close.')}</p>}
      </div>
      <div
        role="feed"
        aria-label={t('Facts')}
        aria-busy="false"
        className="fact-rows"
        style={{ height: rows.getTotalSize() }}
      >
        {visible.map((item) => {
          const hit = hitAt({ pages }, item.index);
          return (
            <div
              key={item.key}
              ref={rows.measureElement}
              data-index={item.index}
              className="fact-place"
              style={{ transform: `translateY(${item.start - margin}px)` }}
            >
              {hit === null ? (
                <div className="fact-blank" aria-hidden />
              ) : (
                <FactRow
                  hit={hit}
                  index={item.index}
                  total={total}
                  active={item.index === active}
                  expanded={expanded === hit.fact.id}
                  quiet={approximate}
                  onMove={move}
                  onExpand={(open) => setExpanded(open ? hit.fact.id : null)}
                  onInsert={(worded) => onInsert([worded ?? hit.fact])}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function focusRow(list: HTMLElement | null, index: number): boolean {
  const row = list?.querySelector<HTMLElement>(`[data-index="${index}"] > article`);
  row?.focus({ preventScroll: true });
  return row != null;
}
