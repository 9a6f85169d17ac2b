import { useMemo } from 'react';
import type { OpenNote } from '../../core/contract/open-note.ts';
import type { FieldValue } from '../../core/note/note.ts';
import { writePartialDate } from '../../core/shared/partial-date.ts';
import { startNote } from '../../core/templates/start-note.ts';
import type { Template, TemplateField } from '../../core/templates/template.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { NoteEditor } from '../editor/note-editor.tsx';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { today } from '../ui/today.ts';
import { createCopying } from './create-copying.ts';
import { createEditorFacts } from './editor-facts.ts';
import '../notes/note-header.css';

/** A note as a template would begin it, read as a note is and never written in. */
export function TemplatePreview({ template }: { readonly template: Template }) {
  const backend = useBackend();
  const desk = useDesk();
  const dossier = useStore(desk.session, (now) => (now.phase === 'open' ? now.dossier.dossier : ''));
  const facts = useMemo(() => createEditorFacts(backend, dossier), [backend, dossier]);
  const copying = useMemo(() => createCopying(backend, desk, dossier), [backend, desk, dossier]);
  const note = useMemo<OpenNote>(
    () => ({
      note: startNote(template, { id: 'preview', title: null, fields: {}, today: today(), fill: new Map() }),
      version: 0,
      updated: '',
      revision: 0,
      aside: null,
    }),
    [template],
  );
  return (
    <article className="paper" aria-label={t('Preview')}>
      <header className="note-head">
        <div className="note-kind">
          <span className="one-line">{template.name}</span>
          <span>{note.note.marking}</span>
        </div>
        <h1 className="note-title">{note.note.title}</h1>
        <dl className="note-fields">
          {template.fields.map((field) => (
            <div key={field.id} className="note-field">
              <dt className="note-field-label">{field.label}</dt>
              <dd className="note-field-value template-preview-value">
                {sayValue(field, note.note.fields[field.id], template.language)}
              </dd>
            </div>
          ))}
        </dl>
      </header>
      <NoteEditor
        note={note}
        template={template}
        readOnly
        label={t('Text of the preview')}
        facts={facts}
        copying={copying}
        onDirty={ignore}
        onSection={ignore}
        onOpenSource={ignore}
        onUndoState={ignore}
        onFormat={ignore}
        handle={null}
      />
    </article>
  );
}

function sayValue(field: TemplateField, value: FieldValue | undefined, language: string): string {
  if (value === undefined) return field.guidance;
  return [value]
    .flat()
    .map((line) => (field.type === 'date' ? writePartialDate(line, language) : line))
    .join(', ');
}

const ignore = () => {};
