import './page-setup-dialog.css';
import { useState } from 'react';
import type { Note } from '../../core/note/note.ts';
import { LEAST_MARGIN_MM, MOST_MARGIN_MM, PAGE_SIZES, type PageSetup } from '../../core/note/page-setup.ts';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { changeNote } from './change-note.ts';

/** As core/word has it for a note whose template is not at hand. */
const USUAL: PageSetup = { size: 'A4', marginsMm: 25 };
const SIZES = PAGE_SIZES.map((size) => ({ value: size, label: size }));

/** The paper of the open note, where it is another than its template's. */
export function PageSetupDialog({ onClose }: { readonly onClose: () => void }) {
  const desk = useDesk();
  const { page, library } = desk;
  const templates = useStore(library.store, (lists) => lists.templates) ?? [];
  const [note] = useState(() => page.read());
  const own = templates.find((template) => template.id === note?.template)?.page ?? USUAL;
  const [size, setSize] = useState(note?.page?.size ?? own.size);
  const [margins, setMargins] = useState(String(note?.page?.marginsMm ?? own.marginsMm));
  const [trouble, setTrouble] = useState<string | null>(null);

  const change = () => {
    const marginsMm = margins.trim() === '' ? Number.NaN : Number(margins.trim().replace(',', '.'));
    if (!(marginsMm >= LEAST_MARGIN_MM && marginsMm <= MOST_MARGIN_MM))
      return setTrouble(
        t('Margins are {least} to {most} millimetres wide.', { least: LEAST_MARGIN_MM, most: MOST_MARGIN_MM }),
      );
    const isOwn = size === own.size && marginsMm === own.marginsMm;
    onClose();
    changeNote(desk, (now) => withPage(now, isOwn ? null : { size, marginsMm }), t('The page was not changed'));
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={t('Page set-up')}
      description={t('Of this note, in Word, PDF and print. One undo takes a change back.')}
      footer={
        <>
          <Button
            look="quiet"
            disabled={size === own.size && margins === String(own.marginsMm)}
            onClick={() => {
              setSize(own.size);
              setMargins(String(own.marginsMm));
              setTrouble(null);
            }}
          >
            {t('As the template has it')}
          </Button>
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button look="primary" type="submit" form="page-setup">
            {t('Change')}
          </Button>
        </>
      }
    >
      <form
        id="page-setup"
        className="page-setup"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          change();
        }}
      >
        <div className="field">
          <span className="field-label" aria-hidden>
            {t('Paper')}
          </span>
          <Select label={t('Paper')} value={size} options={SIZES} onChange={setSize} />
        </div>
        <Field label={t('Margins in millimetres')} error={trouble}>
          {({ control, about }) => (
            <input
              id={control}
              className="text-box"
              inputMode="decimal"
              maxLength={6}
              aria-describedby={about}
              aria-invalid={trouble !== null}
              value={margins}
              onChange={({ target }) => setMargins(target.value)}
            />
          )}
        </Field>
        <p className="field-hint">
          {t('The template has {size} with margins of {marginsMm} mm.', { size: own.size, marginsMm: own.marginsMm })}
        </p>
      </form>
    </Dialog>
  );
}

function withPage({ page: _, ...note }: Note, page: PageSetup | null): Note {
  return page ? { ...note, page } : note;
}
