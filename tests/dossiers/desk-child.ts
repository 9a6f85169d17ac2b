import { closeDossier } from '../../electron/backend/dossier/close-dossier.ts';
import { copyDossier } from '../../electron/backend/dossier/copy-dossier.ts';
import type { Dossier } from '../../electron/backend/dossier/dossier.ts';
import { openDossier } from '../../electron/backend/dossier/open-dossier.ts';
import { openNote } from '../../electron/backend/notes/read-notes.ts';
import { saveNote } from '../../electron/backend/notes/save-note.ts';
import { Refused } from '../../electron/backend/refused.ts';
import { describeFault } from '../../electron/backend/sqlite-faults.ts';
import type { Answer, Order } from './desk-process.ts';
import { noteSaying, saidBy } from './make-note.ts';

/** A second process with the same dossier, driven by messages (desk-process.ts). */

let dossier: Dossier | null = null;
let version = 0;

function obey(order: Order): Answer {
  switch (order.do) {
    case 'become-nobody':
      process.setgid?.(65_534);
      process.setuid?.(65_534);
      return { ok: true };
    case 'open':
      dossier = openDossier(order.path, { writer: `process-${process.pid}`, fullText: true });
      return { ok: true, readOnly: dossier.readOnly };
    case 'look': {
      const { note, version: seen } = openNote(current(), order.note);
      version = seen;
      return { ok: true, text: saidBy(note) };
    }
    case 'save': {
      const { note } = openNote(current(), order.note);
      const outcome = saveNote(current(), noteSaying(order.text, note), version, new Date().toISOString());
      if (outcome.saved) version = outcome.version;
      return { ok: true, saved: outcome.saved };
    }
    case 'copy':
      copyDossier(current(), order.path, `process-${process.pid}`, false);
      return { ok: true };
    case 'close':
      closeDossier(current());
      return { ok: true };
    case 'save-on-and-on':
      setImmediate(() => saveOnAndOn(order.note, order.filler, 1));
      return { ok: true };
    default:
      throw new Error('unknown order');
  }
}

/** Each save is told only after it returned; `send` writes to the pipe before the next one begins. */
function saveOnAndOn(id: string, filler: string, count: number): void {
  const answer = obeySafely({ do: 'save', note: id, text: `${count} ${filler}` });
  process.send?.({ ...answer, count });
  if (answer.ok) setImmediate(() => saveOnAndOn(id, filler, count + 1));
}

function current(): Dossier {
  if (!dossier) throw new Error('nothing is open');
  return dossier;
}

function obeySafely(order: Order): Answer {
  try {
    return obey(order);
  } catch (error) {
    const refused = error instanceof Refused ? error : describeFault(error, 'The dossier');
    if (refused) return { ok: false, code: refused.refusal.code };
    return { ok: false, code: `unexpected: ${String(error)}` };
  }
}

process.on('message', (order: Order) => process.send?.(obeySafely(order)));
