import type { FieldValue } from '../note/note.ts';
import { writePartialDate } from '../shared/partial-date.ts';
import type { TemplateField } from './template.ts';

/** `{{decision-by}}` stands for what the field holds. */
const PLACE = /\{\{([^{}]{0,100})\}\}/g;

/** Ids of the fields a template's text names, each once, as written. */
export function fieldsNamedIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(PLACE)].map((match) => (match[1] ?? '').trim()))];
}

/** A template's text with the fields' values in their places; `[Label]` where a field has none yet. */
export function fillText(
  text: string,
  fields: readonly TemplateField[],
  values: Readonly<Record<string, FieldValue>>,
  language: string,
): string {
  return text.replaceAll(PLACE, (written: string, name: string) => {
    const field = fields.find(({ id }) => id === name.trim());
    if (!field) return written;
    const value = Object.hasOwn(values, field.id) ? values[field.id] : undefined;
    const lines = (typeof value === 'string' ? [value] : (value ?? [])).filter((line) => line.trim() !== '');
    if (lines.length === 0) return `[${field.label}]`;
    return lines.map((line) => (field.type === 'date' ? writePartialDate(line, language) : line)).join(', ');
  });
}
