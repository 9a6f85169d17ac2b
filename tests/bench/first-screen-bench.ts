import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LaunchedHost, startLaunchedHost } from '../e2e/host-process.ts';
import { openBareWindow } from './bare-window.ts';
import { median, round } from './statistics.ts';

const ROUNDS = 7;

/**
 * From starting the window until the first screen takes keys: the starter dossier's note can be written in. Beside an
 * empty page in a window started the same way. Both windows have a profile that was used before, and a running host, as
 * on any morning but the first; they take turns. Limit: at most 1.5 of the empty page's time.
 */
export async function benchFirstScreen() {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-desk-bench-'));
  const host = await startLaunchedHost(join(folder, 'home'));
  const empty = await serveEmptyPage();
  try {
    const times = { empty: [] as number[], first: [] as number[] };
    for (let turn = 0; turn <= ROUNDS; turn += 1) {
      const emptyMs = await startWindow(join(folder, 'empty-profile'), empty.address, DRAWN);
      const firstMs = await startWindow(join(folder, 'desk-profile'), await addressOf(host, turn), WRITABLE);
      // The first turn makes the profiles, and the code the browser keeps in them.
      if (turn === 0) continue;
      times.empty.push(emptyMs);
      times.first.push(firstMs);
    }
    return {
      limit: 1.5,
      ratio: round(median(times.first) / median(times.empty)),
      emptyMs: round(median(times.empty)),
      firstMs: round(median(times.first)),
    };
  } finally {
    empty.close();
    await host.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An address opens the app once. */
function addressOf(host: LaunchedHost, turn: number): string | Promise<string> {
  return turn === 0 ? host.address : host.anotherAddress();
}

/** Milliseconds from starting the browser until its page has drawn what `ready` resolves with. */
async function startWindow(profile: string, address: string, ready: string): Promise<number> {
  const start = performance.now();
  const window = await openBareWindow(profile, address);
  try {
    await window.ask(ready);
    return performance.now() - start;
  } finally {
    await window.close();
  }
}

const DRAWN = 'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(true))))';

const WRITABLE = `new Promise((writable) => {
  const text = '[role="textbox"][aria-label="Text of the note"][contenteditable="true"]';
  const look = () => (document.querySelector(text) ? writable() : requestAnimationFrame(look));
  look();
}).then(() => ${DRAWN})`;

async function serveEmptyPage(): Promise<{ address: string; close: () => void }> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><html lang="en"><title>Empty</title></html>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
