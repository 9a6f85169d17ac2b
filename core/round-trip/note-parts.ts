import type { Note } from '../note/note.ts';
import { inlineText } from '../note/note-text.ts';
import { writePartialDate } from '../shared/partial-date.ts';
import { listNoteLines } from './note-lines.ts';

/** What of a note a printed paragraph shows. */
export type NotePart =
  | { readonly of: 'title' }
  /** `line` of a list field, from 0; 0 for a field of one line. */
  | { readonly of: 'field'; readonly field: string; readonly line: number }
  /** A line of the body (note-lines.ts). */
  | { readonly of: 'line'; readonly line: number };

export interface TextOfPart {
  readonly part: NotePart;
  readonly text: string;
  /** Index of the block of the body it is in; null for the title and the fields. */
  readonly block: number | null;
}

/** Header fields in printing order; of those that are dates, the date is printed in words. */
export interface PrintedFields {
  readonly order: readonly string[];
  readonly dates: readonly string[];
}

/** What a note prints in the order it is printed; fields that are not in the order follow by id. */
export function listNoteParts(note: Note, { order, dates }: PrintedFields): readonly TextOfPart[] {
  const known = new Set(order);
  const others = Object.keys(note.fields)
    .filter((id) => !known.has(id))
    .sort();
  return [
    { part: { of: 'title' }, text: note.title, block: null },
    ...[...order, ...others].flatMap((field) => fieldParts(note, field, dates.includes(field))),
    ...listNoteLines(note).map(({ content, block }, line) => ({
      part: { of: 'line', line } as const,
      text: inlineText(content),
      block,
    })),
  ];
}

function fieldParts(note: Note, field: string, isDate: boolean): readonly TextOfPart[] {
  const value = Object.hasOwn(note.fields, field) ? note.fields[field] : undefined;
  if (value === undefined) return [];
  const lines = typeof value === 'string' ? [value] : value;
  return lines.map((text, line) => ({
    part: { of: 'field', field, line },
    text: isDate ? writePartialDate(text.trim(), note.language) : text,
    block: null,
  }));
}
