import './card-list.css';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import type { Fact } from '../../core/facts/fact.ts';
import { t } from '../language/t.ts';
import type { OpenReview } from '../state/review-page.ts';
import { shownSuggestions } from '../state/review-page.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Card } from './card.tsx';
import { keepInView } from './keep-in-view.ts';
import { ListEnd } from './list-end.tsx';

interface CardListProps {
  readonly now: OpenReview;
  readonly onInsert: (facts: readonly Fact[]) => void;
}

/** A card of two lines, with its gap. */
const USUAL_HEIGHT = 92;

/** The suggestions in reading order; only a screenful is drawn, and the current one always. */
export function CardList({ now, onInsert }: CardListProps) {
  const { review } = useDesk();
  const { current, edit, marked, alike } = now;
  const list = useMemo(() => shownSuggestions({ review: now.review, filter: now.filter }), [now.review, now.filter]);
  const scroller = useRef<HTMLDivElement>(null);
  const at = list.findIndex(({ id }) => id === current);
  const rows = useVirtualizer({
    count: list.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (index) => list[index]?.id ?? index,
    overscan: 6,
    // Its focus, and what is typed in it, must not go when it is scrolled away.
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      return at === -1 || drawn.includes(at) ? drawn : [...drawn, at].sort((a, b) => a - b);
    },
  });
  const drawn = rows.getVirtualItems();

  const visible = drawn.map(({ index }) => list[index]?.id ?? '').join(' ');
  useEffect(() => {
    const open = new Set(list.filter(({ state }) => state === 'open').map(({ id }) => id));
    review.needAlike(visible.split(' ').filter((id) => open.has(id)));
  }, [review, list, visible]);

  useFollowCard(scroller, {
    current,
    at,
    editing: edit !== null,
    alike: current === null ? 0 : (alike.get(current)?.length ?? 0),
    scrollTo: (index) => rows.scrollToIndex(index),
  });

  if (list.length === 0) return <ListEnd now={now} onInsert={onInsert} />;
  return (
    <div ref={scroller} className="card-list scrolls">
      <div
        role="feed"
        aria-label={t('Suggestions')}
        aria-busy="false"
        className="cards"
        style={{ height: rows.getTotalSize() }}
      >
        {drawn.map((item) => {
          const one = list[item.index];
          return (
            one && (
              <div
                key={item.key}
                ref={rows.measureElement}
                data-index={item.index}
                className="card-place"
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <Card
                  suggestion={one}
                  source={now.source}
                  index={item.index}
                  total={list.length}
                  current={one.id === current}
                  marked={marked.includes(one.id)}
                  edit={edit?.suggestion === one.id ? edit : null}
                  alike={alike.get(one.id) ?? null}
                  onInsert={onInsert}
                />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

interface Following {
  readonly current: string | null;
  readonly at: number;
  readonly editing: boolean;
  /** How many like facts the card shows: they come later than the card, and make it higher. */
  readonly alike: number;
  readonly scrollTo: (index: number) => void;
}

/** The card and those above it are measured only once they are drawn, and move each other then. */
const SETTLING_FRAMES = 5;
/** Share of the list's height that stays free above and below the current card. */
const EDGE = 0.12;

/** Keeps the current card in view and, while nobody types elsewhere, in focus. */
function useFollowCard(
  scroller: React.RefObject<HTMLElement | null>,
  { current, at, editing, alike, scrollTo }: Following,
): void {
  const go = useRef(scrollTo);
  go.current = scrollTo;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another card, or its edit, moves the list
  useEffect(() => {
    const list = scroller.current;
    if (!list || at === -1) return;
    const find = () => list.querySelector<HTMLElement>(`[data-index="${at}"] > .card`);
    const follow = () => {
      const card = find();
      if (!card) return false;
      keepInView(list, [card], EDGE);
      if (!editing && mayTakeFocus(document.activeElement)) card.focus({ preventScroll: true });
      return true;
    };
    if (!follow()) go.current(at);
    let frame = 0;
    const settle = (left: number) => {
      follow();
      if (left > 0) frame = requestAnimationFrame(() => settle(left - 1));
    };
    frame = requestAnimationFrame(() => settle(SETTLING_FRAMES));
    // A window made smaller leaves its buttons outside.
    const watcher = new ResizeObserver(() => {
      const card = find();
      if (card) keepInView(list, [card], EDGE);
    });
    watcher.observe(list);
    return () => {
      cancelAnimationFrame(frame);
      watcher.disconnect();
    };
  }, [current, at === -1, editing, alike]);
}

/** The keyboard follows the current card from wherever in the review it is, and from nowhere. */
function mayTakeFocus(focused: Element | null): boolean {
  if (focused === null || focused === document.body) return true;
  return (
    focused.closest('.review-pane, .review-sheet') !== null && focused.closest('[role="tab"], .card-tools') === null
  );
}
