import './checklist.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { CalendarDays, CaseUpper, CircleSlash, Hash, Plus, Quote } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Uncovered } from '../../core/facts/find-uncovered.ts';
import { t } from '../language/t.ts';
import { listUncovered, sameWords } from '../state/review-coverage.ts';
import type { OpenReview } from '../state/review-page.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Keys } from '../ui/keys.tsx';

const KINDS = {
  number: {
    icon: Hash,
    get word() {
      return t('Figure');
    },
  },
  date: {
    icon: CalendarDays,
    get word() {
      return t('Date');
    },
  },
  name: {
    icon: CaseUpper,
    get word() {
      return t('Name');
    },
  },
  quotation: {
    icon: Quote,
    get word() {
      return t('Quotation');
    },
  },
} as const;

const ROW_HEIGHT = 38;

/** Every number, date, name and quotation that neither a fact nor an open suggestion rests on. */
export function Checklist({ now }: { readonly now: OpenReview }) {
  const { review } = useDesk();
  const uncovered = listUncovered(now.review);
  const scroller = useRef<HTMLDivElement>(null);
  const at = uncovered.findIndex((one) => sameWords(one, now.sought));
  const rows = useVirtualizer({
    count: uncovered.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  });
  const first = uncovered[0];
  // The keys work on a row from the start.
  useEffect(() => {
    if (at === -1 && first) review.seek(first);
  }, [review, at, first]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another row moves the list
  useEffect(() => {
    if (at === -1) return;
    rows.scrollToIndex(at);
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${at}"] .check-press`);
    const focused = document.activeElement;
    if (focused === document.body || focused?.closest('.review-pane, .review-sheet'))
      row?.focus({ preventScroll: true });
  }, [at]);

  if (uncovered.length === 0)
    return (
      <EmptyState title={t('Nothing is left out')}>
        {t(
          'Every number, date, name and quotation of this article is in a fact, in an open suggestion, or was put aside by you.',
        )}
      </EmptyState>
    );
  return (
    <>
      <p className="check-lead">{t('No fact and no open suggestion rests on these words.')}</p>
      <div ref={scroller} className="check-list scrolls">
        <ul className="left-out-rows" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((item) => {
            const one = uncovered[item.index];
            return (
              one && (
                <li
                  key={item.key}
                  ref={rows.measureElement}
                  data-index={item.index}
                  className="left-out"
                  aria-setsize={uncovered.length}
                  aria-posinset={item.index + 1}
                  data-current={item.index === at || undefined}
                  style={{ transform: `translateY(${item.start}px)` }}
                >
                  <CheckRow item={one} current={item.index === at} />
                </li>
              )
            );
          })}
        </ul>
      </div>
    </>
  );
}

function CheckRow({ item, current }: { readonly item: Uncovered; readonly current: boolean }) {
  const { review, session } = useDesk();
  const readOnly = useStore(session, (now) => now.phase === 'open' && now.dossier.readOnly);
  const { icon: Icon, word } = KINDS[item.what];
  return (
    <>
      <button
        type="button"
        className="check-press"
        aria-current={current || undefined}
        tabIndex={current ? 0 : -1}
        onClick={() => review.seek(item)}
      >
        <Icon size={14} strokeWidth={1.75} aria-hidden />
        <span className="check-words one-line" dir="auto">
          {item.text}
        </span>
        <span className="check-kind">{word}</span>
      </button>
      {current && !readOnly && (
        <div className="check-actions">
          <Button icon={Plus} onClick={() => void review.steps.addSentence()}>
            {t('Fact from its sentence')}
            <Keys keys="Enter" />
          </Button>
          <IconButton
            icon={CircleSlash}
            label={t('Put aside')}
            keys="Delete"
            onClick={() => void review.steps.dismiss()}
          />
        </div>
      )}
    </>
  );
}
