import { Combine } from 'lucide-react';
import { t } from '../language/t.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Keys } from '../ui/keys.tsx';

/** What was marked, and what marks are for; nothing while nothing is marked. */
export function MergeBar({ marked }: { readonly marked: readonly string[] }) {
  const { review } = useDesk();
  if (marked.length === 0) return null;
  return (
    <div className="merge-bar" role="toolbar" aria-label={t('Merging')}>
      <span className="merge-count">
        {t('{count, plural, one {1 marked. Mark another} other {# marked}}', { count: marked.length })}
      </span>
      <Button look="quiet" onClick={review.clearMarks}>
        {t('Clear')}
      </Button>
      <Button look="primary" icon={Combine} disabled={marked.length < 2} onClick={() => void review.steps.merge()}>
        {t('Merge them')}
        <Keys keys="Shift+M" />
      </Button>
    </div>
  );
}
