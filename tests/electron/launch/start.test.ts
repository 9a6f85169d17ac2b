import { appendFileSync, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createHttpTransport } from '../../../renderer/backend/http-transport.ts';
import { createNodePage } from '../../contract/node-page.ts';
import { type Checkout, makeCheckout, type Start, start } from './checkout.ts';

let checkout: Checkout;
beforeAll(() => {
  checkout = makeCheckout();
});
afterAll(() => checkout.remove());

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/#code=[\w-]{43}/;
const starter = () => join(checkout.home, 'documents', 'Briefing Desk', 'Starter.dossier');
let buildSeconds = 0;

/** What a page hears first at the address that was printed. */
async function visit(run: Start) {
  const [address = ''] = await run.until(ADDRESS);
  const page = createNodePage(address);
  const { invoke } = createHttpTransport(page);
  const reply = await invoke('app.start', {});
  if (!reply.ok) throw new Error(reply.message);
  return { page, invoke, began: reply.value as { open: string; firstRun: boolean } };
}

async function end(run: Start): Promise<void> {
  run.process.kill('SIGTERM');
  expect(await run.ended).toBe(0);
}

test('a fresh clone without a display builds, says why, prints an address that works, and ends cleanly', async () => {
  const run = start(checkout, []);
  const { page, invoke, began } = await visit(run);
  expect(run.output()).toContain('The desktop shell (Electron) is not available: there is no display.');
  expect(run.output()).toContain('No window can be opened: there is no display.');
  buildSeconds = Number(/Set up in ([\d.]+) s/.exec(run.output())?.[1]);
  expect(buildSeconds).toBeGreaterThan(0);
  expect(began).toMatchObject({ open: starter(), firstRun: true });
  expect(await invoke('dossiers.open', { path: starter() })).toMatchObject({ ok: true });
  page.leave();
  await end(run);
  expect(['', '-wal', '-shm'].map((ending) => existsSync(`${starter()}${ending}`))).toEqual([true, false, false]);
});

test('a second start uses that build and opens the dossier it is given from where the user is', async () => {
  const from = { npm_lifecycle_event: 'start', INIT_CWD: join(checkout.home, 'documents') };
  const run = start(checkout, [join('Briefing Desk', 'Starter.dossier')], from);
  const { page, began } = await visit(run);
  const seconds = Number(/Nothing changed since the last start; checked in ([\d.]+) s/.exec(run.output())?.[1]);
  expect(seconds).toBeLessThan(buildSeconds);
  expect(run.output()).not.toContain('Built dist');
  expect(began).toMatchObject({ open: starter(), firstRun: false });
  page.leave();
  await end(run);
});

test('a changed source is built anew, and only what it goes into', async () => {
  appendFileSync(join(checkout.folder, 'renderer/main.tsx'), '\n// changed\n');
  const run = start(checkout, []);
  await run.until(ADDRESS);
  expect(run.output()).toContain('Built dist/renderer');
  expect(run.output()).not.toContain('Built dist/electron');
  await end(run);
});

test('a build that fails says so and leaves the old one', async () => {
  const main = join(checkout.folder, 'renderer/main.tsx');
  appendFileSync(main, '\nimport "./not-there.ts";\n');
  const run = start(checkout, []);
  expect(await run.ended).toBe(1);
  expect(run.output()).toContain('Briefing Desk could not be built. Your dossiers are untouched.');
  expect(existsSync(join(checkout.folder, 'dist/renderer/index.html'))).toBe(true);
  appendFileSync(join(checkout.folder, 'renderer/not-there.ts'), 'export {};\n');
  const mended = start(checkout, []);
  await mended.until(ADDRESS);
  await end(mended);
});

test('a launcher that is killed takes its server with it, and the dossier is one file', async () => {
  const run = start(checkout, []);
  const { invoke } = await visit(run);
  expect(await invoke('dossiers.open', { path: starter() })).toMatchObject({ ok: true });
  run.process.kill('SIGKILL');
  await vi.waitFor(async () => expect(await invoke('app.start', {})).toMatchObject({ code: 'unavailable' }), 10_000);
  await vi.waitFor(() => expect(existsSync(`${starter()}-wal`)).toBe(false), 10_000);
});

test('an Electron that cannot be fetched is named with its reason, once, until a retry is asked for', async () => {
  const asked: string[] = [];
  const mirror = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => mirror.listen(0, '127.0.0.1', resolve));
  const env = {
    DISPLAY: ':99',
    ELECTRON_MIRROR: `http://127.0.0.1:${(mirror.address() as AddressInfo).port}/`,
    // Also says that no sandbox is at stake, so that the fetch is tried as root.
    ELECTRON_OVERRIDE_DIST_PATH: join(checkout.home, 'no-electron-here'),
    electron_config_cache: join(checkout.home, 'electron-cache'),
    BRIEFING_DESK_BROWSER: join(checkout.home, 'no-browser-here'),
  };
  const tries: number[] = [];
  for (const args of [[], [], ['--retry-electron']]) {
    const run = start(checkout, args, env);
    await run.until(ADDRESS);
    expect(run.output()).toContain('its download failed (Response code 404');
    expect(run.output()).toContain('No window can be opened: no Chrome, Chromium or Edge was found.');
    tries.push(asked.length);
    await end(run);
  }
  const [first = 0] = tries;
  expect(first).toBeGreaterThan(0);
  expect(tries).toEqual([first, first, first * 2]);
  await new Promise((resolve) => mirror.close(resolve));
});

test('the command line prints nothing but what was asked for', async () => {
  const run = start(checkout, ['verify', starter(), '--json'], {}, 'desk.mjs');
  expect(await run.ended).toBe(0);
  expect(() => JSON.parse(run.output())).not.toThrow();
  const wrong = start(checkout, ['verify', join(checkout.home, 'none.dossier')], {}, 'desk.mjs');
  expect(await wrong.ended).not.toBe(0);
});

test('no start above looked up a name or connected to anything but this machine', async () => {
  const run = start(checkout, []);
  const { page } = await visit(run);
  page.leave();
  await end(run);
  const connections = run.connections();
  // The recorder is at work: the mirror above was on this machine.
  expect(connections.length).toBeGreaterThan(0);
  expect(connections.filter((line) => !/^(connect|look up) 127\.0\.0\.1(:\d+)?$/.test(line))).toEqual([]);
});
