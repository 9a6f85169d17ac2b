import type { Note } from '../../../core/note/note.ts';
import { assertNever } from '../../../core/shared/assert-never.ts';
import type { NewId } from '../../../core/shared/ports.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { change, oneRow, textOf } from '../dossier/rows.ts';
import { write } from '../dossier/write.ts';
import { Refused } from '../refused.ts';
import { cutRevision } from './keep-revision.ts';
import { findNote, insertNote, insertRevision, noteOf, writeDraft } from './note-store.ts';

/** Keeps this window's version of a note beside the one somebody else saved first, until the user settles it. */
export function setAside({ db, writer }: Dossier, note: Note, at: string): void {
  const sql = 'INSERT OR REPLACE INTO drafts_set_aside (note, writer, at, content) VALUES (?, ?, ?, ?)';
  change(db, sql, note.id, writer, at, JSON.stringify(note));
}

interface SetAside {
  readonly writer: string;
  readonly content: string;
}

/** This window's version set aside, else the one that waits longest (its window is gone); null for none. */
function findSetAside({ db, writer }: Dossier, id: string): SetAside | null {
  const sql =
    'SELECT writer, content FROM drafts_set_aside WHERE note = ? ORDER BY writer = ? DESC, at, writer LIMIT 1';
  const row = oneRow(db, sql, id, writer);
  return row && { writer: textOf(row, 'writer'), content: textOf(row, 'content') };
}

export function readSetAside(dossier: Dossier, id: string): Note | null {
  const found = findSetAside(dossier, id);
  return found && noteOf(found.content, id);
}

/**
 * Settles a clash by what the user chose to keep; the version not chosen becomes a revision of the history. Returns the
 * id of the second note for `both`, else null. Throws Refused when there is nothing to settle.
 */
export function settleClash(
  dossier: Dossier,
  id: string,
  keep: 'mine' | 'theirs' | 'both',
  { at, newId }: { readonly at: string; readonly newId: NewId },
): string | null {
  return write(dossier, () => {
    const stored = findNote(dossier, id);
    const aside = findSetAside(dossier, id);
    const mine = aside && noteOf(aside.content, id);
    if (!aside || !mine)
      throw new Refused('not-found', 'This note has only one version now. Nothing was changed. Go on writing.');
    change(dossier.db, 'DELETE FROM drafts_set_aside WHERE note = ? AND writer = ?', id, aside.writer);
    switch (keep) {
      case 'mine':
        cutRevision(dossier, stored, 'Not kept when two versions clashed', at);
        writeDraft(dossier, stored, mine, at);
        return null;
      case 'theirs':
        insertRevision(dossier, stored, aside.content, at, 'Not kept when two versions clashed');
        return null;
      case 'both': {
        const second = { ...mine, id: newId(), title: secondTitle(mine.title) };
        insertNote(dossier, second, at, 'Second version kept when two versions clashed');
        return second.id;
      }
      default:
        return assertNever(keep);
    }
  });
}

/** Within a title's limit of 1,000 characters. */
function secondTitle(title: string): string {
  return `${title.slice(0, 960)} (second version)`;
}
