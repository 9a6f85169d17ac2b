import type { Cell, Note } from '../note/note.ts';
import { inlineText } from '../note/note-text.ts';
import { writePartialDate } from '../shared/partial-date.ts';
import type { Align } from './align.ts';
import type { CarriedNote } from './carried-note.ts';
import { textKey } from './compare-text.ts';
import { rowWords } from './file-lines.ts';
import { listNoteLines, type NoteLine } from './note-lines.ts';
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
  const headings = headingsAbove(lines);
  const newLines = countNew(before, now);
  const newRows = countNew(rowsOf(carried.note), rowsOf(note));
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
    under: (line: number): string | null => headings[Math.min(line, lines.length - 1)] ?? null,
    /** Whether a line, or each row, came in here since with the same words; such a one answers once. */
    takeLine: (words: string): boolean => takeAll(newLines, [words]),
    takeRows: (rows: readonly (readonly Cell[])[]): boolean => takeAll(newRows, rows.map(rowWords)),
  };
}

/** The words of the last heading at or before each line. */
function headingsAbove(lines: readonly NoteLine[]): readonly (string | null)[] {
  let last: string | null = null;
  return lines.map(({ kind, content }) => {
    if (kind === 'heading') last = inlineText(content);
    return last;
  });
}

/** By its words, how many more of a line there are now than before: others may have said the same all along. */
function countNew(before: readonly string[], now: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of now) add(counts, textKey(text), 1);
  for (const text of before) add(counts, textKey(text), -1);
  return counts;
}

/** All or none. */
function takeAll(counts: Map<string, number>, texts: readonly string[]): boolean {
  const keys = texts.map(textKey);
  for (const key of keys) add(counts, key, -1);
  if (keys.every((key) => (counts.get(key) ?? 0) >= 0)) return true;
  for (const key of keys) add(counts, key, 1);
  return false;
}

function add(counts: Map<string, number>, key: string, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

function rowsOf({ body }: Note): readonly string[] {
  return body.flatMap((block) => (block.type === 'table' ? block.rows.map(rowWords) : []));
}
