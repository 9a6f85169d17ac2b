import { z } from 'zod';
import type { Note } from '../note/note.ts';
import { noteSchema, validateNote } from '../note/note-schema.ts';
import type { Digest } from '../shared/ports.ts';
import { fail, type Result, succeed } from '../shared/result.ts';
import { idSchema } from '../shared/schema-text.ts';
import { type Align, createAlign, type Pair } from './align.ts';
import {
  type CarriedFootnotes,
  carriedFootnotesSchema,
  isWithin,
  readFootnotes,
  squash,
  writeFootnotes,
} from './carried-footnotes.ts';
import { type CarriedPicture, carriedPicturesSchema, readPictures, writePictures } from './carried-pictures.ts';
import { textKey } from './compare-text.ts';
import { listNoteLines } from './note-lines.ts';
import { listNoteParts, type NotePart, type PrintedFields, type TextOfPart } from './note-parts.ts';
import { stripNote } from './strip-note.ts';

/** Of what is carried: 2 knows the printed footnotes, 3 the pictures, too. A reader takes no other. */
export const CARRIED_VERSION = 3;
const READ_VERSIONS: readonly string[] = ['1', '2', '3'];

/** A note as its Word file carries it. */
export interface CarriedNote {
  /** Without what the page does not show (strip-note.ts). */
  readonly note: Note;
  /** Every printed paragraph with words, in order. */
  readonly lines: readonly PrintedLine[];
  readonly fields: PrintedFields;
  readonly footnotes: number;
  /** Printed footnotes by the index of their line; null where the file does not say, as those of version 1. */
  readonly notes: CarriedFootnotes | null;
  /** Every picture of the file; null where it does not say, as those of version 2. */
  readonly pictures: readonly CarriedPicture[] | null;
}

export interface PrintedLine {
  /** As printed: the words of its part, with what printing adds (a citation, a number). */
  readonly text: string;
  /** Null: the paper's own, as a field's label. */
  readonly part: NotePart | null;
}

export interface Printed {
  /** Each printed paragraph, in order, and the block of the note it is of; null: of none. */
  readonly lines: readonly {
    readonly text: string;
    readonly block: number | null;
    /** Footnotes called in it (core/word/printed-lines.ts). */
    readonly notes: readonly { readonly text: string; readonly own: boolean }[];
  }[];
  readonly fields: PrintedFields;
  readonly footnotes: number;
  readonly pictures: readonly CarriedPicture[];
}

/** Both texts of a carried note as they are written, and the digest over both. */
export interface Carried {
  readonly content: string;
  readonly sha256: string;
}

/**
 * What goes into a Word file beside its pages: the note less what is not printed, and which printed paragraph shows what
 * of it. Printed words are not written twice. The same note, in its one spelling, gives the same text.
 */
export function carryNote(note: Note, printed: Printed, digest: Digest): Carried {
  const stripped = stripNote(note);
  const parts = listNoteParts(stripped, printed.fields);
  const known = parts.map(withKey);
  const shown = printed.lines.filter(({ text }) => textKey(text) !== '');
  const lines = shown.map(withKey);
  const places = findParts(lines, known);
  const notes = writeFootnotes(
    stripped,
    shown.map((line) => line.notes),
    (index) => parts[places.get(index) ?? -1]?.part ?? null,
  );
  const content = escapeOdd(
    JSON.stringify({
      note: { ...stripped, fields: sortKeys(stripped.fields) },
      fields: printed.fields,
      footnotes: printed.footnotes,
      lines: lines.map(({ text, key }, index) => {
        const place = places.get(index);
        if (place === undefined) return text;
        return key === known[place]?.key ? place : [place, text];
      }),
      ...(notes ? { notes } : {}),
      ...(printed.pictures.length > 0 ? { pictures: writePictures(printed.pictures) } : {}),
    }),
  );
  return { content, sha256: digest(content) };
}

const carriedSchema = z.strictObject({
  note: noteSchema,
  fields: z.strictObject({ order: z.array(idSchema).max(1_000), dates: z.array(idSchema).max(1_000) }),
  footnotes: z.int().min(0).max(100_000),
  lines: z
    .array(z.union([z.int().min(0), z.string().max(500_000), z.tuple([z.int().min(0), z.string().max(500_000)])]))
    .max(100_000),
  notes: carriedFootnotesSchema.exactOptional(),
  pictures: carriedPicturesSchema.exactOptional(),
});

export type CarriedFault = 'other-version' | 'damaged';

