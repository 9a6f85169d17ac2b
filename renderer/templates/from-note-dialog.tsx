import './templates-view.css';
import { useId, useState } from 'react';
import type { FactKind } from '../../core/facts/fact.ts';
import { listFactLinks } from '../../core/note/note-fact-links.ts';
import { type FromNote, templateFromNote } from '../../core/templates/template-from-note.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { cleanLine } from '../fact-fields/clean-line.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { showTemplates } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';

const WORDS: readonly { readonly value: FromNote['words']; readonly label: string; readonly about: string }[] = [
  {
    value: 'leave',
    label: 'Leave it out',
    about: 'Headings, fields and blocks to sign go on; no sentence of the note does.',
  },
  {
    value: 'guidance',
    label: 'Make it guidance',
    about: 'Shown as an example while a section is empty, and never exported.',
  },
  { value: 'text', label: 'Keep it as text', about: 'Every new note begins with it.' },
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
    if (made !== null) return void notify({ title: 'No template was made', text: made, trouble: true });
    onClose();
    showTemplates(view, 'edit');
  };
  const begin = async (): Promise<string | null> => {
    const now = page.store.read();
    if (now.phase !== 'open') return 'The note is not open any more.';
    if (!(await page.flush())) return 'The note is not saved yet. It stays open, with everything you wrote.';
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
      title="Save note as template"
      description={`A template with the make-up of “${title || 'this note'}”. You see it before it is saved.`}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={form} disabled={busy}>
            Make the template
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="template-save"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <Field label="Name of the template">
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
          <legend className="field-label">What its author wrote</legend>
          {WORDS.map(({ value, label, about }) => (
            <label key={value} className="template-target">
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
        <label className="template-target">
          <input type="checkbox" checked={slots} onChange={(event) => setSlots(event.target.checked)} />
          <span>
            Ask for facts where the note has facts
            <span className="check-hint">Its places for facts become places that ask for facts of the same kinds.</span>
          </span>
        </label>
      </form>
    </Dialog>
  );
}
