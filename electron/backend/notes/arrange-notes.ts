import { say } from '../../../core/shared/said.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { change, integerOf, oneRow } from '../dossier/rows.ts';
import { write } from '../dossier/write.ts';
import { Refused } from '../refused.ts';
import { findNote } from './note-store.ts';

/** More tags than anybody reads are a second text. */
const MOST_TAGS = 50;

/** Puts a note in the archive, since `at`, or takes it out. Throws Refused: not found. */
export function setArchived(dossier: Dossier, id: string, archived: boolean, at: string): void {
  write(dossier, () => {
    const { row } = findNote(dossier, id);
    change(dossier.db, 'UPDATE notes SET archived = ? WHERE row = ?', archived ? at : null, row);
  });
}

/** Takes tags off a note, then puts others on it. Throws Refused: not found; `invalid-input` beyond 50 tags, with nothing changed. */
export function tagNote(
  dossier: Dossier,
  id: string,
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
): void {
  const { db } = dossier;
  write(dossier, () => {
    findNote(dossier, id);
    for (const tag of remove) change(db, 'DELETE FROM note_tags WHERE note = ? AND tag = ?', id, tag);
    for (const tag of add) change(db, 'INSERT OR IGNORE INTO note_tags (note, tag) VALUES (?, ?)', id, tag);
    const row = oneRow(db, 'SELECT count(*) AS count FROM note_tags WHERE note = ?', id);
    if (row && integerOf(row, 'count') > MOST_TAGS)
      throw new Refused(
        'invalid-input',
        say('A note has at most {most} tags. Nothing was changed. Remove some first.', { most: MOST_TAGS }),
      );
  });
}
