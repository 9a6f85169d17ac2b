import { setImmediate as afterReading } from 'node:timers/promises';
import type { OpenNote } from '../../../core/contract/open-note.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { versionOf } from '../notes/note-store.ts';
import { openNote } from '../notes/read-notes.ts';

/** The dossier of a request as it is now. Throws Refused once it was closed. */
export type FindDossier = () => Dossier;

/**
 * Lets the thread answer what came in meanwhile. One `setImmediate` comes before anything is read from a page, the next
 * after it (https://nodejs.org/en/learn/asynchronous-work/event-loop-timers-and-nexttick).
 */
export async function nextTurn(): Promise<void> {
  await afterReading();
  await afterReading();
}

/**
 * Notes by their ids, each read and checked in a turn of the thread of its own: with a long note that is half the work of
 * an export, and pages are answered in between. Throws Refused: not found.
 */
export async function openInTurns(find: FindDossier, ids: readonly string[]): Promise<ReadonlyMap<string, OpenNote>> {
  const opened = new Map<string, OpenNote>();
  for (const id of ids) {
    opened.set(id, openNote(find(), id));
    await nextTurn();
  }
  return opened;
}

/** A note as it stands in this transaction: the one opened before, unless it was changed since. Throws Refused: not found. */
export function openAgain(dossier: Dossier, opened: ReadonlyMap<string, OpenNote>, id: string): OpenNote {
  const before = opened.get(id);
  return before && before.version === versionOf(dossier, id) ? before : openNote(dossier, id);
}
