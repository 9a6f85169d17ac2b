import type { ServerResponse } from 'node:http';
import type { BackendEvent } from '../../core/contract/backend.ts';
import type { BackendServer } from '../backend/backend-server.ts';

/** Pages by the event stream each holds open. */
export interface Clients {
  /** Starts a page's stream; a page that lost its stream moments ago names itself and goes on as the same client. */
  readonly join: (response: ServerResponse, known: string | null) => void;
  readonly has: (client: string) => boolean;
  /** A page says that everything is saved. */
  readonly sayClosed: (client: string) => void;
  /** Asks every page to save; resolves when all have answered or left, or after this many milliseconds. */
  readonly askToClose: (patience: number) => Promise<void>;
  /** Ends every stream; calls under way go on. */
  readonly endStreams: () => void;
  /** Drops every client. */
  readonly dropAll: () => void;
}

interface Client {
  stream: ServerResponse | null;
  /** Runs while the page has no stream. */
  leave: NodeJS.Timeout | null;
  readonly unsubscribe: () => void;
}

/** Events a page does not read pile up in memory: past this it has lost its stream and must ask again. */
const MAX_UNREAD = 1024 * 1024;

/**
 * @param grace milliseconds between the end of a page's stream and dropping it: a closing page's last save arrives
 * after its stream has ended, and a page whose stream broke comes back as itself. A reloaded page is a new client and
 * opens its dossier anew, so its old self is dropped all the same.
 */
export function createClients(backend: BackendServer, grace: number, newId: () => string): Clients {
  const clients = new Map<string, Client>();
  let closing: { readonly waiting: Set<string>; readonly done: () => void } | null = null;

  const settle = (id: string) => {
    if (closing?.waiting.delete(id) && closing.waiting.size === 0) closing.done();
  };
  const drop = (id: string) => {
    const client = clients.get(id);
    if (client === undefined) return;
    if (client.leave !== null) clearTimeout(client.leave);
    client.unsubscribe();
    clients.delete(id);
    backend.dropClient(id);
    settle(id);
  };
  const add = (id: string): Client => {
    const send = (event: BackendEvent) => writeLine(clients.get(id)?.stream ?? null, event);
    const client: Client = { stream: null, leave: null, unsubscribe: backend.subscribe(id, send) };
    clients.set(id, client);
    return client;
  };

  return {
    join(response, known) {
      const id = known !== null && clients.has(known) ? known : newId();
      const client = clients.get(id) ?? add(id);
      if (client.leave !== null) clearTimeout(client.leave);
      client.leave = null;
      client.stream?.end();
      client.stream = response;
      response.on('close', () => {
        if (client.stream !== response) return;
        client.stream = null;
        client.leave = setTimeout(() => drop(id), grace);
        settle(id);
      });
      writeLine(response, { client: id });
    },
    has: (client) => clients.has(client),
    sayClosed: settle,
    askToClose(patience) {
      const waiting = new Set([...clients].filter(([, client]) => client.stream !== null).map(([id]) => id));
      if (waiting.size === 0) return Promise.resolve();
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, patience);
        closing = {
          waiting,
          done: () => {
            clearTimeout(timer);
            resolve();
          },
        };
        for (const id of waiting) writeLine(clients.get(id)?.stream ?? null, { type: 'closing' });
      });
    },
    endStreams() {
      for (const client of clients.values()) client.stream?.end();
    },
    dropAll() {
      for (const id of [...clients.keys()]) drop(id);
    },
  };
}

function writeLine(stream: ServerResponse | null, value: unknown): void {
  if (stream === null) return;
  if (stream.writableLength > MAX_UNREAD) stream.destroy();
  else stream.write(`${JSON.stringify(value)}\n`);
}
