import type { SaveOutcome } from '../../../core/contract/backend.ts';
import { normaliseNote } from '../../../core/note/normalise-note.ts';
import type { Note } from '../../../core/note/note.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { write } from '../dossier/write.ts';
import { setAside } from './clash.ts';
import { cutRevision } from './keep-revision.ts';
import { findNote, noteOf, writeDraft } from './note-store.ts';

/**
 * Writes a note's draft; on disk when this returns. `version` is the one the page last saw. Somebody else's newer
 * version is never written over: the incoming one is set aside and both are returned. Throws Refused: not found, and
 * what the disk answers; then nothing was written.
 */
export function saveNote(dossier: Dossier, incoming: Note, version: number, at: string): SaveOutcome {
  const note = normaliseNote(incoming);
  const content = JSON.stringify(note);
  return write(dossier, () => {
    const stored = findNote(dossier, note.id);
    // The same words again: a page that lost our answer asks twice.
    if (content === stored.content) return { saved: true, version: stored.version, updated: stored.updated };
    if (version !== stored.version) {
      const theirs = noteOf(stored.content, note.id);
      if (theirs) {
        setAside(dossier, note, at);
        return { saved: false, mine: note, theirs, version: stored.version };
      }
    }
    if (stored.draftWriter !== null && stored.draftWriter !== dossier.writer)
      cutRevision(dossier, stored, 'Replaced from another window', at);
    return { saved: true, version: writeDraft(dossier, stored, note, at), updated: at };
  });
}
