import type { Note } from '../note/note.ts';
import { type PrintedField, printedFields } from '../note/printed-fields.ts';
import type { PrintComments } from './print-comments.ts';
import type { PrintParagraph, PrintTable } from './print-model.ts';
import { printParagraph } from './print-paragraph.ts';
import { plainRun } from './print-text.ts';
import type { PlacedField } from './word-setup.ts';

/** Twips: a label's share of the line. About 125 a character in 11 point bold, and a gap. */
const LABEL = { perCharacter: 125, gap: 300, least: 1500, most: 3200 };

interface FieldsPrinting {
  readonly width: number;
  readonly place: 'head' | 'end';
  readonly comments: PrintComments;
}

/**
 * The block of labels and values above or below a note's text, `width` in twips; null when there is nothing to print.
 * What no label is known for stands above.
 */
export function printFields(
  note: Note,
  labels: readonly PlacedField[],
  { width, place, comments }: FieldsPrinting,
): PrintTable | null {
  const elsewhere = new Set(labels.filter((label) => (label.place ?? 'head') !== place).map(({ id }) => id));
  const known = new Set(labels.map(({ id }) => id));
  const here = Object.entries(note.fields).filter(([id]) => !elsewhere.has(id) && (place === 'head' || known.has(id)));
  const fields = printedFields({ ...note, fields: Object.fromEntries(here) }, labels);
  if (fields.length === 0) return null;
  const longest = Math.max(...fields.map((field) => field.label.length));
  const wish = Math.min(Math.max(longest * LABEL.perCharacter + LABEL.gap, LABEL.least), LABEL.most);
  const label = Math.min(wish, Math.floor(width / 2));
  return {
    kind: 'table',
    look: 'fields',
    columns: [label, width - label],
    rows: fields.map((field) => ({
      heading: false,
      cells: [[printParagraph('FieldLabel', [plainRun(field.label)])], printValue(field, comments)],
    })),
  };
}

/** What is said of a field is about all of its lines. */
function printValue({ id, lines }: PrintedField, comments: PrintComments): readonly PrintParagraph[] {
  const { before, after } = comments.aroundPart({ part: 'field', field: id });
  return lines.map((line, index) =>
    printParagraph('FieldText', [
      ...(index === 0 ? before : []),
      plainRun(line),
      ...(index === lines.length - 1 ? after : []),
    ]),
  );
}
