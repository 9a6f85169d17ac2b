import { type FormEvent, useId, useState } from 'react';
import type { SourceDetail } from '../../core/contract/source-methods.ts';
import { joinSentences } from '../language/format.ts';
import { t } from '../language/t.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { nameSource } from '../ui/name-source.ts';
import { countResting } from './count-resting.ts';

interface WithdrawDialogProps {
  readonly detail: SourceDetail;
  readonly onClose: () => void;
}

/** Asks why a source does not stand any more, and says what that touches before it does. */
export function WithdrawDialog({ detail, onClose }: WithdrawDialogProps) {
  const { withdrawing } = useDesk();
  const form = useId();
  const [reason, setReason] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (reason.trim() === '') return setTrouble(t('Say why, in a few words: whoever uses its facts will ask.'));
    setBusy(true);
    const refusal = await withdrawing.set(detail.source.id, reason.trim());
    setBusy(false);
    if (refusal) setTrouble(refusal.message);
    else onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('Withdraw this source')}
      description={nameSource(detail.source.csl)}
      footer={
        <>
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button look="primary" type="submit" form={form} disabled={busy}>
            {t('Withdraw')}
          </Button>
        </>
      }
    >
      <form id={form} className="dialog-form" onSubmit={(event) => void submit(event)}>
        <p>
          {joinSentences([
            countResting(detail),
            t('Nothing in a note changes by itself, and the source can be reinstated at any time.'),
          ])}
        </p>
        <Field label={t('Why')} error={trouble}>
          {({ control, about }) => (
            <input
              id={control}
              className="text-box"
              maxLength={500}
              placeholder={t('The paper retracted the article')}
              aria-describedby={about}
              aria-invalid={trouble !== null || undefined}
              value={reason}
              onChange={(event) => {
                setReason(event.target.value);
                setTrouble(null);
              }}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
