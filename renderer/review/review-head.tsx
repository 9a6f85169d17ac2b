import { Undo2 } from 'lucide-react';
import type { Review } from '../../core/contract/review-methods.ts';
import { sayStep } from '../../core/contract/say-step.ts';
import { t } from '../language/t.ts';
import { tell } from '../language/tell.ts';
import { countReview } from '../state/review-list.ts';
import { useDesk } from '../state/use-desk.tsx';
import { IconButton } from '../ui/button.tsx';

/** How far the review is, and the way back one step. */
export function ReviewHead({ review }: { readonly review: Review }) {
  const { steps } = useDesk().review;
  const { open, kept, rejected } = countReview(review.suggestions);
  const [done, all] = [kept + rejected, open + kept + rejected];
  return (
    <header className="review-head">
      <div className="review-head-words">
        <h2 className="review-name">{t('Review')}</h2>
        <p className="review-progress">
          {all === 0 ? t('No suggestions') : t('{done} of {all} reviewed', { done, all })}
        </p>
      </div>
      <IconButton
        icon={Undo2}
        label={
          review.undoable === null
            ? t('Nothing to undo')
            : t('Undo {undoable}', { undoable: tell(sayStep(review.undoable)) })
        }
        keys="U"
        aria-disabled={review.undoable === null || undefined}
        onClick={() => void steps.undo()}
      />
      <progress className="review-bar" aria-label={t('Reviewed')} value={done} max={Math.max(1, all)} />
    </header>
  );
}
