import type { Image, Note } from '../note/note.ts';
import { type Said, say } from '../shared/said.ts';
import type { Align, Pair } from './align.ts';
import type { CarriedNote } from './carried-note.ts';
import type { CarriedPicture } from './carried-pictures.ts';
import { textKey } from './compare-text.ts';
import { fileLineAt, NOBODY } from './file-lines.ts';
import type { FileNote, Hand } from './file-note.ts';
import type { NoteChange } from './note-change.ts';
import { listNoteLines } from './note-lines.ts';
import { quoted } from './quote-words.ts';

type PictureChange = Omit<NoteChange, 'id' | 'where' | keyof Hand>;

/** A picture of the file that is the note's own, or a new one. */
export type PictureInFile = {
  /** How many lines of the file stand before it (file-lines.ts). */
  readonly before: number;
  readonly hand: Hand;
} & (
  | { readonly of: 'note'; readonly here: number | null; readonly change: PictureChange | null }
  | { readonly of: 'file'; readonly image: Image }
);

export interface FoundPictures {
  /** In their order, without charts and what belongs to the paper. */
  readonly inFile: readonly PictureInFile[];
  /** Those of the note that the file has no more, by the number of lines of the note before them as the file left. */
  readonly gone: readonly { readonly line: number; readonly change: PictureChange }[];
  /** In words for the user. */
  readonly lost: readonly Said[];
}

/** Word saves pictures of many pixels smaller; their sides keep their proportion but for a pixel. */
const SAME_FORM = 0.02;

/**
 * What somebody did to the pictures of a note in its file. `noteLinesBefore`: how many lines of the note as the file left
 * stand before each line of the file, and before its end.
 */
export function findPictureChanges(
  carried: CarriedNote,
  file: FileNote,
  note: Note,
  { align, noteLinesBefore }: { readonly align: Align; readonly noteLinesBefore: readonly number[] },
): FoundPictures {
  const known = placedImages(carried.note);
  const all = placedImages(file).map((one, index) => ({ ...one, hand: file.pictureHands.get(index) ?? NOBODY }));
  if (!carried.pictures) return { inFile: [], gone: [], lost: describeExtra(carried.note, all.length) };
  const own = new Set(known.map(({ image }) => image.image));
  const printed = new Map(carried.pictures.map((picture) => [picture.image, picture]));
  // One whose bytes were missing is not on the paper.
  const base = known.filter(({ image }) => printed.has(image.image));
  const others = carried.pictures.filter(({ image }) => !own.has(image));
  const alts = new Set(others.map(({ alt }) => textKey(alt)).filter((alt) => alt !== ''));
  const found = all.filter(
    ({ image }) => own.has(image.image) || !(printed.has(image.image) || alts.has(textKey(image.alt))),
  );
  const sizes = new Map(file.images.map((one) => [one.image, one]));
  const here = placedImages(note).map(({ image }) => image);
  const hereOf = new Map(
    align(
      base.map(digestOf),
      here.map(({ image }) => image),
    ),
  );
  const came = countMore(here, known);
  const pairs = pairPictures();
  const baseOf = new Map(pairs.map(([left, right]) => [right, left]));
  const kept = new Set(pairs.map(([left]) => left));
  const lost: Said[] = [];

  const inFile = found.flatMap(({ image, line, hand }, index): readonly PictureInFile[] => {
    const at = { before: fileLineAt(file, line), hand };
    const from = baseOf.get(index);
    if (from !== undefined)
      return [{ ...at, of: 'note', here: hereOf.get(from) ?? null, change: changeOf(from, image) }];
    const again = came.get(image.image) ?? 0;
    came.set(image.image, again - 1);
    return again > 0 ? [] : [{ ...at, of: 'file', image }];
  });
  const gone = base.flatMap(({ image, line }, index) => {
    const at = hereOf.get(index);
    if (kept.has(index) || at === undefined) return [];
    const changedHere = here[at]?.alt !== image.alt;
    const picture = { before: image.image, after: null };
    const take = { do: 'picture', picture: at, image: null } as const;
    const words = { before: image.alt, after: '' };
    return [{ line, change: { what: 'removed', ...words, picture, facts: [], changedHere, take } as const }];
  });
  return { inFile, gone, lost };

  /** The same bytes; then, between these, the same description, or the same place. */
  function pairPictures(): readonly Pair[] {
    const same = align(base.map(digestOf), found.map(digestOf));
    const pairs = [...same];
    let [a, b] = [0, 0];
    for (const [nextA, nextB] of [...same, [base.length, found.length] as const]) {
      pairs.push(...pairBetween([a, nextA], [b, nextB]));
      [a, b] = [nextA + 1, nextB + 1];
    }
    return pairs;
  }

  function pairBetween([a, aEnd]: Pair, [b, bEnd]: Pair): readonly Pair[] {
    const described = align(
      base.slice(a, aEnd).map(({ image }, at) => textKey(image.alt) || `note ${at}`),
      found.slice(b, bEnd).map(({ image }, at) => textKey(image.alt) || `file ${at}`),
    );
    const after = new Map(described.map(([left, right]) => [left + a, right + b]));
    const taken = new Set(after.values());
    const free = Array.from({ length: bEnd - b }, (_, at) => b + at).filter((right) => !taken.has(right));
    const waiting = Map.groupBy(free, (right) => noteLinesBefore[fileLineAt(file, found[right]?.line ?? 0)] ?? 0);
    for (let left = a; left < aEnd; left += 1) {
      const right = after.has(left) ? undefined : waiting.get(base[left]?.line ?? -1)?.shift();
      if (right !== undefined) after.set(left, right);
    }
    return [...after];
  }

  function changeOf(from: number, image: Image): PictureChange | null {
    const before = base[from]?.image;
    if (!before) return null;
    const isOther = image.image !== before.image && !isSmaller(printed.get(before.image), sizes.get(image.image));
    const isDescribed = textKey(image.alt) !== '' && textKey(image.alt) !== textKey(before.alt);
    const isHidden = image.decorative === true && before.decorative !== true;
    if (!isOther && !isDescribed && !isHidden) return null;
    const at = hereOf.get(from);
    const stands = at === undefined ? undefined : here[at];
    if (!stands || at === undefined) {
      const told = { name: quoted(before.alt) };
      lost.push(say('The picture “{name}” was changed in the file, and is no longer in the note.', told));
      return null;
    }
    const { decorative, ...rest } = stands;
    const described = isDescribed ? { alt: image.alt } : isHidden ? { alt: '', decorative: true as const } : null;
    const wanted: Image = {
      ...rest,
      ...(described ?? (decorative ? { decorative } : {})),
      image: isOther ? image.image : stands.image,
    };
    if (wanted.image === stands.image && wanted.alt === stands.alt && wanted.decorative === decorative) return null;
    return {
      what: 'changed',
      before: before.alt,
      after: wanted.alt,
      picture: { before: stands.image, after: wanted.image },
      facts: [],
      changedHere: stands.alt !== before.alt,
      take: { do: 'picture', picture: at, image: wanted },
    };
  }
}

