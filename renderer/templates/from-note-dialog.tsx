import './templates-view.css';
import { useId, useState } from 'react';
import type { FactKind } from '../../core/facts/fact.ts';
import { listFactLinks } from '../../core/note/note-fact-links.ts';
import { type FromNote, templateFromNote } from '../../core/templates/template-from-note.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { cleanLine } from '../fact-fields/clean-line.ts';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { showTemplates } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';

const WORDS: readonly { readonly value: FromNote['words']; readonly label: string; readonly about: string }[] = [
  {
    value: 'leave',
    get label() {
      return t('Leave it out');
    },
    get about() {
      return t('Headings, fields and signature blocks are kept; no sentence of the note is.');
    },
  },
  {
    value: 'guidance',
    get label() {
      return t('Make it guidance');
    },
    get about() {
      return t('Shown as an example while a section is empty, and never exported.');
    },
  },
  {
    value: 'text',
    get label() {
      return t('Keep it as text');
    },
    get about() {
      return t('Every new note begins with it.');
    },
  },
];

/** Asks what of the open note goes into a template made from it. */
export function FromNoteDialog({ onClose }: { readonly onClose: () => void }) {
  const backend = useBackend();
  const { page, session, library, view, notify, templateEditor } = useDesk();
  const title = useStore(page.store, (now) => (now.phase === 'open' ? now.head.title : ''));
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : ''));
  const [name, setName] = useState('');
  const [words, setWords] = useState<FromNote['words']>('leave');
  const [slots, setSlots] = useState(true);
  const [busy, setBusy] = useState(false);
  const form = useId();

  const make = async () => {
    setBusy(true);
    const made = await begin();
    setBusy(false);
    if (made !== null) return void notify({ title: t('No template was made'), text: made, trouble: true });
    onClose();
    showTemplates(view, 'edit');
  };
  const begin = async (): Promise<string | null> => {
    const now = page.store.read();
    if (now.phase !== 'open') return t('The note is not open any more.');
    if (!(await page.flush())) return t('The note is not saved yet. It stays open, with everything you wrote.');
    const stored = await backend.notes.open({ dossier, note: now.opened.note.id });
    if (!stored.ok) return stored.message;
    const { note } = stored.value;
    const kinds = new Map<string, FactKind>();
    if (slots) {
      const places = listFactLinks(note).map(({ fact, revision }) => ({ fact, revision }));
      const carried = await backend.copying.carry({ dossier, places: places.slice(0, 10_000) });
      if (!carried.ok) return carried.message;
      for (const { revisions } of carried.value.facts) for (const fact of revisions) kinds.set(fact.id, fact.kind);
    }
    const base = library.store.read().templates?.find(({ id }) => id === note.template) ?? null;
    await templateEditor.begin(
      { template: templateFromNote(note, base, { name: name.trim(), words, slots, kinds }), from: null },
      true,
    );
    return null;
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('Save note as template')}
      description={t('A template laid out like “{title}”. You see it before it is saved.', {
        title: title || t('this note'),
      })}
      footer={
        <>
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button look="primary" type="submit" form={form} disabled={busy}>
            {t('Create template')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <Field label={t('Name of the template')}>
          {({ control }) => (
            <input
              id={control}
              className="text-box"
              maxLength={100}
              value={name}
              onChange={(event) => setName(cleanLine(event.target.value))}
            />
          )}
        </Field>
        <fieldset className="template-targets">
          <legend className="field-label">{t('What its author wrote')}</legend>
          {WORDS.map(({ value, label, about }) => (
            <label key={value} className="check-line">
              <input
                type="radio"
                name="words"
                value={value}
                checked={words === value}
                onChange={() => setWords(value)}
              />
              <span>
                {label}
                <span className="check-hint">{about}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <label className="check-line">
          <input type="checkbox" checked={slots} onChange={(event) => setSlots(event.target.checked)} />
          <span>
            {t('Ask for facts where the note has facts')}
            <span className="check-hint">
              {t('Its places for facts become places that ask for facts of the same kinds.')}
            </span>
          </span>
        </label>
      </form>
    </Dialog>
  );
}
