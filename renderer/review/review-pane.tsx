import './review-pane.css';
import { Tabs } from '@base-ui/react/tabs';
import { useDeferredValue } from 'react';
import type { Review } from '../../core/contract/review-methods.ts';
import type { Fact } from '../../core/facts/fact.ts';
import { t } from '../language/t.ts';
import { listUncovered } from '../state/review-coverage.ts';
import type { OpenReview, ReviewTab } from '../state/review-page.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Waiting } from '../ui/empty-state.tsx';
import { KeyStrip } from '../ui/key-strip.tsx';
import { CardList } from './card-list.tsx';
import { CardTools } from './card-tools.tsx';
import { Checklist } from './checklist.tsx';
import { MergeBar } from './merge-bar.tsx';
import { ReviewHead } from './review-head.tsx';
import { stripKeysOf } from './strip-keys.ts';

interface ReviewPaneProps {
  /** Puts facts where the caret is in the note. */
  readonly onInsert: (facts: readonly Fact[]) => void;
}

/** Beside the article: what was suggested from it, in reading order, and what nothing rests on yet. */
export function ReviewPane({ onInsert }: ReviewPaneProps) {
  const { review } = useDesk();
  const now = useStore(review.store);
  if (now.phase === 'loading') return <Waiting label={t('Reading what was suggested')} lines={9} />;
  if (now.phase !== 'open') return null;
  return <OpenPane key={now.source} now={now} onInsert={onInsert} />;
}

function OpenPane({ now, onInsert }: { readonly now: OpenReview } & ReviewPaneProps) {
  const { review } = useDesk();
  return (
    <div className="review-pane">
      <ReviewHead review={now.review} />
      <Tabs.Root
        className="review-tabs"
        value={now.tab}
        onValueChange={(tab: ReviewTab) => {
          if (tab !== now.tab) review.show(tab);
        }}
      >
        <Tabs.List className="review-tab-list" aria-label={t('Review')}>
          <Tabs.Tab className="review-tab" value="suggestions">
            {t('Suggestions')}
            <span className="review-count">{now.review.detail.open}</span>
          </Tabs.Tab>
          <Tabs.Tab className="review-tab" value="checklist">
            {t('Checklist')}
            <UncoveredCount review={now.review} />
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel className="review-panel" value="suggestions" tabIndex={-1}>
          <CardTools now={now} />
          <CardList now={now} onInsert={onInsert} />
          <MergeBar marked={now.marked} />
        </Tabs.Panel>
        <Tabs.Panel className="review-panel" value="checklist" tabIndex={-1}>
          <Checklist now={now} />
        </Tabs.Panel>
      </Tabs.Root>
      <KeyStrip keys={stripKeysOf(now)} />
      <p className="visually-hidden" role="status">
        {now.said}
      </p>
    </div>
  );
}

/** Counted once the step itself is drawn: in a long report it takes a moment. */
function UncoveredCount({ review }: { readonly review: Review }) {
  return <span className="review-count">{listUncovered(useDeferredValue(review)).length}</span>;
}