/** How many lines of the note as its file left stand before each line of the file, and before its end; `printedOf`: of what is left of them. */
export function countNoteLines(
  { lines }: CarriedNote,
  fileLines: number,
  printedOf: ReadonlyMap<number, number>,
): readonly number[] {
  let before = 0;
  return Array.from({ length: fileLines + 1 }, (_, index) => {
    const part = lines[printedOf.get(index - 1) ?? -1]?.part;
    if (part?.of === 'line') before = part.line + 1;
    return before;
  });
}

interface Placed {
  readonly image: Image;
  /** How many lines (note-lines.ts) stand before it. */
  readonly line: number;
}

function placedImages(note: Pick<Note, 'body'>): readonly Placed[] {
  const lines = listNoteLines(note);
  let line = 0;
  return note.body.flatMap((image, block): readonly Placed[] => {
    while ((lines[line]?.block ?? block) < block) line += 1;
    return image.type === 'image' ? [{ image, line }] : [];
  });
}

function digestOf({ image }: Placed): string {
  return image.image;
}

/** How often more each picture is here than before. */
function countMore(now: readonly Image[], before: readonly Placed[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { image } of now) counts.set(image, (counts.get(image) ?? 0) + 1);
  for (const { image } of before) counts.set(image.image, (counts.get(image.image) ?? 0) - 1);
  return counts;
}

/** Whether one is the other with fewer pixels, as a word processor saves it. */
function isSmaller(
  whole: CarriedPicture | undefined,
  saved: { readonly width: number; readonly height: number } | undefined,
): boolean {
  if (!whole || !saved || whole.height === 0 || saved.width > whole.width) return false;
  return Math.abs((saved.width / saved.height) * (whole.height / whole.width) - 1) < SAME_FORM;
}

/** A file of before says nothing of its pictures; a chart is one there, too. */
function describeExtra({ body }: Pick<Note, 'body'>, inFile: number): readonly Said[] {
  const more = inFile - body.filter(({ type }) => type === 'image' || type === 'chart').length;
  if (more <= 0) return [];
  return [say('{more, plural, one {# picture} other {# pictures}} added in the file not taken over.', { more })];
}
