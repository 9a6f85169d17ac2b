import './note-header.css';
import { useRef } from 'react';
import type { FieldValue } from '../../core/note/note.ts';
import { blankField } from '../../core/templates/blank-template.ts';
import type { Template, TemplateField } from '../../core/templates/template.ts';
import { t } from '../language/t.ts';
import type { OpenPage } from '../state/open-page.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { FieldInput } from './field-input.tsx';
import { GrowingText } from './growing-text.tsx';
import { IssuedLine } from './issued-line.tsx';
import { MarkingSelect } from './marking-select.tsx';
import { VersionLine } from './version-line.tsx';

interface NoteHeaderProps {
  readonly page: OpenPage;
  readonly template: Template | null;
}

const LONGEST_TITLE = 1000;

/** The head of the memo: marking, title and fields, written on the paper like the rest. */
export function NoteHeader({ page: { head, opened, clash }, template }: NoteHeaderProps) {
  const { page, session, templateChoices, marking } = useDesk();
  const readOnly = useStore(session, (now) => now.phase === 'open' && now.dossier.readOnly);
  const locked = readOnly || clash !== null;
  const fields = template?.fields ?? bareFields(head.fields);
  const typed = useRef(new Set<string>());
  const setField = (id: string, value: FieldValue) => {
    typed.current.add(id);
    page.editHead({ fields: { ...head.fields, [id]: value } });
  };
  // What its author typed is offered in the next note, once it is whole.
  const learn = () => {
    const entries = Object.entries(head.fields).filter(([id]) => typed.current.has(id));
    typed.current.clear();
    if (entries.length > 0) templateChoices.learn({ fields }, Object.fromEntries(entries));
  };

  return (
    <header className="note-head">
      <div className="note-kind">
        <span className="one-line">{template?.name ?? t('Note')}</span>
        <MarkingSelect
          scheme={template?.marking ?? null}
          value={head.marking}
          disabled={locked}
          onChange={marking.choose}
        />
      </div>
      <h1 className="note-title">
        <GrowingText
          className="note-title-text"
          label={t('Title')}
          placeholder={t('Title')}
          lang={opened.note.language}
          maxLength={LONGEST_TITLE}
          value={head.title}
          disabled={locked}
          onChange={(title) => page.editHead({ title })}
        />
      </h1>
      <IssuedLine note={opened.note.id} />
      <VersionLine note={opened.note} template={template} />
      {fields.length > 0 && (
        <dl className="note-fields" onBlur={learn}>
          {fields.map((field) => (
            <div key={field.id} className="note-field" data-field={field.id}>
              <dt className="note-field-label">{field.label}</dt>
              <dd className="note-field-value">
                <FieldInput
                  field={field}
                  look="page"
                  language={opened.note.language}
                  value={head.fields[field.id] ?? (field.type === 'list' ? [] : '')}
                  disabled={locked}
                  onChange={(value) => setField(field.id, value)}
                />
                {field.required && isMissing(head.fields[field.id]) && (
                  <span className="note-field-missing">{t('Missing')}</span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </header>
  );
}

function isMissing(value: FieldValue | undefined): boolean {
  return value === undefined || value.length === 0 || (typeof value === 'string' && value.trim() === '');
}

/** The fields of a note whose template is not here: nothing is known of them but their ids. */
function bareFields(fields: Readonly<Record<string, FieldValue>>): readonly TemplateField[] {
  return Object.entries(fields).map(([id, value]) => ({
    ...blankField(),
    id,
    label: id.charAt(0).toUpperCase() + id.slice(1),
    type: typeof value === 'string' ? 'text' : 'list',
  }));
}
