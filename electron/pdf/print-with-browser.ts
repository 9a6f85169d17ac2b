import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { findBrowser, isSnap } from '../launch/find-browser.mjs';
import { QUIET_FEATURES, QUIET_SWITCHES } from '../launch/quiet-switches.mjs';
import { connectDevTools, type DevTools } from './devtools-pipe.ts';

/** A cold start on a slow disk takes seconds, a note of 50,000 words a few more. */
const TIME_LIMIT_MS = 60_000;

export interface Printer {
  /** An HTML file as PDF, tagged and with bookmarks. Rejects when the browser fails or takes longer than a minute. */
  readonly print: (html: string) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** Prints one HTML file by the browser that is installed; null where there is none. */
export async function printWithBrowser(html: string): Promise<Uint8Array | null> {
  const printer = startPrinter();
  if (printer === null) return null;
  try {
    return await printer.print(html);
  } finally {
    await printer.close();
  }
}

/**
 * Starts the installed browser to print with: without a window, a connection, script or a trace on disk but an empty
 * profile, which goes. Null where there is none.
 */
export function startPrinter(): Printer | null {
  const browser = findBrowser(process.env, process.platform);
  if (browser === null) return null;
  const parent = isSnap(browser.path) ? join(homedir(), 'snap', 'chromium', 'common') : tmpdir();
  const profile = mkdtempSync(join(parent, 'briefing-desk-print-'));
  const child = spawn(browser.path, flags(profile), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env: isSnap(browser.path) ? process.env : homeIn(profile),
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const devTools = connect(child);
  return {
    async print(html) {
      const limit = setTimeout(() => child.kill('SIGKILL'), TIME_LIMIT_MS);
      try {
        return await printPage(devTools, html);
      } finally {
        clearTimeout(limit);
      }
    },
    async close() {
      child.kill('SIGKILL');
      await ended;
      removeProfile(profile);
    },
  };
}

/** Crash reports and desktop settings go where the browser thinks its user's home is, whatever the profile. */
function homeIn(folder: string): NodeJS.ProcessEnv {
  return { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder };
}

function flags(profile: string): readonly string[] {
  return [
    '--headless=new',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    ...QUIET_SWITCHES,
    QUIET_FEATURES,
    '--disable-gpu',
    '--password-store=basic',
    '--use-mock-keychain',
    // Chromium does not start as root with its sandbox on; what it shows here is ours and runs nothing.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

function connect({ stdio }: ChildProcess): DevTools {
  const [, , , to, from] = stdio;
  if (to instanceof Writable && from instanceof Readable) return connectDevTools(to, from);
  throw new Error('The browser was started without a pipe');
}

async function printPage(devTools: DevTools, html: string): Promise<Uint8Array> {
  const { targetId } = await devTools.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await devTools.send('Target.attachToTarget', { targetId, flatten: true });
  const send = (method: string, params: object) => devTools.send(method, params, String(sessionId));
  await send('Emulation.setScriptExecutionDisabled', { value: true });
  const { frameTree } = (await send('Page.getFrameTree', {})) as { frameTree?: { frame: { id: string } } };
  await send('Page.setDocumentContent', { frameId: frameTree?.frame.id, html });
  const { data } = await send('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return new Uint8Array(Buffer.from(String(data), 'base64'));
}

function removeProfile(profile: string): void {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  } catch {
    // A file still in use on Windows: an empty profile of the system's temporary folder, which the system clears.
  }
}
