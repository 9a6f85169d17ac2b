import './new-note-dialog.css';
import { type FormEvent, useId, useRef, useState } from 'react';
import type { FieldValue } from '../../core/note/note.ts';
import type { Template, TemplateField } from '../../core/templates/template.ts';
import { t } from '../language/t.ts';
import { askFields, filledFields } from '../state/ask-fields.ts';
import { type KnownNames, suggestNames } from '../state/known-names.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Field } from '../ui/field.tsx';
import { cleanLine } from './clean-line.ts';
import { FieldInput } from './field-input.tsx';

interface NewNoteDialogProps {
  readonly template: string;
  /** Whether its places for facts take their best facts at once. */
  readonly fill: boolean;
  readonly onClose: () => void;
}

/** Asks for what a new note cannot do without and nobody knows yet; all of it can be left for later. */
export function NewNoteDialog({ template: id, fill, onClose }: NewNoteDialogProps) {
  const { library, view } = useDesk();
  const template = useStore(library.store, ({ templates }) => templates?.find((one) => one.id === id) ?? null);
  const form = useId();
  const [busy, setBusy] = useState(false);
  const making = useRef(false);

  return (
    <Dialog
      open
      onClose={onClose}
      // A new note takes the caret itself.
      returnsFocus={() => !making.current}
      title={template?.name ?? t('New note')}
      description={t('What you leave empty is marked as missing in the note; everything can be changed there.')}
      size="medium"
      footer={
        <>
          <Button
            look="quiet"
            className="new-note-back"
            onClick={() => view.change((old) => ({ ...old, dialog: { kind: 'gallery', template: id } }))}
          >
            {t('Other templates')}
          </Button>
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button look="primary" type="submit" form={form} disabled={busy || template === null}>
            {t('Start writing')}
          </Button>
        </>
      }
    >
      {template === null ? (
        <EmptyState title={t('This template is not there any more')}>{t('Choose another one.')}</EmptyState>
      ) : (
        <NewNoteForm
          id={form}
          template={template}
          fill={fill}
          onBusy={(now) => {
            making.current = now;
            setBusy(now);
          }}
        />
      )}
    </Dialog>
  );
}

interface NewNoteFormProps {
  readonly id: string;
  readonly template: Template;
  readonly fill: boolean;
  readonly onBusy: (busy: boolean) => void;
}

function NewNoteForm({ id, template, fill, onBusy }: NewNoteFormProps) {
  const { notes, settings, templateChoices } = useDesk();
  const names = useStore(settings, (now) => now.names);
  // What was known when it was asked: forgetting it does not take the fields away.
  const [asked] = useState(() => askFields(template, names));
  const [title, setTitle] = useState('');
  const [fields, setFields] = useState<Readonly<Record<string, FieldValue>>>(() =>
    Object.fromEntries(asked.known.map(({ field, value }) => [field.id, value])),
  );
  const [trouble, setTrouble] = useState<string | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    onBusy(true);
    const reply = await notes.create({
      template: template.id,
      title: title.trim(),
      fields: filledFields(fields),
      fill,
    });
    // Made, it closed this dialog already.
    if (reply.ok) return;
    onBusy(false);
    setTrouble(reply.message);
  };
  const inputs = (all: readonly TemplateField[]) => (
    <AskedFields
      fields={all}
      language={template.language}
      names={names}
      values={fields}
      onChange={(field, value) => setFields({ ...fields, [field]: value })}
    />
  );
  const forget = () => {
    templateChoices.forgetNames();
    setFields(Object.fromEntries(asked.unknown.flatMap((field) => given(fields, field.id))));
  };

  return (
    <form id={id} className="new-note-form" onSubmit={(event) => void submit(event)}>
      <Field label={t('Title')}>
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
      {inputs(asked.unknown)}
      {asked.known.length > 0 && (
        <fieldset className="new-note-known">
          <legend className="new-note-legend">{t('As last time')}</legend>
          {inputs(asked.known.map(({ field }) => field))}
          <Button look="quiet" className="new-note-forget" onClick={forget}>
            {t('Forget all names')}
          </Button>
        </fieldset>
      )}
      {trouble && (
        <p className="field-error" role="alert">
          {trouble}
        </p>
      )}
    </form>
  );
}

function given(values: Readonly<Record<string, FieldValue>>, id: string): readonly (readonly [string, FieldValue])[] {
  const value = values[id];
  return value === undefined ? [] : [[id, value]];
}

interface AskedFieldsProps {
  readonly fields: readonly TemplateField[];
  readonly language: string;
  readonly names: KnownNames;
  readonly values: Readonly<Record<string, FieldValue>>;
  readonly onChange: (field: string, value: FieldValue) => void;
}

function AskedFields({ fields, language, names, values, onChange }: AskedFieldsProps) {
  return (
    <div className="new-note-fields">
      {fields.map((field) => (
        <Field key={field.id} label={field.label} hint={field.guidance}>
          {({ control, about }) => (
            <FieldInput
              id={control}
              describedBy={about}
              look="box"
              field={field}
              language={language}
              value={values[field.id] ?? (field.type === 'list' ? [] : '')}
              suggestions={suggestNames(field, names)}
              onChange={(value) => onChange(field.id, value)}
            />
          )}
        </Field>
      ))}
    </div>
  );
}
