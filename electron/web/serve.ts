import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createBackend } from '../backend/create-backend.ts';
import { readPageFiles } from '../backend/page-files.ts';
import { openConfSettings } from './conf-settings.ts';
import { openWithSystem } from './open-with-system.ts';
import { findPlaces } from './places.ts';
import { createWebHost } from './web-host.ts';
import { startWebServer } from './web-server.ts';

/**
 * `node dist/node/serve.js [dossier]`: the app for a browser on this machine. It prints an address; started by
 * electron/launch/start.mjs over an IPC channel it hands the address over instead, and a window is opened with it.
 */

/** For a browser we start ourselves: a cold start on a slow disk takes seconds, not more. */
const WINDOW_CODE_LIFETIME = 30_000;
/** For an address that a person reads and opens by hand, perhaps through a tunnel that must be set up first. */
const PRINTED_CODE_LIFETIME = 10 * 60_000;

/** To the launcher. */
type ToLauncher = { readonly type: 'ready'; readonly address: string } | { readonly type: 'redeemed' };
/** From the launcher: no window could be opened, or the window is gone. */
type FromLauncher = 'print' | 'close';

/** The same two steps up from the sources (electron/web) and from the build (dist/node). */
const root = fileURLToPath(new URL('../..', import.meta.url));
const inBackend = (name: string) =>
  new URL(import.meta.url.endsWith('.ts') ? `../backend/${name}.ts` : `${name}.js`, import.meta.url);
const launched = process.send !== undefined;
const file = process.argv[2];

const bundle = resolve(root, 'dist/renderer');
if (!existsSync(resolve(bundle, 'index.html'))) {
  console.error('The page is not built yet. Run npm run build first, or npm start, which does both.');
  process.exit(1);
}
const places = findPlaces(process.env, process.platform);
const backend = createBackend({
  host: createWebHost({
    settings: openConfSettings(places.settings),
    open: file === undefined ? null : resolve(file),
    openLink: launched ? openWithSystem : null,
  }),
  templatesFolder: resolve(root, 'templates'),
  documentsFolder: places.documents,
  wordWorker: inBackend('word-worker'),
  readFileProcess: inBackend('read-file-process'),
  version: (JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { version: string }).version,
});
const server = await startWebServer({
  backend,
  pages: readPageFiles(bundle),
  log: (line) => console.error(line),
  onRedeemed: () => tellLauncher({ type: 'redeemed' }),
});

if (launched) {
  tellLauncher({ type: 'ready', address: server.mintAddress(WINDOW_CODE_LIFETIME) });
  process.on('message', (message: FromLauncher) => {
    if (message === 'print') printAddress();
    else void stop();
  });
  // A launcher that was killed cannot ask: nobody else would ever end this process.
  process.on('disconnect', () => void stop());
} else {
  printAddress();
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop());

function tellLauncher(message: ToLauncher): void {
  if (process.connected) process.send?.(message);
}

function printAddress(): void {
  console.log(
    `Open this address in Chromium, Chrome or Edge on this machine: ${server.mintAddress(PRINTED_CODE_LIFETIME)}`,
  );
  console.log('It works once, within 10 minutes. Ctrl+C closes Briefing Desk.');
  if (!process.stdin.isTTY) return;
  console.log('Press Enter for another address.');
  createInterface({ input: process.stdin }).once('line', printAddress);
}

let stopping: Promise<void> | null = null;

/** Pages save, dossiers fold into one file each, then the process ends. A second request changes nothing. */
function stop(): Promise<void> {
  stopping ??= server
    .close()
    .then(() => backend.close())
    .then(() => process.exit(0));
  return stopping;
}
