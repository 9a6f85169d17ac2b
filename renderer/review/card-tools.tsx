import { CheckCheck } from 'lucide-react';
import { useState } from 'react';
import { t } from '../language/t.ts';
import { countReview, type ReviewFilter } from '../state/review-list.ts';
import type { OpenReview } from '../state/review-page.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { AcceptAboveDialog } from './accept-above-dialog.tsx';

const FILTERS: readonly { readonly value: ReviewFilter; readonly label: string }[] = [
  {
    value: 'open',
    get label() {
      return t('To decide');
    },
  },
  {
    value: 'all',
    get label() {
      return t('All');
    },
  },
  {
    value: 'rejected',
    get label() {
      return t('Rejected');
    },
  },
];

/** Which suggestions are listed, and what can be done with many at once. */
export function CardTools({ now }: { readonly now: OpenReview }) {
  const { review, session } = useDesk();
  const readOnly = useStore(session, (state) => state.phase === 'open' && state.dossier.readOnly);
  const [asking, setAsking] = useState(false);
  const { open, kept, rejected } = countReview(now.review.suggestions);
  const counts: Readonly<Record<ReviewFilter, number>> = { open, all: open + kept + rejected, rejected };
  return (
    <div className="card-tools">
      <fieldset className="card-filter">
        <legend className="visually-hidden">{t('Show')}</legend>
        {FILTERS.map(({ value, label }) => (
          <button
            key={value}
            type="button"
            className="card-filter-choice"
            aria-pressed={now.filter === value}
            onClick={() => review.filter(value)}
          >
            {label} <span className="review-count">{counts[value]}</span>
          </button>
        ))}
      </fieldset>
      {open > 1 && !readOnly && (
        <Button look="quiet" icon={CheckCheck} className="card-many" onClick={() => setAsking(true)}>
          {t('Accept many')}
        </Button>
      )}
      {asking && <AcceptAboveDialog onClose={() => setAsking(false)} />}
    </div>
  );
}
