import type { Fact } from '../facts/fact.ts';
import { normaliseNote } from '../note/normalise-note.ts';
import { type Block, type FieldValue, NOTE_FORMAT, type Note } from '../note/note.ts';
import type { PartialDate } from '../shared/partial-date.ts';
import { layOutFacts } from './lay-out-facts.ts';
import type { Section, Template, TemplateField } from './template.ts';

export interface NoteStart {
  readonly id: string;
  /** Null or blank: the template's name. */
  readonly title: string | null;
  /** Values by field id; ids the template does not have are left out, blank ones give way to the initial value. */
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** The day it is where the user is. */
  readonly today: PartialDate;
  /** Facts by slot id, as from fillSlots; a slot without any leaves its section to be written. */
  readonly fill: ReadonlyMap<string, readonly Fact[]>;
}

/**
 * A new note in a template's mould: its sections as headings that carry their `section` id, below each the facts of
 * its slots or an empty paragraph to write in; initial field values; the template's language and initial marking.
 * A field without any value is absent from `fields`. Dates are kept as ISO 8601 and printed by the exporters.
 */
export function startNote(template: Template, { id, title, fields, today, fill }: NoteStart): Note {
  const values = template.fields.flatMap((field) => {
    const value = firstValue(Object.hasOwn(fields, field.id) ? fields[field.id] : undefined, field, today);
    return value === null ? [] : [[field.id, value] as const];
  });
  return normaliseNote({
    format: NOTE_FORMAT,
    id,
    template: template.id,
    title: title?.trim() || template.name,
    language: template.language,
    marking: template.marking?.initial ?? null,
    fields: Object.fromEntries(values),
    body: template.sections.flatMap((section) => startSection(section, fill)),
  });
}

function firstValue(given: FieldValue | undefined, field: TemplateField, today: PartialDate): FieldValue | null {
  if (typeof given === 'string' ? given.trim() !== '' : given?.some((line) => line.trim() !== '')) return given ?? null;
  if (field.initial === null) return null;
  const initial = field.type === 'date' && field.initial === 'today' ? today : field.initial;
  return field.type === 'list' ? [initial] : initial;
}

function startSection(section: Section, fill: NoteStart['fill']): readonly Block[] {
  const blocks = section.slots.flatMap(({ id, layout }) => layOutFacts(fill.get(id) ?? [], layout));
  return [
    {
      type: 'heading',
      level: section.level,
      content: [{ type: 'text', text: section.heading, marks: [] }],
      section: section.id,
    },
    ...(blocks.length > 0 ? blocks : [{ type: 'paragraph', content: [] } as const]),
  ];
}