/** A carried note out of a file: hostile until the digest is right, the schema holds, and the page shows all it says. */
export function readCarried(
  { content, sha256, version }: Carried & { readonly version: string },
  digest: Digest,
): Result<CarriedNote, CarriedFault> {
  if (!READ_VERSIONS.includes(version)) return fail('other-version');
  if (digest(content) !== sha256) return fail('damaged');
  const data = carriedSchema.safeParse(parseJson(content));
  if (!data.success) return fail('damaged');
  const { fields, footnotes } = data.data;
  const note = validateNote(data.data.note);
  if (!note.ok) return fail('damaged');
  const parts = listNoteParts(note.value, fields);
  // Before captions were lines of a note they had no number among its parts.
  const numberings = version === '1' ? [parts, withoutCaptions(parts, note.value)] : [parts];
  const lines = numberings
    .map((numbered) => numberLines(data.data.lines, numbered))
    .find((numbered) => isHonest(parts, numbered));
  if (!lines) return fail('damaged');
  const pictures = version === '1' || version === '2' ? null : readPictures(data.data.pictures ?? []);
  const written = data.data.notes;
  if (!written) return succeed({ note: note.value, lines, fields, footnotes, notes: null, pictures });
  const shown = lines.map(({ part }) => part);
  const notes = readFootnotes(note.value, written, shown);
  return notes ? succeed({ note: note.value, lines, fields, footnotes, notes, pictures }) : fail('damaged');
}

function numberLines(
  lines: z.infer<typeof carriedSchema>['lines'],
  parts: readonly TextOfPart[],
): readonly PrintedLine[] {
  return lines.map((line): PrintedLine => {
    if (typeof line === 'string') return { text: line, part: null };
    const [place, text] = typeof line === 'number' ? [line, null] : line;
    return { text: text ?? parts[place]?.text ?? '', part: parts[place]?.part ?? null };
  });
}

function withoutCaptions(parts: readonly TextOfPart[], note: Note): readonly TextOfPart[] {
  const lines = listNoteLines(note);
  return parts.filter(({ part }) => part.of !== 'line' || lines[part.line]?.kind !== 'caption');
}

/**
 * Whether every part with words is printed, once, in order, with all of its words: else opening a file would bring in
 * text that nobody saw on its pages.
 */
function isHonest(parts: readonly TextOfPart[], lines: readonly PrintedLine[]): boolean {
  const shown = new Map(lines.flatMap(({ part, text }) => (part ? [[partKey(part), text] as const] : [])));
  const known = lines.filter(({ part }) => part).length;
  const paper = lines.map(({ text }) => squash(text)).join('\n');
  return (
    shown.size === known &&
    parts.every(({ part, text }) => {
      const words = squash(text);
      if (words === '') return true;
      const printed = shown.get(partKey(part));
      return printed === undefined ? paper.includes(words) : isWithin(words, squash(printed));
    })
  );
}

export function partKey(part: NotePart): string {
  switch (part.of) {
    case 'title':
      return 'title';
    case 'field':
      return `field ${part.line} ${part.field}`;
    case 'line':
      return `line ${part.line}`;
  }
}

interface Keyed {
  readonly text: string;
  readonly key: string;
  readonly block: number | null;
}

function withKey<T extends Omit<Keyed, 'key'>>(line: T): Keyed {
  return { text: line.text, block: line.block, key: textKey(line.text) };
}

/** Which part each printed paragraph shows, block by block: the same words may stand in another. */
function findParts(lines: readonly Keyed[], parts: readonly Keyed[]): ReadonlyMap<number, number> {
  const align = createAlign();
  const ofBlock = Map.groupBy(parts.entries(), ([, { block }]) => block);
  return new Map(
    [...Map.groupBy(lines.entries(), ([, { block }]) => block)].flatMap(([block, printed]) => {
      const known = ofBlock.get(block) ?? [];
      return findInBlock(
        printed.map(([, line]) => line),
        known.map(([, part]) => part),
        align,
      ).map(([line, part]) => [printed[line]?.[0] ?? -1, known[part]?.[0] ?? -1] as const);
    }),
  );
}

/** Those that say the same first, then, between them, those that say more. */
function findInBlock(lines: readonly Keyed[], parts: readonly Keyed[], align: Align): readonly Pair[] {
  // As in most blocks: each line shows its part as it is.
  if (lines.length === parts.length && lines.every(({ key }, index) => key === parts[index]?.key))
    return lines.map((_, index) => [index, index]);
  const places: Pair[] = [];
  const same = align(
    lines.map(({ key }) => key),
    parts.map(({ key }) => key),
  );
  let [line, part] = [0, 0];
  for (const [nextLine, nextPart] of [...same, [lines.length, parts.length] as const]) {
    for (; part < nextPart; part += 1) {
      const words = squash(parts[part]?.text ?? '');
      if (words === '') continue;
      for (let at = line; at < nextLine; at += 1) {
        if (!isWithin(words, squash(lines[at]?.text ?? ''))) continue;
        places.push([at, part]);
        line = at + 1;
        break;
      }
    }
    if (nextLine < lines.length) places.push([nextLine, nextPart]);
    [line, part] = [nextLine + 1, nextPart + 1];
  }
  return places;
}

/** Fields are kept in the order they were written in. */
function sortKeys(fields: Note['fields']): Note['fields'] {
  return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What JSON lets stand and XML or a program on the way may not: C1 controls, line separators, noncharacters. */
function escapeOdd(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
