import type { NoteSummary } from '../../../core/contract/backend.ts';
import type { OpenNote } from '../../../core/contract/open-note.ts';
import { readTogether } from '../dossier/connection.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, change, integerOf, StoredDataError, textOf } from '../dossier/rows.ts';
import { write } from '../dossier/write.ts';
import { readSetAside } from './clash.ts';
import { findNote, noteOf } from './note-store.ts';

/** Every note, the last changed first, archived and trashed ones too. */
export function listNotes(dossier: Dossier): readonly NoteSummary[] {
  return readTogether(dossier.db, () => readList(dossier));
}

function readList({ db }: Dossier): readonly NoteSummary[] {
  const tags = new Map<string, string[]>();
  for (const row of allRows(db, 'SELECT note, substr(tag, 1, 100) AS tag FROM note_tags ORDER BY note, tag')) {
    const known = tags.get(textOf(row, 'note'));
    if (known) known.push(textOf(row, 'tag'));
    else tags.set(textOf(row, 'note'), [textOf(row, 'tag')]);
  }
  const sql = `SELECT id, template, substr(title, 1, 1000) AS title, words, created, updated,
    archived IS NOT NULL AS archived, trashed IS NOT NULL AS trashed FROM notes`;
  return allRows(db, `${sql} ORDER BY updated DESC, row DESC`).map((row) => ({
    id: textOf(row, 'id'),
    title: textOf(row, 'title'),
    template: textOf(row, 'template'),
    words: integerOf(row, 'words'),
    created: textOf(row, 'created'),
    updated: textOf(row, 'updated'),
    tags: tags.get(textOf(row, 'id')) ?? [],
    archived: integerOf(row, 'archived') === 1,
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
