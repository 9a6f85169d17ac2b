import { createHash } from 'node:crypto';
import { listImages } from '../../../core/note/note-images.ts';
import { readImage } from '../../../core/shared/image/read-image.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, textOf } from '../dossier/rows.ts';
import { findImage } from '../images/image-store.ts';
import { noteOf } from '../notes/note-store.ts';

/** Every picture against its digest and what is listed of it, and each that a note, a revision or an issued copy shows. */
export function* findImageProblems(dossier: Dossier): Iterable<string> {
  const { db } = dossier;
  const known = new Set<string>();
  // One at a time: each may have 20 MB.
  for (const row of allRows(db, 'SELECT sha256 FROM images ORDER BY sha256')) {
    const id = textOf(row, 'sha256');
    const image = findImage(dossier, id);
    known.add(id);
    if (!image || createHash('sha256').update(image.bytes).digest('hex') !== id)
      yield `The bytes of picture ${id} are not the ones that were kept.`;
    else {
      const read = readImage(image.bytes);
      const { kind, width, height } = image;
      if (!read.ok || read.value.kind !== kind || read.value.width !== width || read.value.height !== height)
        yield `Picture ${id} is listed with another kind or size than it has.`;
    }
  }
  for (const row of allRows(db, SHOWN)) {
    const note = noteOf(textOf(row, 'content'), textOf(row, 'note'));
    for (const image of new Set(note ? listImages(note) : []))
      if (!known.has(image))
        yield `${textOf(row, 'of')} of note ${textOf(row, 'note')} shows picture ${image}, which is not there.`;
  }
}

/** Whatever holds a note, where it holds an image at all. */
const SHOWN = `SELECT * FROM (
    SELECT note, 'Revision ' || revision AS of, content FROM note_revisions
    UNION ALL SELECT note, 'The draft', content FROM drafts
    UNION ALL SELECT note, 'A version set aside', content FROM drafts_set_aside
    UNION ALL SELECT note, 'The issued copy ' || number, content FROM issued_copies
  ) WHERE content LIKE '%"type":"image"%'`;
