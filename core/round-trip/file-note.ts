import type { Block } from '../note/note.ts';
import type { Said } from '../shared/said.ts';
import type { CarriedNote } from './carried-note.ts';

/** Who changed or remarked something, and when (ISO 8601), as the file says; null where it does not. */
export interface Hand {
  readonly by: string | null;
  readonly at: string | null;
}

/** A file read as a note: its text with all tracked changes taken. */
export interface FileNote {
  readonly title: string | null;
  /** How many lines (note-lines.ts) stand before the title. */
  readonly titleAt: number;
  /** BCP 47, where the file says it. */
  readonly language: string | null;
  /** At least one. */
  readonly body: readonly Block[];
  /** Who changed the title or a line, where changes were tracked, by line; the title is line -1. */
  readonly hands: ReadonlyMap<number, Hand>;
  /** Who changed a footnote last, where changes were tracked, by its words (textKey). */
  readonly noteHands: ReadonlyMap<string, Hand>;
  /** Paragraphs somebody deleted with changes tracked: their words before. */
  readonly deleted: readonly (Hand & { readonly text: string })[];
  readonly comments: readonly FileComment[];
  readonly footnotes: number;
  /** Of the images its body shows. */
  readonly images: readonly FileImage[];
  /** Who added a picture, where changes were tracked, by its place among the images of the body. */
  readonly pictureHands: ReadonlyMap<number, Hand>;
  /** What could not be taken, in words for the user. */
  readonly lost: readonly Said[];
  /** The note inside the file; null where there is none that can be trusted. */
  readonly carried: CarriedNote | null;
}

/** A picture as a dossier would keep it. */
export interface FileImage {
  /** SHA-256 of its bytes. */
  readonly image: string;
  readonly bytes: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export interface FileComment extends Hand {
  readonly text: string;
  /** The line it hangs on, -1 for the title, and the words it marks. */
  readonly line: number;
  readonly words: string;
  /** What it answers; absent: nothing. */
  readonly answers?: { readonly by: string | null; readonly text: string };
}
