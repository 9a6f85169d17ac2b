import type { Fact } from '../facts/fact.ts';
import { normaliseNote } from '../note/normalise-note.ts';
import { type FieldValue, NOTE_FORMAT, type Note } from '../note/note.ts';
import type { PartialDate } from '../shared/partial-date.ts';
import { fillText } from './field-text.ts';
import { isSectionWanted, startSection } from './start-section.ts';
import type { Template, TemplateField } from './template.ts';

export interface NoteStart {
  readonly id: string;
  /** Null or blank: what the template says, else its name. */
  readonly title: string | null;
  /** Values by field id; ids the template does not have are left out, blank ones give way to the initial value. */
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** The day it is where the user is. */
  readonly today: PartialDate;
  /** Facts by slot id, as from fillSlots; a slot without any leaves its section to be written. */
  readonly fill: ReadonlyMap<string, readonly Fact[]>;
}

/**
 * A new note in a template's mould: the sections its fields ask for, as headings that carry their `section` id, below
 * each what it begins with (start-section.ts) or an empty paragraph to write in; initial field values; the template's
 * language, numbering and initial marking.
 * A field without any value is absent from `fields`. Dates are kept as ISO 8601 and printed by the exporters.
 */
export function startNote(template: Template, { id, title, fields, today, fill }: NoteStart): Note {
  const values = template.fields.flatMap((field) => {
    const value = firstValue(Object.hasOwn(fields, field.id) ? fields[field.id] : undefined, field, today);
    return value === null ? [] : [[field.id, value] as const];
  });
  const known = Object.fromEntries(values);
  const sections = template.sections.filter((section) => isSectionWanted(section, known));
  const body = sections.flatMap((section) => startSection(section, template, { values: known, facts: fill }));
  return normaliseNote({
    format: NOTE_FORMAT,
    id,
    template: template.id,
    ...(template.version === 1 ? {} : { templateVersion: template.version }),
    title: title?.trim() || fillText(template.title, template.fields, known, template.language) || template.name,
    language: template.language,
    marking: template.marking?.initial ?? null,
    fields: known,
    ...(template.numbering === 'none' ? {} : { numbering: template.numbering }),
    body: body.length > 0 ? body : [{ type: 'paragraph', content: [] }],
  });
}

/** What a field of a new note holds: what was given, else its initial value; null for nothing. */
export function firstValue(given: FieldValue | undefined, field: TemplateField, today: PartialDate): FieldValue | null {
  if (typeof given === 'string' ? given.trim() !== '' : given?.some((line) => line.trim() !== '')) return given ?? null;
  if (field.initial === null) return null;
  const initial = field.type === 'date' && field.initial === 'today' ? today : field.initial;
  return field.type === 'list' ? [initial] : initial;
}
