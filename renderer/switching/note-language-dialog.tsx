import { useState } from 'react';
import { nameLanguage } from '../language/format.ts';
import { spoken, t } from '../language/t.ts';
import { USUAL_LANGUAGES } from '../language/usual-languages.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Select } from '../ui/select.tsx';
import { changeNote } from './change-note.ts';

/** Those whose spelling differs have a dictionary each. */
const ENGLISHES = ['en-US', 'en-AU', 'en-CA'];

/** The language of the open note, where it is another than its template's. */
export function NoteLanguageDialog({ onClose }: { readonly onClose: () => void }) {
  const desk = useDesk();
  const [now] = useState(() => desk.page.read()?.language ?? 'en-GB');
  const [language, setLanguage] = useState(now);
  const { compare } = new Intl.Collator(spoken());
  const options = [...new Set([now, ...USUAL_LANGUAGES, ...ENGLISHES])]
    .map((tag) => ({ value: tag, label: nameLanguage(tag) }))
    .sort((one, other) => compare(one.label, other.label));

  const change = () => {
    onClose();
    if (language !== now) changeNote(desk, (note) => ({ ...note, language }), t('The language was not changed'));
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={t('Language of this note')}
      description={t(
        'Quotation marks, spelling, captions and dates follow it. What is written stays. One undo takes a change back.',
      )}
      footer={
        <>
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button look="primary" onClick={change}>
            {t('Change')}
          </Button>
        </>
      }
    >
      <div className="field">
        <span className="field-label" aria-hidden>
          {t('Language')}
        </span>
        <Select label={t('Language')} value={language} options={options} onChange={setLanguage} />
      </div>
    </Dialog>
  );
}
