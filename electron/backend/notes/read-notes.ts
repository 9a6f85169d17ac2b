import type { NoteSummary } from '../../../core/contract/backend.ts';
import type { OpenNote } from '../../../core/contract/open-note.ts';
import { readTogether } from '../dossier/connection.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, change, integerOf, StoredDataError, textOf } from '../dossier/rows.ts';
import { write } from '../dossier/write.ts';
import { readSetAside } from './clash.ts';
import { findNote, noteOf } from './note-store.ts';

/** Every note, the last changed first, trashed ones too. */
export function listNotes({ db }: Dossier): readonly NoteSummary[] {
  const sql =
    'SELECT id, template, substr(title, 1, 1000) AS title, words, updated, trashed IS NOT NULL AS trashed FROM notes';
  return allRows(db, `${sql} ORDER BY updated DESC, row DESC`).map((row) => ({
    id: textOf(row, 'id'),
    title: textOf(row, 'title'),
    template: textOf(row, 'template'),
    words: integerOf(row, 'words'),
    updated: textOf(row, 'updated'),
    trashed: integerOf(row, 'trashed') === 1,
  }));
}

/** A note as it stands, with its draft. Throws Refused: not found; StoredDataError when it does not pass its schema. */
export function openNote(dossier: Dossier, id: string): OpenNote {
  return readTogether(dossier.db, () => {
    const stored = findNote(dossier, id);
    const note = noteOf(stored.content, id);
    if (!note) throw new StoredDataError('a note does not pass its schema');
    const { version, updated, newest } = stored;
    return { note, version, updated, revision: newest, aside: readSetAside(dossier, id) };
  });
}

/** Puts a note in the trash, since `at`, or back. Throws Refused: not found. */
export function setTrashed(dossier: Dossier, id: string, trashed: boolean, at: string): void {
  write(dossier, () => {
    const { row } = findNote(dossier, id);
    change(dossier.db, 'UPDATE notes SET trashed = ? WHERE row = ?', trashed ? at : null, row);
  });
}
