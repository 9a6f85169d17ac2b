import { createHash } from 'node:crypto';
import { listFactLinks } from '../../../core/note/note-fact-links.ts';
import { readPartialDate } from '../../../core/shared/partial-date.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, integerOf, oneRow, type Row, StoredDataError, textOf } from '../dossier/rows.ts';
import { noteOf } from '../notes/note-store.ts';

/** Each issued copy as it went out: its file against the SHA-256, its note, and the revisions it used followed to the facts. */
export function* findIssuedProblems(dossier: Dossier): Iterable<string> {
  // One at a time: each holds a whole file.
  for (const { row } of allRows(dossier.db, 'SELECT row FROM issued_copies ORDER BY row')) {
    const copy = oneRow(dossier.db, 'SELECT * FROM issued_copies WHERE row = ?', row ?? null);
    if (copy) yield* findCopyProblems(dossier, copy);
  }
}

function* findCopyProblems({ db }: Dossier, row: Row): Iterable<string> {
  const [id, number] = [textOf(row, 'id'), textOf(row, 'number')];
  if (!(row.file instanceof Uint8Array)) throw new StoredDataError('an issued copy without a file');
  if (createHash('sha256').update(row.file).digest('hex') !== row.sha256)
    yield `The file of the issued copy ${number} is not the one that went out.`;
  const note = noteOf(textOf(row, 'content'), textOf(row, 'note'));
  if (!note || note.title !== row.title) {
    yield `The note of the issued copy ${number} does not pass its schema.`;
    return;
  }
  if (readPartialDate(textOf(row, 'day')) === null || !isListOfNames(textOf(row, 'recipients')))
    yield `The day or the recipients of the issued copy ${number} do not pass their schema.`;
  const used = allRows(db, 'SELECT ordinal, fact, revision FROM issued_facts WHERE issued = ? ORDER BY ordinal', id);
  const listed = used.map((one) => [one.ordinal, one.fact, one.revision]);
  const own = listFactLinks(note).map(({ ordinal, fact, kept }) => [ordinal, fact, kept]);
  if (JSON.stringify(listed) !== JSON.stringify(own))
    yield `The facts of the issued copy ${number} are not listed as they are.`;
  for (const one of used) {
    const [fact, revision] = [textOf(one, 'fact'), integerOf(one, 'revision')];
    if (!oneRow(db, 'SELECT 1 FROM fact_revisions WHERE fact = ? AND revision = ?', fact, revision))
      yield `The issued copy ${number} uses revision ${revision} of fact ${fact}, which is not there.`;
  }
}

function isListOfNames(text: string): boolean {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((name) => typeof name === 'string');
  } catch {
    return false;
  }
}
