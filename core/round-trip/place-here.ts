import type { Cell, Note } from '../note/note.ts';
import { inlineText } from '../note/note-text.ts';
import { writePartialDate } from '../shared/partial-date.ts';
import type { Align } from './align.ts';
import type { CarriedNote } from './carried-note.ts';
import { textKey } from './compare-text.ts';
import { rowWords } from './file-lines.ts';
import { listNoteLines } from './note-lines.ts';
import { pairLines } from './pair-lines.ts';

/** Where the lines of the note as the file left stand in the note as it is now. */
export function placeHere(carried: CarriedNote, note: Note, align: Align) {
  const base = listNoteLines(carried.note);
  const lines = listNoteLines(note);
  const [before, now] = [base, lines].map((all) => all.map(({ content }) => inlineText(content))) as [
    string[],
    string[],
  ];
  const { same, changed } = pairLines(before, now, align);
  const places = new Map([...same, ...changed]);
  const isChanged = new Set(changed.map(([line]) => line));
  const lineKeys = newKeys(before, now);
  const rowKeys = newKeys(rowsOf(carried.note), rowsOf(note));
  const hasRow = (cells: readonly Cell[]) => rowKeys.has(textKey(rowWords(cells)));
  return {
    titleChanged: textKey(carried.note.title) !== textKey(note.title),
    lineOf: (line: number) => {
      const index = places.get(line);
      const found = index === undefined ? undefined : lines[index];
      return found && index !== undefined ? { index, line: found, changedHere: isChanged.has(line) } : null;
    },
    fieldText: (field: string, line: number): string => {
      const value = Object.hasOwn(note.fields, field) ? note.fields[field] : undefined;
      if (value === undefined) return '';
      const text = typeof value === 'string' ? value : (value[line] ?? '');
      return carried.fields.dates.includes(field) ? writePartialDate(text.trim(), note.language) : text;
    },
    under: (line: number): string | null => {
      const heading = lines.slice(0, line + 1).findLast(({ kind }) => kind === 'heading');
      return heading ? inlineText(heading.content) : null;
    },
    /** Whether a line, a row or a table came in here since with the same words. */
    hasLine: (words: string): boolean => lineKeys.has(textKey(words)),
    hasRow,
    hasTable: (rows: readonly (readonly Cell[])[]): boolean => rows.every(hasRow),
  };
}

function newKeys(before: readonly string[], now: readonly string[]): ReadonlySet<string> {
  const old = new Set(before.map(textKey));
  return new Set(now.map(textKey).filter((key) => !old.has(key)));
}

function rowsOf({ body }: Note): readonly string[] {
  return body.flatMap((block) => (block.type === 'table' ? block.rows.map(rowWords) : []));
}
