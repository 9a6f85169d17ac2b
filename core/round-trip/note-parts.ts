import type { Note } from '../note/note.ts';
import { inlineText } from '../note/note-text.ts';
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
}

/** What a note prints in the order it is printed; `fieldOrder` names its fields as they come, others follow by id. */
export function listNoteParts(note: Note, fieldOrder: readonly string[]): readonly TextOfPart[] {
  const known = new Set(fieldOrder);
  const others = Object.keys(note.fields)
    .filter((id) => !known.has(id))
    .sort();
  return [
    { part: { of: 'title' }, text: note.title },
    ...[...fieldOrder, ...others].flatMap((field) => fieldParts(note, field)),
    ...listNoteLines(note).map(({ content }, line) => ({
      part: { of: 'line', line } as const,
      text: inlineText(content),
    })),
  ];
}

function fieldParts(note: Note, field: string): readonly TextOfPart[] {
  const value = Object.hasOwn(note.fields, field) ? note.fields[field] : undefined;
  if (value === undefined) return [];
  const lines = typeof value === 'string' ? [value] : value;
  return lines.map((text, line) => ({ part: { of: 'field', field, line }, text }));
}
