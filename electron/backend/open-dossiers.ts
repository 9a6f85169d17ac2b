import type { BackendEvent } from '../../core/contract/backend.ts';
import type { Clock, NewId } from '../../core/shared/ports.ts';
import { closeDossier } from './dossier/close-dossier.ts';
import { readDataVersion } from './dossier/connection.ts';
import type { Dossier } from './dossier/dossier.ts';
import { keepOwnDrafts } from './notes/keep-revision.ts';
import { Refused } from './refused.ts';

const POLL_MS = 1_000;

/** Which client has which dossier open, under handles that only that client may use. */
export interface OpenDossiers {
  readonly add: (client: string, dossier: Dossier) => string;
  /** Throws Refused when the handle is not this client's. */
  readonly find: (client: string, handle: string) => Dossier;
  readonly close: (client: string, handle: string) => void;
  readonly closeAllOf: (client: string) => void;
  readonly closeAll: () => void;
}

interface Entry {
  readonly client: string;
  readonly dossier: Dossier;
  seen: number;
}

export interface OpenDossiersSetup {
  readonly clock: Clock;
  readonly newId: NewId;
  readonly send: (client: string, event: BackendEvent) => void;
  /** A dossier was closed; `path` is where it is. */
  readonly onClosed: (path: string) => void;
  /** A fault in closing, which must not stop the rest from closing. */
  readonly onFault: (error: unknown) => void;
}

export function createOpenDossiers({ clock, newId, send, onClosed, onFault }: OpenDossiersSetup): OpenDossiers {
  const entries = new Map<string, Entry>();
  let timer: ReturnType<typeof setInterval> | null = null;

  function find(client: string, handle: string): Entry {
    const entry = entries.get(handle);
    if (entry?.client !== client)
      throw new Refused(
        'not-found',
        'This dossier is no longer open in this window. What was saved is safe. Open it again.',
      );
    return entry;
  }

  function remove(handle: string, { dossier }: Entry): void {
    entries.delete(handle);
    if (entries.size === 0 && timer) {
      clearInterval(timer);
      timer = null;
    }
    try {
      keepOwnDrafts(dossier, clock());
    } catch (error) {
      // The drafts stay drafts: nothing is lost, history has one entry less.
      onFault(error);
    }
    closeDossier(dossier);
    onClosed(dossier.path);
  }

  function closeWhere(chosen: (entry: Entry) => boolean): void {
    for (const [handle, entry] of [...entries]) if (chosen(entry)) remove(handle, entry);
  }

  /** SQLite tells who asks; there is no notice to wait for. The question costs microseconds. */
  function poll(): void {
    for (const [handle, entry] of entries) {
      try {
        const version = readDataVersion(entry.dossier.db);
        if (version === entry.seen) continue;
        entry.seen = version;
        send(entry.client, { type: 'dossier-changed', dossier: handle });
      } catch {
        // Locked or gone for the moment: the next call on it says so to the user.
      }
    }
  }

  return {
    add: (client, dossier) => {
      const handle = newId();
      entries.set(handle, { client, dossier, seen: readDataVersion(dossier.db) });
      timer ??= setInterval(poll, POLL_MS).unref();
      return handle;
    },
    find: (client, handle) => find(client, handle).dossier,
    close: (client, handle) => remove(handle, find(client, handle)),
    closeAllOf: (client) => closeWhere((entry) => entry.client === client),
    closeAll: () => closeWhere(() => true),
  };
}
