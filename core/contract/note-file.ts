import type { NoteChange } from '../round-trip/note-change.ts';
import type { Said } from '../shared/said.ts';

/** A Word (.docx) or Markdown (.md) file to take as a note, at most 50 MB. */
export interface NoteFile {
  /** The file's name: a title where the file has none, and its ending where its content is text. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface NoteFileReport {
  /** The note the file is about: the one it came from, or a new one. */
  readonly id: string;
  readonly title: string;
  /** True when the note inside the file was used, whether or not the file was edited since. */
  readonly restored: boolean;
  /** False when the note was in the dossier already; then nothing of it changed unless changes were accepted. */
  readonly made: boolean;
  /** What somebody changed in the file, as proposals on the note as it stood. */
  readonly changes: readonly NoteChange[];
  /** Bytes of the pictures these bring, as a dossier would keep them; it has them once they are given to `images.add`. */
  readonly pictures: readonly { readonly image: string; readonly bytes: Uint8Array }[];
  /** Whether they were accepted. */
  readonly accepted: boolean;
  /** What could not be taken, in words for the user. */
  readonly lost: readonly Said[];
  /** Of the note as it is now. */
  readonly version: number;
}
