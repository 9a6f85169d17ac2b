import type { Fact } from '../../../core/facts/fact.ts';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { LinkableFact } from '../editor-types.ts';
import { type Doubt, doubtOf } from './doubt.ts';

interface DoubtQuestionProps {
  readonly doubt: Doubt;
  /** By the id of the fact whose place each took. */
  readonly successors: ReadonlyMap<string, Fact>;
  readonly onClose: () => void;
}

/** Whether facts in doubt go into the text, or what took their place. */
export function DoubtQuestion({ doubt, successors, onClose }: DoubtQuestionProps) {
  const doubtful = doubt.facts.filter((fact) => doubtOf(fact) !== null);
  const rest = doubt.facts.filter((fact) => doubtOf(fact) === null);
  const one = doubtful.length === 1;
  const put = (those: readonly LinkableFact[]) => () => {
    onClose();
    doubt.put(those);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      returnsFocus={() => false}
      size="small"
      title={one ? t('Insert this fact?') : t('Insert these {count} facts?', { count: doubtful.length })}
      footer={
        <>
          <Button onClick={onClose}>{t('Cancel')}</Button>
          {rest.length > 0 && <Button onClick={put(rest)}>{one ? t('Leave it out') : t('Leave them out')}</Button>}
          <Button onClick={put(doubt.facts)}>{one ? t('Insert it anyway') : t('Insert them anyway')}</Button>
          {successors.size > 0 && (
            <Button look="primary" onClick={put(doubt.facts.map((fact) => successors.get(fact.id) ?? fact))}>
              {one ? t('Use what took its place') : t('Use what took their place')}
            </Button>
          )}
        </>
      }
    >
      <ul className="fact-doubts">
        {doubtful.map((fact) => {
          const successor = successors.get(fact.id);
          return (
            <li key={fact.id}>
              <strong className="fact-card-warn">{doubtOf(fact)}</strong>
              <span className="fact-doubt" dir="auto">
                {fact.claim}
              </span>
              {successor && (
                <span className="fact-doubt" dir="auto">
                  <span className="fact-card-quiet">{t('Now')}</span>
                  {successor.claim}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
