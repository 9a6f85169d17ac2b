import { type FormEvent, useId, useState } from 'react';
import type { Fact } from '../../core/facts/fact.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { t } from '../language/t.ts';
import { draftOf } from '../state/fact-editor-form.ts';
import { readTypedDate, writeTypedDate } from '../state/typed-date.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { today } from '../ui/today.ts';
import { monthsLater } from './months-later.ts';

interface ReviewedDialogProps {
  readonly fact: Fact;
  readonly onClose: () => void;
}

const LATER = [
  {
    months: 3,
    get label() {
      return t('In 3 months');
    },
  },
  {
    months: 6,
    get label() {
      return t('In 6 months');
    },
  },
  {
    months: 12,
    get label() {
      return t('In a year');
    },
  },
] as const;

/** Somebody looked at a fact and it holds: when it is to be looked at again. */
export function ReviewedDialog({ fact, onClose }: ReviewedDialogProps) {
  const backend = useBackend();
  const { factChanges } = useDesk();
  const form = useId();
  const [day, setDay] = useState(() => writeTypedDate(monthsLater(today(), 6)));
  const [trouble, setTrouble] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wanted = day.trim();
    const next = wanted === '' ? null : readTypedDate(wanted);
    if (wanted !== '' && next === null) return setTrouble(t('There is no such date. Write it like 16 April 2027.'));
    // A month or a year is due when it begins.
    if (next !== null && next <= today())
      return setTrouble(t('This day is today or past. Choose a later one, or none.'));
    const { reviewBy: _, ...draft } = draftOf(fact);
    const refusal = await factChanges.perform(t('Fact marked as reviewed'), (dossier, by) =>
      backend.library.revise({
        dossier,
        fact: fact.id,
        revision: fact.revision,
        draft: next === null ? draft : { ...draft, reviewBy: next },
        reason: t('Reviewed again'),
        by,
      }),
    );
    if (refusal) setTrouble(refusal.message);
    else onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={t('Mark as reviewed')}
      description={fact.claim}
      footer={
        <>
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button look="primary" type="submit" form={form}>
            {t('Mark as reviewed')}
          </Button>
        </>
      }
    >
      <form id={form} className="reviewed-form" onSubmit={(event) => void submit(event)}>
        <Field
          label={t('Review by')}
          optional
          hint={t('Leave it empty if it need not be reviewed again.')}
          error={trouble}
        >
          {({ control, about }) => (
            <input
              id={control}
              className="text-box"
              maxLength={40}
              placeholder={t('16 April 2027')}
              aria-describedby={about}
              aria-invalid={trouble !== null || undefined}
              value={day}
              onChange={(event) => {
                setDay(event.target.value);
                setTrouble(null);
              }}
            />
          )}
        </Field>
        <div className="reviewed-later">
          {LATER.map(({ months, label }) => (
            <Button key={months} look="quiet" onClick={() => setDay(writeTypedDate(monthsLater(today(), months)))}>
              {label}
            </Button>
          ))}
        </div>
      </form>
    </Dialog>
  );
}
