import { writePartialDate } from '../shared/partial-date.ts';
import { printableText } from '../shared/printable-text.ts';
import type { FieldValue, Note } from './note.ts';

/** A header field as an exporter needs to know it; a template's field has this shape. */
export interface FieldLabel {
  readonly id: string;
  readonly label: string;
  /** `date`: an ISO date is printed in words. */
  readonly type?: string;
}

export interface PrintedField {
  readonly id: string;
  readonly label: string;
  /** At least one, none empty. */
  readonly lines: readonly string[];
}

/**
 * A note's header fields as they are printed, in the order given; fields without a value are left out, and a value no
 * label is known for comes last, under its id, rather than being lost.
 */
export function printedFields(
  note: Pick<Note, 'fields' | 'language'>,
  labels: readonly FieldLabel[],
): readonly PrintedField[] {
  const known = new Set(labels.map((label) => label.id));
  const unknown = Object.keys(note.fields)
    .filter((id) => !known.has(id))
    .sort()
    .map((id): FieldLabel => ({ id, label: labelFromId(id) }));
  return [...labels, ...unknown].flatMap((field) => {
    const value = Object.hasOwn(note.fields, field.id) ? note.fields[field.id] : undefined;
    const lines = value === undefined ? [] : fieldLines(value, field, note.language);
    return lines.length === 0 ? [] : [{ id: field.id, label: printableText(field.label), lines }];
  });
}

function fieldLines(value: FieldValue, field: FieldLabel, language: string): readonly string[] {
  const lines = typeof value === 'string' ? value.split(/\r?\n/) : value;
  return lines
    .map((line) => printableText(line).trim())
    .filter((line) => line !== '')
    .map((line) => (field.type === 'date' ? writePartialDate(line, language) : line));
}

function labelFromId(id: string): string {
  const words = id.replaceAll(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
