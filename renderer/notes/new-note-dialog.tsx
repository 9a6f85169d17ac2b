import './new-note-dialog.css';
import { type FormEvent, useId, useRef, useState } from 'react';
import type { FieldValue } from '../../core/note/note.ts';
import type { Template } from '../../core/templates/template.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { EmptyState, Waiting } from '../ui/empty-state.tsx';
import { Field } from '../ui/field.tsx';
import { cleanLine } from './clean-line.ts';
import { FieldInput } from './field-input.tsx';

interface NewNoteDialogProps {
  /** Template chosen beforehand. */
  readonly template: string | null;
  readonly onClose: () => void;
}

/** What is offered first: it asks for least and fits most. */
const USUAL = 'information-brief';

export function NewNoteDialog({ template, onClose }: NewNoteDialogProps) {
  const { library } = useDesk();
  const templates = useStore(library.store, (lists) => lists.templates);
  const [chosen, setChosen] = useState(template);
  const form = useId();
  const named = (id: string | null) => templates?.find((one) => one.id === id);
  const current = named(chosen) ?? named(USUAL) ?? templates?.[0] ?? null;
  const [busy, setBusy] = useState(false);
  const making = useRef(false);

  return (
    <Dialog
      open
      onClose={onClose}
      // A new note takes the caret itself.
      returnsFocus={() => !making.current}
      title="New note"
      size="large"
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={form} disabled={busy || current === null}>
            Start writing
          </Button>
        </>
      }
    >
      {templates === null ? (
        <Waiting label="Reading templates" />
      ) : current === null ? (
        <EmptyState title="No templates were found">They come with the app, in its templates folder.</EmptyState>
      ) : (
        <div className="new-note">
          <TemplateChoice templates={templates} chosen={current.id} onChoose={setChosen} />
          <NewNoteForm
            key={current.id}
            id={form}
            template={current}
            onBusy={(now) => {
              making.current = now;
              setBusy(now);
            }}
          />
        </div>
      )}
    </Dialog>
  );
}

interface TemplateChoiceProps {
  readonly templates: readonly Template[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function TemplateChoice({ templates, chosen, onChoose }: TemplateChoiceProps) {
  return (
    <fieldset className="template-choice">
      <legend className="visually-hidden">Template</legend>
      {templates.map((template) => (
        <label key={template.id} className="template-option">
          <input
            type="radio"
            name="template"
            className="visually-hidden"
            value={template.id}
            checked={template.id === chosen}
            onChange={() => onChoose(template.id)}
          />
          {template.name}
        </label>
      ))}
    </fieldset>
  );
}

interface NewNoteFormProps {
  readonly id: string;
  readonly template: Template;
  readonly onBusy: (busy: boolean) => void;
}

function NewNoteForm({ id, template, onBusy }: NewNoteFormProps) {
  const { notes, settings } = useDesk();
  const remembered = settings.read().remembered;
  const asked = template.fields.filter((field) => field.required && field.initial === null);
  const [title, setTitle] = useState('');
  const [fields, setFields] = useState<Readonly<Record<string, FieldValue>>>(() =>
    Object.fromEntries(
      asked.flatMap((field) => {
        const last = field.type === 'person' ? remembered[field.id] : undefined;
        return last ? [[field.id, last]] : [];
      }),
    ),
  );
  const [fill, setFill] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const slots = template.sections.reduce((count, section) => count + section.slots.length, 0);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    onBusy(true);
    const reply = await notes.create({
      template: template.id,
      title: title.trim(),
      fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value.length > 0)),
      fill: fill && slots > 0,
    });
    // Made, it closed this dialog already.
    if (reply.ok) return;
    onBusy(false);
    setTrouble(reply.message);
  };

  return (
    <form id={id} className="new-note-form" onSubmit={(event) => void submit(event)}>
      <p className="new-note-about">{template.description}</p>
      <Field label="Title">
        {({ control }) => (
          <input
            id={control}
            className="text-box"
            maxLength={1000}
            value={title}
            onChange={(event) => setTitle(cleanLine(event.target.value))}
          />
        )}
      </Field>
      {asked.length > 0 && (
        <div className="new-note-fields">
          {asked.map((field) => (
            <Field key={field.id} label={field.label} hint={field.guidance}>
              {({ control, about }) => (
                <FieldInput
                  id={control}
                  describedBy={about}
                  look="box"
                  field={field}
                  language={template.language}
                  value={fields[field.id] ?? (field.type === 'list' ? [] : '')}
                  suggestion={remembered[field.id] ?? null}
                  onChange={(value) => setFields({ ...fields, [field.id]: value })}
                />
              )}
            </Field>
          ))}
        </div>
      )}
      {slots > 0 && (
        <label className="check">
          <input type="checkbox" checked={fill} onChange={(event) => setFill(event.target.checked)} />
          <span>
            Put in the facts that fit
            <span className="check-hint">Each stays linked to its source; take out what you do not need.</span>
          </span>
        </label>
      )}
      {trouble && (
        <p className="field-error" role="alert">
          {trouble}
        </p>
      )}
    </form>
  );
}
