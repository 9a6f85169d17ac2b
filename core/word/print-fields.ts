import type { FieldValue, Note } from '../note/note.ts';
import { writePartialDate } from '../shared/partial-date.ts';
import { printParagraph } from './print-blocks.ts';
import type { PrintTable } from './print-model.ts';
import { plainRun } from './print-text.ts';
import type { WordField } from './word-setup.ts';

/** Twips: a label's share of the line. About 120 twips a character in 11 point bold, and a gap. */
const LABEL = { perCharacter: 125, gap: 300, least: 1500, most: 3200 };

/**
 * The block of labels and values at the head of a note, in the setup's order; fields without a value are left out, and
 * a value the setup does not know comes last, under its id, rather than being lost. Null when there is nothing to print.
 */
export function printFields(note: Note, fields: readonly WordField[], width: number): PrintTable | null {
  const known = new Set(fields.map((field) => field.id));
  const unknown = Object.keys(note.fields)
    .filter((id) => !known.has(id))
    .sort()
    .map((id): WordField => ({ id, label: labelFromId(id) }));
  const rows = [...fields, ...unknown].flatMap((field) => {
    const lines = fieldLines(note.fields[field.id], field, note.language);
    return lines.length === 0 ? [] : [{ label: field.label, lines }];
  });
  if (rows.length === 0) return null;
  const longest = Math.max(...rows.map((row) => row.label.length));
  const label = Math.min(Math.max(longest * LABEL.perCharacter + LABEL.gap, LABEL.least), LABEL.most);
  return {
    kind: 'table',
    look: 'fields',
    columns: [label, width - label],
    rows: rows.map((row) => ({
      heading: false,
      cells: [
        [printParagraph('FieldLabel', [plainRun(row.label)])],
        row.lines.map((line) => printParagraph('FieldText', [plainRun(line)])),
      ],
    })),
  };
}

function fieldLines(value: FieldValue | undefined, field: WordField, language: string): readonly string[] {
  const lines = value === undefined ? [] : typeof value === 'string' ? value.split(/\r?\n/) : value;
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => (field.type === 'date' ? writePartialDate(line, language) : line));
}

function labelFromId(id: string): string {
  const words = id.replaceAll(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
