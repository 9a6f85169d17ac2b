import type { Dossier } from '../dossier/dossier.ts';
import { allRows, change, textOf } from '../dossier/rows.ts';
import { write } from '../dossier/write.ts';
import { findNote, insertRevision, type StoredNote } from './note-store.ts';

/**
 * Turns a note's draft into a revision of its history and returns the newest revision's number; a draft that says
 * what the current revision says, or no draft, adds none. Throws Refused: not found.
 */
export function keepRevision(dossier: Dossier, id: string, reason: string, at: string): number {
  return write(dossier, () => cutRevision(dossier, findNote(dossier, id), reason, at));
}

/** The same inside a transaction. */
export function cutRevision(dossier: Dossier, stored: StoredNote, reason: string, at: string): number {
  if (stored.draftWriter === null) return stored.newest;
  let newest = stored.newest;
  if (stored.isChanged) {
    newest = insertRevision(dossier, stored, stored.content, at, reason);
    change(dossier.db, 'UPDATE notes SET head = ? WHERE id = ?', newest, stored.id);
  }
  change(dossier.db, 'DELETE FROM drafts WHERE note = ?', stored.id);
  return newest;
}

/** Before a dossier closes, this window's drafts become history, so that each sitting leaves one version to go back to. */
export function keepOwnDrafts(dossier: Dossier, at: string): void {
  if (dossier.readOnly) return;
  const own = 'SELECT note FROM drafts WHERE writer = ?';
  if (allRows(dossier.db, own, dossier.writer).length === 0) return;
  write(dossier, () => {
    for (const row of allRows(dossier.db, own, dossier.writer))
      cutRevision(dossier, findNote(dossier, textOf(row, 'note')), 'Closed', at);
  });
}
