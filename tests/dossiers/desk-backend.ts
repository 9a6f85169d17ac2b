import { fileURLToPath } from 'node:url';
import type { Backend, BackendEvent } from '../../core/contract/backend.ts';
import type { Reply } from '../../core/contract/reply.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/contract/settings.ts';
import { connectBackend } from '../../core/contract/transport.ts';
import type { BackendServer } from '../../electron/backend/backend-server.ts';
import { type BackendSetup, createBackend } from '../../electron/backend/create-backend.ts';
import type { Host } from '../../electron/backend/host.ts';
import { BUILT_PROCESSES } from './built-processes.ts';

export const templatesFolder = fileURLToPath(new URL('../../templates', import.meta.url));

export interface DeskBackend {
  readonly server: BackendServer;
  /** The backend as one window sees it. */
  readonly as: (client: string) => Backend;
  /** Resolves with the next event for a client. */
  readonly nextEvent: (client: string) => Promise<BackendEvent>;
  readonly settings: () => Settings;
  readonly log: readonly string[];
}

/** The real backend over a folder, with settings in memory and a host that has no dialogs unless a test gives some. */
export function startBackend(folder: string, host: Partial<Host> = {}, setup: Partial<BackendSetup> = {}): DeskBackend {
  let settings = DEFAULT_SETTINGS;
  const log: string[] = [];
  const server = createBackend({
    host: {
      kind: 'browser',
      settings: {
        read: () => settings,
        change: (change) => {
          settings = { ...settings, ...change };
          return settings;
        },
      },
      pick: () => Promise.resolve('unavailable'),
      deliver: (_client, file) => Promise.resolve({ kind: 'download', ...file }),
      openLink: () => Promise.resolve(true),
      ...host,
    },
    templatesFolder,
    documentsFolder: folder,
    ...BUILT_PROCESSES,
    version: '1.2.3',
    log: (line) => log.push(line),
    ...setup,
  });
  return {
    server,
    as: (client) =>
      connectBackend({
        invoke: (method, input) => server.invoke(client, method, input),
        subscribe: (listener) => server.subscribe(client, listener),
        closed: () => server.dropClient(client),
      }),
    nextEvent: (client) =>
      new Promise((resolve) => {
        const stop = server.subscribe(client, (event) => {
          stop();
          resolve(event);
        });
      }),
    settings: () => settings,
    log,
  };
}

/** The value of an accepted reply; fails for a refusal. */
export function accepted<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`${reply.code}: ${reply.message}`);
  return reply.value;
}

/** The code of a refusal; `accepted` when there was none. */
export function codeOf(reply: Reply<unknown>): string {
  return reply.ok ? 'accepted' : reply.code;
}
