import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { debuglog } from 'node:util';
import type { Backend, DossierInfo } from '../../core/contract/backend.ts';
import type { Reply } from '../../core/contract/reply.ts';
import { DEFAULT_SETTINGS } from '../../core/contract/settings.ts';
import { connectBackend } from '../../core/contract/transport.ts';
import { createBackend } from '../backend/create-backend.ts';
import type { Host } from '../backend/host.ts';
import { createFileReader, type FileReader } from '../backend/reading/file-reader.ts';
import { startNodeProcess } from '../backend/reading/start-node-process.ts';
import { Failed } from './failures.ts';
import { VERSION } from './version.ts';

/** The same two steps up from the sources (electron/cli) and from the build (dist/node). */
const root = fileURLToPath(new URL('../..', import.meta.url));
const inBackend = (name: string) =>
  new URL(import.meta.url.endsWith('.ts') ? `../backend/${name}.ts` : `${name}.js`, import.meta.url);

/** Runs `work` against a backend of its own and closes it, whatever happens. */
export async function withBackend<T>(work: (backend: Backend) => Promise<T>): Promise<T> {
  const server = createBackend({
    host: scriptHost(),
    templatesFolder: resolve(root, 'templates'),
    documentsFolder: homedir(),
    wordWorker: inBackend('word-worker'),
    makeFile: async (job) => (await import('../backend/exports/make-file.ts')).makeFile(job),
    readFileProcess: inBackend('read-file-process'),
    version: VERSION,
    // Errors are one line here; NODE_DEBUG=desk shows the rest.
    log: debuglog('desk'),
  });
  try {
    return await work(
      connectBackend({
        invoke: (method, input) => server.invoke('desk', method, input),
        subscribe: (listener) => server.subscribe('desk', listener),
        closed: () => server.dropClient('desk'),
      }),
    );
  } finally {
    await server.close();
  }
}

/** Runs `work` on an open dossier; closing it makes it one file again. */
export function withDossier<T>(path: string, work: (backend: Backend, dossier: DossierInfo) => Promise<T>): Promise<T> {
  return withBackend(async (backend) => work(backend, accepted(await backend.dossiers.open({ path }))));
}

/** Runs `work` with what reads files for a backend, and ends what it started. */
export async function withFileReader<T>(work: (reader: FileReader) => Promise<T>): Promise<T> {
  const script = inBackend('read-file-process');
  const reader = createFileReader({ start: startNodeProcess, script, log: debuglog('desk') });
  try {
    return await work(reader);
  } finally {
    reader.close();
  }
}

/** The value of a reply; throws Failed with the message of a refusal. */
export function accepted<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value;
  throw new Failed(reply.message);
}

/** Nobody to ask, and no settings: a script must not change what a person finds on the next start. */
function scriptHost(): Host {
  return {
    kind: 'desktop',
    settings: { read: () => DEFAULT_SETTINGS, change: () => DEFAULT_SETTINGS },
    pick: () => Promise.resolve('unavailable'),
    deliver: (_client, file) => Promise.resolve({ kind: 'download', ...file }),
    openLink: () => Promise.resolve(false),
    printPdf: async (html) => (await import('../pdf/print-with-browser.ts')).printWithBrowser(html),
  };
}
