import type { ReactNode } from 'react';
import type { FieldValue, Note } from '../../core/note/note.ts';
import { writePartialDate } from '../../core/shared/partial-date.ts';
import { directionOfLanguage } from '../../core/shared/scripts.ts';
import type { Template } from '../../core/templates/template.ts';
import { t } from '../language/t.ts';

interface ReadPaperProps {
  /** Its accessible name. */
  readonly label: string;
  readonly note: Note;
  readonly template: Template | null;
  /** What sets the paper apart, in its head. */
  readonly stamp?: string;
  readonly className?: string;
  /** The text. */
  readonly children: ReactNode;
}

/** A note as it is read: the head of the memo in words, of which nothing can be written in, over its text. */
export function ReadPaper({ label, note, template, stamp, className, children }: ReadPaperProps) {
  const fields = new Map(template?.fields.map(({ id, label: name, type }) => [id, { name, type }]));
  const ids = [...new Set([...fields.keys(), ...Object.keys(note.fields)])].filter(
    (id) => wordsOf(note.fields[id]) !== '',
  );
  return (
    <article
      className={`paper ${className ?? ''}`}
      aria-label={label}
      lang={note.language}
      dir={directionOfLanguage(note.language)}
    >
      <header className="note-head">
        <div className="note-kind">
          <span className="one-line">{template?.name ?? t('Note')}</span>
          {stamp !== undefined && <span className="issued-stamp">{stamp}</span>}
          {note.marking !== null && (
            <span className="note-marking" data-set>
              {note.marking}
            </span>
          )}
        </div>
        <h2 className="note-title" dir="auto">
          {note.title || t('Untitled note')}
        </h2>
        {ids.length > 0 && (
          <dl className="note-fields">
            {ids.map((id) => {
              const words = wordsOf(note.fields[id]);
              const field = fields.get(id);
              return (
                <div key={id} className="note-field">
                  <dt className="note-field-label">{field?.name ?? id}</dt>
                  <dd className="note-field-value" dir="auto">
                    {field?.type === 'date' ? writePartialDate(words, note.language) : words}
                  </dd>
                </div>
              );
            })}
          </dl>
        )}
      </header>
      {children}
    </article>
  );
}

function wordsOf(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value.trim() : (value ?? []).filter((line) => line.trim() !== '').join(', ');
}
