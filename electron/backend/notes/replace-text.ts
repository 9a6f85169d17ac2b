import type { ReplacedNote, ReplaceInNote, TextReplaced, TextTakenBack } from '../../../core/contract/text-methods.ts';
import type { Finder } from '../../../core/finding/find-query.ts';
import { replaceInNote } from '../../../core/finding/replace-in-note.ts';
import type { Note } from '../../../core/note/note.ts';
import { validateNote } from '../../../core/note/note-schema.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { oneRow } from '../dossier/rows.ts';
import { write } from '../dossier/write.ts';
import { Refused } from '../refused.ts';
import { cutRevision } from './keep-revision.ts';
import { restoreWithin } from './note-history.ts';
import { findNote, noteOf, type StoredNote, writeDraft } from './note-store.ts';

interface Wanted {
  readonly find: Finder;
  readonly replacement: string;
  readonly at: string;
}

/** Puts a replacement in place of matches, note by note: one that cannot be changed is left as it is and told. */
export function replaceText(dossier: Dossier, notes: readonly ReplaceInNote[], wanted: Wanted): TextReplaced {
  const { done, left } = changeEach(dossier, notes, (one) => replaceIn(dossier, one, wanted));
  return { replaced: done, left };
}

/** Gives notes back what they said before words were replaced in them, note by note as above. */
export function takeBackText(
  dossier: Dossier,
  notes: readonly Omit<ReplacedNote, 'places'>[],
  at: string,
): TextTakenBack {
  const { done, left } = changeEach(dossier, notes, ({ note, version, before }) => {
    restoreWithin(dossier, note, { revision: before, version, at });
    return note;
  });
  return { takenBack: done, left };
}

/** All in one transaction, in which a note that is refused changes nothing. */
function changeEach<One extends { readonly note: string }, Done>(
  dossier: Dossier,
  notes: readonly One[],
  changeOne: (one: One) => Done,
): { readonly done: readonly Done[]; readonly left: TextReplaced['left'] } {
  return write(dossier, () => {
    const done: Done[] = [];
    const left: TextReplaced['left'][number][] = [];
    for (const one of notes) {
      try {
        done.push(changeOne(one));
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        const { ok: _, ...why } = error.refusal;
        left.push({ note: one.note, title: titleOf(dossier, one.note), ...why });
      }
    }
    return { done, left };
  });
}

function replaceIn(
  dossier: Dossier,
  { note: id, version, matches }: ReplaceInNote,
  { find, replacement, at }: Wanted,
): ReplacedNote {
  const stored = findNote(dossier, id);
  const note = noteOf(stored.content, id);
  if (!note) throw new Refused('damaged', 'This note is damaged where it is stored. Its history may have it.');
  if (stored.version !== version)
    throw new Refused('clash', 'This note was changed meanwhile, perhaps in another window. Find the words again.');
  if (isTrashed(dossier, stored)) throw new Refused('not-found', 'This note is in the trash. Put it back first.');
  const chosen = matches && new Set(matches);
  const changed = replaceInNote(note, { find, replacement, isChosen: (match) => chosen?.has(match) ?? true });
  if (!changed) throw new Refused('invalid-input', 'This note is too long for the expression.');
  if (changed.replaced === 0) return { note: id, places: 0, version, before: stored.head };
  const next = checked(changed.note);
  cutRevision(dossier, stored, 'Before words were replaced in several notes', at);
  const kept = findNote(dossier, id);
  const now = writeDraft(dossier, kept, next, at);
  cutRevision(dossier, findNote(dossier, id), 'Words replaced in several notes', at);
  return { note: id, places: changed.replaced, version: now, before: kept.head };
}

/** What a page would be refused to save. */
function checked(note: Note): Note {
  const valid = validateNote(note);
  if (!valid.ok)
    throw new Refused('invalid-input', 'With these words a line of this note would be empty or longer than it may be.');
  return valid.value;
}

function isTrashed({ db }: Dossier, { row }: StoredNote): boolean {
  return oneRow(db, 'SELECT 1 FROM notes WHERE row = ? AND trashed IS NOT NULL', row) !== null;
}

function titleOf({ db }: Dossier, id: string): string {
  const row = oneRow(db, 'SELECT substr(title, 1, 1000) AS title FROM notes WHERE id = ?', id);
  return typeof row?.title === 'string' ? row.title : '';
}
