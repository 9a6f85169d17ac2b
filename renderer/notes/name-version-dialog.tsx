import { type FormEvent, useState } from 'react';
import { t } from '../language/t.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { cleanLine } from './clean-line.ts';

/** The longest a reason of a revision may be. */
const LONGEST_NAME = 300;

/** Keeps what the note says now in its history, under the author's words for it. */
export function NameVersionDialog({ onClose }: { readonly onClose: () => void }) {
  const { notes } = useDesk();
  const [name, setName] = useState('');
  const clean = cleanLine(name).trim();

  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (clean === '') return;
    onClose();
    void notes.keepVersion(clean);
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('Keep this version')}
      size="small"
      description={t(
        'Notes are saved automatically. Name a version you will want to find again: what went to clearance, what was sent.',
      )}
      footer={
        <>
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button look="primary" type="submit" form="name-version" disabled={clean === ''}>
            {t('Keep it')}
          </Button>
        </>
      }
    >
      <form id="name-version" onSubmit={keep}>
        <Field label={t('Name')}>
          {({ control }) => (
            <input
              id={control}
              className="text-box"
              value={name}
              maxLength={LONGEST_NAME}
              placeholder={t('Sent to the private office')}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
