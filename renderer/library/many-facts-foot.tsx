import { t } from '../language/t.ts';
import { Button } from '../ui/button.tsx';
import { countFacts } from './count-facts.ts';
import type { ManyFactsChange } from './use-many-facts.ts';

interface ManyFactsFootProps {
  readonly change: ManyFactsChange;
  readonly count: number;
  /** The form that is submitted. */
  readonly form: string;
  /** What submitting does, in a word. */
  readonly action: string;
  readonly onClose: () => void;
}

/** The foot of a dialog that changes many facts: how far it is, and the way to stop. */
export function ManyFactsFoot({ change, count, form, action, onClose }: ManyFactsFootProps) {
  const { progress, stop } = change;
  if (progress === null)
    return (
      <>
        <Button onClick={onClose}>{t('Cancel')}</Button>
        <Button look="primary" type="submit" form={form}>
          {action}
        </Button>
      </>
    );
  return (
    <>
      <span className="dialog-progress">
        <progress aria-label={t('Facts changed')} max={count} value={progress} />
        {t('{progress, number} of {facts}', { progress, facts: countFacts(count) })}
      </span>
      <Button onClick={stop}>{t('Stop')}</Button>
    </>
  );
}
