import './accept-above.css';
import { useEffect, useState } from 'react';
import { t } from '../language/t.ts';
import type { OpenReview } from '../state/review-page.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { countAbove } from './count-above.ts';

const LEVELS = [0.9, 0.8, 0.7, 0.6, 0] as const;

/** Accepts everything from a confidence on; says how many that is before it is done. */
export function AcceptAboveDialog({ onClose }: { readonly onClose: () => void }) {
  const { review } = useDesk();
  const page = useStore(review.store);
  if (page.phase !== 'open') return null;
  return <Ask page={page} onClose={onClose} />;
}

function Ask({ page, onClose }: { readonly page: OpenReview; readonly onClose: () => void }) {
  const { review } = useDesk();
  const [level, setLevel] = useState<number>(() => LEVELS.find((one) => countAtLeast(page, one) > 0) ?? 0);
  const [busy, setBusy] = useState(false);
  const { suggestions } = page.review;
  useEffect(() => {
    review.needAlike(suggestions.filter(({ state }) => state === 'open').map(({ id }) => id));
  }, [review, suggestions]);
  const count = countAbove(suggestions, page.alike, level);

  const accept = async () => {
    setBusy(true);
    if (await review.change({ do: 'accept-above', confidence: level })) onClose();
    else setBusy(false);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={t('Accept many at once')}
      description={t('They become facts as they are worded now. One undo takes all of them back.')}
      footer={
        <>
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button
            look="primary"
            disabled={busy || count === null || count.accepted === 0}
            onClick={() => void accept()}
          >
            {count === null
              ? t('Accept')
              : t('Accept {accepted} {accepted, plural, one {fact} other {facts}}', { accepted: count.accepted })}
          </Button>
        </>
      }
    >
      <fieldset className="above-levels">
        <legend className="field-label">{t('How sure they must be')}</legend>
        {LEVELS.map((one) => (
          <label key={one} className="above-level">
            <input type="radio" name="level" checked={level === one} onChange={() => setLevel(one)} />
            <span className="above-name">{one === 0 ? t('Any') : t('{percent}% or more', { percent: one * 100 })}</span>
            <span className="above-count">{countAtLeast(page, one)}</span>
          </label>
        ))}
      </fieldset>
      <p className="above-said" role="status">
        {count === null
          ? t('Looking for facts like these in the dossier')
          : countAtLeast(page, level) === 0
            ? t('No open suggestion is that sure.')
            : count.left === 0
              ? t('None of these is like a fact the dossier has.')
              : t(
                  '{left} of these {left, plural, one {is} other {are}} left open for you: the dossier has a fact like {left, plural, one {it} other {them}}, or two say the same.',
                  { left: count.left },
                )}
      </p>
    </Dialog>
  );
}

function countAtLeast({ review }: OpenReview, level: number): number {
  return review.suggestions.filter(({ state, confidence }) => state === 'open' && confidence >= level).length;
}
