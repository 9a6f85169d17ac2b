import type { NoteFile } from '../../../../core/contract/note-file.ts';
import { validateNote } from '../../../../core/note/note-schema.ts';
import { blockLines } from '../../../../core/note/note-text.ts';
import type { FileNote } from '../../../../core/round-trip/file-note.ts';
import { guessLanguage } from '../csl/guess-language.ts';
import { type FileKind, fileKind } from '../file-kind.ts';
import { decodeText } from '../text/decode-text.ts';
import { Unreadable } from '../unreadable.ts';
import { liftPictures } from './lift-pictures.ts';

/** A file as it comes out of the reading process: a note but for its id, and always with a language. */
export interface ReadNoteFile extends FileNote {
  readonly language: string;
}

const MOST_BLOCKS = 10_000;

/** A Word or Markdown file as a note; throws Unreadable. `textBytes` is the most text it may hold, as UTF-8. */
export async function readNoteFile({ name, bytes }: NoteFile, textBytes: number): Promise<ReadNoteFile> {
  const read = await readByKind(fileKind(bytes, name), bytes, textBytes);
  const text = read.body.flatMap(blockLines).join('\n');
  if (Buffer.byteLength(text) > textBytes) throw new Unreadable('too-much-text');
  if (read.images.length === 0 && !/[\p{L}\p{N}]/u.test(`${text}${read.title ?? ''}`)) throw new Unreadable('empty');
  if (read.body.length > MOST_BLOCKS) throw new Unreadable('too-long-for-note');
  const language = read.language ?? guessLanguage(text);
  const asNote = { format: 1, id: 'x', template: 'x', title: '', language, marking: null, fields: {}, body: read.body };
  if (!validateNote(asNote).ok) throw new Unreadable('too-long-for-note');
  return { ...read, language };
}

async function readByKind(kind: FileKind, bytes: Uint8Array, textBytes: number): Promise<FileNote> {
  switch (kind) {
    case 'word':
      return (await import('./read-word-note.ts')).readWordNote(bytes);
    case 'markdown':
    case 'text': {
      const source = decodeText(bytes);
      const lifted = liftPictures(source);
      if (Buffer.byteLength(lifted.text) > textBytes) throw new Unreadable('too-much-text');
      return (await import('./read-markdown-note.ts')).readMarkdownNote(source, lifted);
    }
    default:
      throw new Unreadable('no-note');
  }
}
