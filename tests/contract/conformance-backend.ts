import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BackendServer } from '../../electron/backend/backend-server.ts';
import { createBackend } from '../../electron/backend/create-backend.ts';
import { openConfSettings } from '../../electron/web/conf-settings.ts';
import { createWebHost } from '../../electron/web/web-host.ts';
import { BUILT_PROCESSES } from '../dossiers/built-processes.ts';

const root = new URL('../../', import.meta.url);

export interface ConformanceBackend {
  /** The real backend, except that it remembers who subscribed. */
  readonly backend: BackendServer;
  readonly folder: string;
  /** Links the page asked the host to open. */
  readonly opened: readonly string[];
  /** Clients in the order they subscribed. */
  readonly clients: readonly string[];
  readonly close: () => Promise<void>;
}

/** The real backend on real files, its clock and ids counted, so that two runs of the same calls answer the same. */
export function makeConformanceBackend(): ConformanceBackend {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-contract-'));
  const opened: string[] = [];
  const clients: string[] = [];
  let ids = 0;
  let seconds = 0;
  const backend = createBackend({
    host: createWebHost({
      settings: openConfSettings(join(folder, 'settings')),
      open: null,
      openLink: (url) => {
        opened.push(url);
        return Promise.resolve(true);
      },
    }),
    templatesFolder: fileURLToPath(new URL('templates', root)),
    documentsFolder: join(folder, 'documents'),
    ...BUILT_PROCESSES,
    version: '1.2.3',
    clock: () => {
      seconds += 1;
      return new Date(Date.UTC(2026, 10, 22, 9, 0, seconds)).toISOString();
    },
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
  });
  return {
    backend: {
      ...backend,
      subscribe(client, listener) {
        clients.push(client);
        return backend.subscribe(client, listener);
      },
    },
    folder,
    opened,
    clients,
    async close() {
      await backend.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
