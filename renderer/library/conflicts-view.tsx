import './conflicts-view.css';
import { useEffect } from 'react';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState, Waiting } from '../ui/empty-state.tsx';
import { ConflictCard } from './conflict-card.tsx';

/** Facts that say otherwise on the same matter, pair by pair, for somebody to settle. */
export function ConflictsView({ readOnly }: { readonly readOnly: boolean }) {
  const { conflicts } = useDesk();
  const { total, conflicts: pairs, trouble } = useStore(conflicts.store);
  useEffect(() => conflicts.show(), [conflicts]);
  if (trouble !== null)
    return (
      <EmptyState
        title={t('Conflicts could not be read')}
        action={<Button onClick={conflicts.show}>{t('Try again')}</Button>}
      >
        {trouble}
      </EmptyState>
    );
  if (total === null) return <Waiting label={t('Looking for conflicts')} lines={6} />;
  if (total === 0)
    return (
      <EmptyState title={t('No contradictions')}>
        {t(
          'When two sources give different figures, dates or speakers for the same matter, the two facts are put side by side here.',
        )}
      </EmptyState>
    );
  return (
    <div className="conflicts scrolls">
      <p className="conflicts-lead" role="status">
        {t(
          '{total, plural, one {One pair of facts does} other {# pairs of facts do}} not agree. Choose which is right, or say that both may stand.',
          { total },
        )}
      </p>
      <ul className="conflict-list" aria-label={t('Conflicts')}>
        {pairs.map((conflict) => (
          <ConflictCard
            key={conflict.facts.map(({ fact }) => `${fact.id} ${fact.revision}`).join(' ')}
            conflict={conflict}
            readOnly={readOnly}
          />
        ))}
      </ul>
      {pairs.length < total && <Button onClick={conflicts.more}>{t('Show more')}</Button>}
    </div>
  );
}
