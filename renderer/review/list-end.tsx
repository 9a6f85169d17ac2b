import './list-end.css';
import { CircleCheck, ListChecks } from 'lucide-react';
import type { Fact } from '../../core/facts/fact.ts';
import { t } from '../language/t.ts';
import { listUncovered } from '../state/review-coverage.ts';
import { countReview } from '../state/review-list.ts';
import type { OpenReview } from '../state/review-page.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { showSource } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

interface ListEndProps {
  readonly now: OpenReview;
  readonly onInsert: (facts: readonly Fact[]) => void;
}

/** What a list without cards says: that all is reviewed, or what would be listed here. */
export function ListEnd({ now, onInsert }: ListEndProps) {
  const { review } = useDesk();
  const { kept, rejected } = countReview(now.review.suggestions);
  if (now.filter === 'rejected')
    return (
      <EmptyState
        title={t('What you reject is listed here')}
        action={<Button onClick={() => review.filter('open')}>{t('Show open ones')}</Button>}
      >
        {t('It can be reopened at any time.')}
      </EmptyState>
    );
  if (kept + rejected > 0) return <AllReviewed now={now} kept={kept} rejected={rejected} onInsert={onInsert} />;
  return (
    <EmptyState
      title={t('No facts were suggested')}
      action={
        <Button icon={ListChecks} onClick={() => review.show('checklist')}>
          {t('Go through the checklist')}
        </Button>
      }
    >
      {t(
        'Select words in the article and press N to make a fact of them. The checklist names every number, date, name and quotation.',
      )}
    </EmptyState>
  );
}

interface AllReviewedProps extends ListEndProps {
  readonly kept: number;
  readonly rejected: number;
}

function AllReviewed({ now, kept, rejected, onInsert }: AllReviewedProps) {
  const { review, view, page } = useDesk();
  const hasNote = useStore(page.store, (state) => state.phase === 'open');
  const left = listUncovered(now.review).length;
  const facts = factsOf(now);
  const insert = () => {
    view.change((old) => ({ ...old, source: null }));
    onInsert(facts);
  };
  return (
    <div className="list-end">
      <CircleCheck className="list-end-icon" size={26} strokeWidth={1.5} aria-hidden />
      <p className="list-end-title">{t('All reviewed')}</p>
      <p className="list-end-text">
        {t('{kept, plural, one {# fact} other {# facts}} kept, {rejected} rejected.', { kept, rejected })}
        {left > 0 &&
          ` ${t('On the checklist, {left, plural, one {# place has} other {# places have}} no fact yet.', { left })}`}
      </p>
      {left > 0 && (
        <Button look="primary" icon={ListChecks} onClick={() => review.show('checklist')}>
          {t('Go through the checklist')}
        </Button>
      )}
      {hasNote && facts.length > 0 && (
        <Button look={left > 0 ? 'plain' : 'primary'} onClick={insert}>
          {t('{count, plural, one {Insert the fact} other {Insert all # facts}} in the note', { count: facts.length })}
        </Button>
      )}
      <Button look="quiet" onClick={() => showSource(view, now.source)}>
        {t('Read the source')}
      </Button>
    </div>
  );
}

/** What this review kept, in reading order. */
function factsOf({ review }: OpenReview): readonly Fact[] {
  const facts = new Map(review.detail.facts.map(({ fact }) => [fact.id, fact]));
  const kept = review.suggestions.flatMap(({ fact }) => (fact === null ? [] : (facts.get(fact) ?? [])));
  return [...new Set(kept)];
}
