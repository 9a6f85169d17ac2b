import { createHash } from 'node:crypto';
import type { KeptImage } from '../../../core/contract/image-methods.ts';
import type { Note } from '../../../core/note/note.ts';
import { listImages } from '../../../core/note/note-images.ts';
import { type ImageKind, readImage } from '../../../core/shared/image/read-image.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { change, integerOf, oneRow, type Row, StoredDataError, textOf } from '../dossier/rows.ts';
import { Refused } from '../refused.ts';

/** An image as a dossier keeps it. */
export interface StoredImage extends KeptImage {
  readonly bytes: Uint8Array;
}

/** Keeps a picture, cleaned; must run in a write. Throws Refused: `invalid-input`. */
export function addImage({ db }: Dossier, given: Uint8Array, at: string): KeptImage {
  const read = readImage(given);
  if (!read.ok) throw new Refused('invalid-input', read.error);
  const { kind, width, height, bytes } = read.value;
  const image = createHash('sha256').update(bytes).digest('hex');
  change(
    db,
    'INSERT INTO images (sha256, kind, width, height, added, bytes) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    image,
    kind,
    width,
    height,
    at,
    bytes,
  );
  return { image, kind, width, height };
}

export function findImage({ db }: Dossier, image: string): StoredImage | null {
  const row = oneRow(db, 'SELECT kind, width, height, bytes FROM images WHERE sha256 = ?', image);
  if (!row) return null;
  if (!(row.bytes instanceof Uint8Array)) throw new StoredDataError('an image without bytes');
  return {
    image,
    kind: kindOf(row),
    width: integerOf(row, 'width'),
    height: integerOf(row, 'height'),
    bytes: row.bytes,
  };
}

/** Those of a note that the dossier has, each once. */
export function readNoteImages(dossier: Dossier, note: Pick<Note, 'body'>): readonly StoredImage[] {
  return [...new Set(listImages(note))].flatMap((image) => findImage(dossier, image) ?? []);
}

function kindOf(row: Row): ImageKind {
  const kind = textOf(row, 'kind');
  if (kind !== 'png' && kind !== 'jpeg' && kind !== 'gif') throw new StoredDataError('an image of an unknown kind');
  return kind;
}
