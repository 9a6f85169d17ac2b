import { type FormEvent, useState } from 'react';
import { t } from '../language/t.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';

/** Leaves room in the reason of a revision for both markings. */
const LONGEST = 180;

interface LowerDialogProps {
  readonly marking: string | null;
  /** What the content asks for. */
  readonly below: string;
  readonly onClose: () => void;
}

/** Asks why a note is marked lower than its content. */
export function LowerDialog({ marking: wanted, below, onClose }: LowerDialogProps) {
  const { marking } = useDesk();
  const [reason, setReason] = useState('');
  const clean = reason.replace(/\s+/g, ' ').trim();
  const lower = (event: FormEvent) => {
    event.preventDefault();
    if (clean === '') return;
    onClose();
    void marking.lower(wanted, below, clean);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={wanted === null ? t('Remove the note’s marking?') : t('Mark the note {wanted}?', { wanted })}
      description={t(
        'What it holds is marked {below}. The reason is kept in the note’s history, and the marking is raised again when more sensitive content comes in.',
        { below },
      )}
      footer={
        <>
          <Button onClick={onClose}>{t('Keep it at {below}', { below })}</Button>
          <Button look="danger" type="submit" form="lower-marking" disabled={clean === ''}>
            {t('Lower the marking')}
          </Button>
        </>
      }
    >
      <form id="lower-marking" onSubmit={lower}>
        <Field label={t('Reason')}>
          {({ control }) => (
            <input
              id={control}
              className="text-box"
              value={reason}
              maxLength={LONGEST}
              placeholder={t('Released by the originator on 3 March')}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
