import { CARD_KEYS, CHECKLIST_KEYS, EDIT_KEYS, type ReviewKey } from '../commands/review-keys.ts';
import type { OpenReview } from '../state/review-page.ts';
import { Keys } from '../ui/keys.tsx';

/** The keys that work now, always in sight: nobody should have to leave the review to learn it. */
export function KeyStrip({ now }: { readonly now: OpenReview }) {
  return (
    <dl className="key-strip" aria-label="Keys">
      {keysOf(now).map(({ keys, short }) => (
        <div key={short} className="key-strip-key">
          <dt>
            {keys.map((key) => (
              <Keys key={key} keys={key} />
            ))}
          </dt>
          <dd>{short}</dd>
        </div>
      ))}
    </dl>
  );
}

function keysOf({ edit, tab, filter }: OpenReview): readonly ReviewKey[] {
  if (edit) return EDIT_KEYS;
  if (tab === 'checklist') return CHECKLIST_KEYS;
  return CARD_KEYS.filter(({ short }) => short !== 'Open again' || filter !== 'open');
}
