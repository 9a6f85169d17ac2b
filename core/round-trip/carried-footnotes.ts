import { z } from 'zod';
import type { Footnote, Inline, Note } from '../note/note.ts';
import { inlineText } from '../note/note-text.ts';
import { textKey } from './compare-text.ts';
import { listNoteLines } from './note-lines.ts';
import type { NotePart } from './note-parts.ts';

/** A footnote as printed. */
export interface CarriedFootnote {
  /** Its words, with what printing adds (a source). */
  readonly text: string;
  /** Which of the footnotes its line calls it is, from 0; null: a source's, not the author's. */
  readonly own: number | null;
}

/** The footnotes of printed lines with any, by their index. */
export type CarriedFootnotes = ReadonlyMap<number, readonly CarriedFootnote[]>;

/** 0: the author's, as the note has it; in brackets: the author's with what printing adds; else a source's. */
const entrySchema = z.union([z.literal(0), z.string().max(500_000), z.tuple([z.string().max(500_000)])]);

/** As it is written: the index of a printed line and its footnotes. */
export const carriedFootnotesSchema = z.array(z.tuple([z.int().min(0), z.array(entrySchema).max(10_000)])).max(100_000);
export type WrittenFootnotes = z.infer<typeof carriedFootnotesSchema>;

export function footnotesIn(content: readonly Inline[]): readonly Footnote[] {
  return content.filter((inline) => inline.type === 'footnote');
}

/**
 * The footnotes of printed lines, those of the author known by their order in the line of the note; null where one has
 * not as many printed as it has.
 */
export function writeFootnotes(
  note: Note,
  printed: readonly (readonly { readonly text: string; readonly own: boolean }[])[],
  partOf: (index: number) => NotePart | null,
): WrittenFootnotes | null {
  let isWhole = true;
  const lines = listNoteLines(note);
  const written = printed.flatMap((notes, index): WrittenFootnotes => {
    const part = partOf(index);
    const own = part?.of === 'line' ? footnotesIn(lines[part.line]?.content ?? []) : [];
    const isOwn = own.length === notes.filter((one) => one.own).length;
    if (part && !isOwn) isWhole = false;
    if (notes.length === 0) return [];
    let next = 0;
    const entries = notes.map((one): WrittenFootnotes[number][1][number] => {
      if (!one.own || !isOwn) return one.text;
      const words = inlineText(own[next]?.content ?? []);
      next += 1;
      return textKey(words) === textKey(one.text) ? 0 : [one.text];
    });
    return [[index, entries]];
  });
  return isWhole ? written : null;
}

/** What writeFootnotes wrote; null where a line is not printed with all footnotes of its own, each with its words. */
export function readFootnotes(
  note: Note,
  written: WrittenFootnotes,
  parts: readonly (NotePart | null)[],
): CarriedFootnotes | null {
  const lines = listNoteLines(note);
  const known = new Map(written);
  if (known.size < written.length) return null;
  const read = new Map<number, readonly CarriedFootnote[]>();
  for (const [index, part] of parts.entries()) {
    const own = part?.of === 'line' ? footnotesIn(lines[part.line]?.content ?? []) : [];
    const entries = known.get(index) ?? [];
    let next = 0;
    const notes = entries.map((entry): CarriedFootnote => {
      if (typeof entry === 'string') return { text: entry, own: null };
      const at = next;
      next += 1;
      return { text: entry === 0 ? inlineText(own[at]?.content ?? []) : entry[0], own: at };
    });
    if (next !== own.length || !notes.every((one) => one.own === null || isPrinted(own[one.own], one.text)))
      return null;
    if (notes.length > 0) read.set(index, notes);
  }
  return read;
}

function isPrinted(footnote: Footnote | undefined, text: string): boolean {
  return footnote !== undefined && isWithin(squash(inlineText(footnote.content)), squash(text));
}

export function squash(text: string): string {
  return textKey(text).replaceAll(' ', '');
}

/** Whether all of `words` stand in `text` in their order. */
export function isWithin(words: string, text: string): boolean {
  let at = 0;
  for (let from = 0; at < words.length && from < text.length; from += 1) if (words[at] === text[from]) at += 1;
  return at === words.length;
}
