import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Backend } from '../../core/contract/backend.ts';
import type { Reply } from '../../core/contract/reply.ts';
import { DEFAULT_SETTINGS } from '../../core/contract/settings.ts';
import { connectBackend } from '../../core/contract/transport.ts';
import { createBackend } from '../../electron/backend/create-backend.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs `work` with a backend in this process and a temporary folder, both gone afterwards. */
export async function withBenchBackend<T>(work: (backend: Backend, folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-desk-bench-'));
  const server = createBackend({
    host: {
      kind: 'browser',
      settings: { read: () => DEFAULT_SETTINGS, change: () => DEFAULT_SETTINGS },
      pick: () => Promise.resolve('unavailable'),
      deliver: (_client, file) => Promise.resolve({ kind: 'download', ...file }),
      openLink: () => Promise.resolve(false),
    },
    templatesFolder: join(root, 'templates'),
    documentsFolder: folder,
    wordWorker: new URL('../../electron/backend/word-worker.ts', import.meta.url),
    version: 'bench',
  });
  try {
    const backend = connectBackend({
      invoke: (method, input) => server.invoke('bench', method, input),
      subscribe: (listener) => server.subscribe('bench', listener),
      closed: () => undefined,
    });
    return await work(backend, folder);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The value of a reply; a refusal ends the bench. */
export function accepted<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`${reply.code}: ${reply.message}`);
  return reply.value;
}
