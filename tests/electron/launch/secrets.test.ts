import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openBrowserWindow } from '../../../electron/launch/browser-window.mjs';
import { findBrowser } from '../../../electron/launch/find-browser.mjs';
import { type Checkout, makeCheckout, type Start, start } from './checkout.ts';
import { readNetLog } from './read-net-log.ts';

/** A whole start with a window of the real browser, and where its secret can then be found. */

let checkout: Checkout;
let temporary: string;
let netLog: string;
let run: Start;
let browser: Browser;
let page: Page;
let secret: string;

beforeAll(async () => {
  checkout = makeCheckout();
  temporary = join(checkout.home, 'tmp');
  mkdirSync(temporary, { recursive: true });
  netLog = join(checkout.home, 'net-log.json');
  run = start(checkout, [], {
    TMPDIR: temporary,
    DISPLAY: ':99',
    BRIEFING_DESK_NO_ELECTRON: '1',
    ...browserWithAnEar(),
  });
  await run.until(/Close its window/);
  const port = await vi.waitFor(() => {
    const lines = readFileSync(join(windowFolder(), 'profile', 'DevToolsActivePort'), 'utf8').split('\n');
    return Number(lines[0]);
  }, 20_000);
  browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  page = await vi.waitFor(() => {
    const found = browser
      .contexts()[0]
      ?.pages()
      .find((one) => one.url().startsWith('http://127.0.0.1'));
    if (found === undefined) throw new Error('no page yet');
    return found;
  }, 20_000);
  secret = await vi.waitFor(async () => {
    const kept = await page.evaluate(() => Object.values(sessionStorage).join());
    expect(kept).toMatch(/^[\w-]{43}$/);
    return kept;
  }, 20_000);
  // A build and a browser, on a machine that may have other work.
}, 180_000);
afterAll(() => {
  run.process.kill('SIGKILL');
  checkout.remove();
});

/** The installed browser without a window, with a port for this test to drive it by and a log of its connections. */
function browserWithAnEar(): Record<string, string> {
  const installed = findBrowser(process.env, process.platform);
  if (installed === null) throw new Error('This test needs Chrome, Chromium or Edge.');
  const flags = ['--headless=new', '--remote-debugging-port=0', `--log-net-log="${netLog}"`];
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  const script = join(checkout.home, 'browser');
  writeFileSync(script, `#!/bin/sh\nexec "${installed.path}" ${flags.join(' ')} "$@"\n`);
  chmodSync(script, 0o755);
  return { BRIEFING_DESK_BROWSER: script };
}

function windowFolder(): string {
  const name = readdirSync(temporary).find((entry) => entry.startsWith('briefing-desk-window-'));
  if (name === undefined) throw new Error('no window yet');
  return join(temporary, name);
}

/** Files below a folder that hold these bytes, as UTF-8 or UTF-16. */
function filesWith(folder: string, text: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readIfThere(path);
      return bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le'));
    });
}

/** Nothing for a file that the browser, which runs meanwhile, has taken away. */
function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

/** `cmdline` or `environ` of every process of this machine that we may read. */
function readProcesses(file: 'cmdline' | 'environ'): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return [readFileSync(join('/proc', pid, file), 'utf8')];
      } catch {
        return [];
      }
    });
}

/** What stands there instead is told when it does not come. */
function untilFactsShow(): Promise<void> {
  return expect.poll(() => page.evaluate(() => document.body.textContent), { timeout: 60_000 }).toContain('70 facts');
}

test('the window shows the app at an address without a code, after a reload too', async () => {
  await untilFactsShow();
  expect(page.url()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  await page.reload();
  await untilFactsShow();
  expect(await page.evaluate(() => document.cookie)).toBe('');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('the secret and the code are in no command line, environment or line of output', () => {
  const commands = readProcesses('cmdline');
  expect(commands.filter((line) => line.includes('briefing-desk-window-')).length).toBeGreaterThan(0);
  for (const text of [...commands, ...readProcesses('environ'), run.output()]) {
    expect(text.includes(secret)).toBe(false);
    expect(text.includes('#code=')).toBe(false);
  }
});

test('on disk the secret is in the tab’s own storage only, in a folder of the user’s own', async () => {
  const elsewhere = filesWith(checkout.home, secret).filter((path) => !/Session Storage/.test(path));
  expect(elsewhere).toEqual([]);
  expect(statSync(windowFolder()).mode & 0o777).toBe(0o700);
  expect(statSync(join(windowFolder(), 'profile')).mode & 0o777).toBe(0o700);
  expect(existsSync(join(windowFolder(), 'open.html'))).toBe(false);
});

test('a code that the browser’s history kept opens nothing', async () => {
  const { origin } = new URL(page.url());
  const codes = filesWith(windowFolder(), '#code=').flatMap((path) =>
    [
      ...readIfThere(path)
        .toString('latin1')
        .matchAll(/#code=([\w-]{43})/g),
    ].map((match) => match[1] ?? ''),
  );
  for (const code of new Set(codes)) {
    const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
    const answer = await fetch(`${origin}/redeem`, { method: 'POST', headers, body: JSON.stringify({ code }) });
    expect(answer.status).toBe(403);
  }
});

test('a closed window ends the app, its profile is gone, and nothing went off this machine', async () => {
  const dossier = join(checkout.home, 'documents', 'Briefing Desk', 'Starter.dossier');
  expect(existsSync(`${dossier}-wal`)).toBe(true);
  const session = await browser.newBrowserCDPSession();
  await session.send('Browser.close');
  expect(await run.ended).toBe(0);
  expect(readdirSync(temporary).filter((name) => name.startsWith('briefing-desk-window-'))).toEqual([]);
  expect(existsSync(`${dossier}-wal`)).toBe(false);
  expect(filesWith(checkout.home, secret)).toEqual([]);

  const { connected, sent } = readNetLog(netLog);
  expect(connected.length).toBeGreaterThan(0);
  expect(connected.filter((address) => !address.startsWith('127.0.0.1:'))).toEqual([]);
  expect(sent).toEqual([]);
  expect(run.connections().filter((line) => !/ 127\.0\.0\.1(:\d+)?$/.test(line))).toEqual([]);
});

test('the redirect file is the user’s own, and the browser is told of the file, not of the address', async () => {
  const address = 'http://127.0.0.1:9/#code=abc';
  const script = join(checkout.home, 'recorder');
  const record = join(checkout.home, 'recorded');
  writeFileSync(script, `#!/bin/sh\nprintf '%s\\n' "$@" > "${record}"\n`);
  chmodSync(script, 0o755);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = temporary;
  const opened = openBrowserWindow({ name: 'recorder', path: script }, address);
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  const redirect = join(windowFolder(), 'open.html');
  expect(statSync(redirect).mode & 0o777).toBe(0o600);
  expect(statSync(windowFolder()).mode & 0o777).toBe(0o700);
  expect(readFileSync(redirect, 'utf8')).toContain(address);
  expect(await opened.closed).toBe(0);
  const args = readFileSync(record, 'utf8');
  expect(args).toMatch(/^--app=file:\/\/.*open\.html$/m);
  expect(args).not.toContain('code=abc');
  expect(args).not.toContain('--no-sandbox');
  expect(args).not.toContain('--remote-debugging');
  opened.dropRedirect();
  expect(existsSync(redirect)).toBe(false);
  await opened.close();
  expect(readdirSync(temporary).filter((name) => name.startsWith('briefing-desk-window-'))).toEqual([]);
});
