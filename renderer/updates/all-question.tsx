import { t } from '../language/t.ts';
import type { ChangedPlace } from '../state/updates-places.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';

interface AllQuestionProps {
  readonly places: readonly ChangedPlace[];
  readonly onClose: () => void;
}

/** Asked before words of the author's own are replaced together with the rest. */
export function AllQuestion({ places, onClose }: AllQuestionProps) {
  const { updates } = useDesk();
  const reworded = places.filter((place) => place.reworded).length;
  const others = places.filter((place) => !place.reworded).map(({ key }) => key);
  const update = (keys: readonly string[]) => {
    onClose();
    updates.decide('update', keys);
  };
  return (
    <div className="updates-question" role="alertdialog" aria-label={t('Replace your own words?')}>
      <p>
        {t(
          '{reworded, plural, one {One place is} other {# places are}} reworded by you. An update puts the fact’s words in place of yours.',
          { reworded },
        )}
      </p>
      <div className="aside-actions">
        {others.length > 0 && (
          <Button look="primary" autoFocus onClick={() => update(others)}>
            {t('Update the other {count, plural, one {one} other {#}}', { count: others.length })}
          </Button>
        )}
        <Button onClick={() => update(places.map(({ key }) => key))}>{t('Update all, replace my words')}</Button>
        <Button
          look="quiet"
          autoFocus={others.length === 0}
          onClick={() => {
            onClose();
            updates.look(null, true);
          }}
        >
          {t('Cancel')}
        </Button>
      </div>
    </div>
  );
}
