import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createRecordingBackend, type RecordingBackend } from '../recording-backend.ts';
import { type RunningServer, runServer, takeSecret } from '../web-server-kit.ts';
import { runCanary } from './canary.ts';
import { launchChromium } from './launch-chromium.ts';

/** Web pages of others, open in the same browser as ours, some under names that were rebound to 127.0.0.1. */

let backend: RecordingBackend;
let running: RunningServer;
let elsewhere: Awaited<ReturnType<typeof runCanary>>;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  backend = createRecordingBackend();
  running = await runServer(backend);
  elsewhere = await runCanary();
  browser = await launchChromium(['--host-resolver-rules=MAP *.test 127.0.0.1', '--proxy-bypass-list=*.test']);
  context = await browser.newContext();
  // Our own page has been let in here: whatever a browser adds to requests by itself, it now could add.
  const own = await context.newPage();
  await own.goto(running.server.mintAddress(60_000));
});
afterAll(async () => {
  await browser.close();
  await elsewhere.stop();
  await running.stop();
});

const ROUTES = ['/', '/assets/app.js', '/call', '/closed', '/events', '/redeem', '/prove'];
const KINDS = [
  'image',
  'script',
  'form',
  'fetch',
  'no-cors fetch',
  'beacon',
  'web socket',
  'frame',
  'window',
  'event source',
];

/** Tries every kind on every route from inside a page; resolves with what the page could read of the answers. */
async function attack(page: Page, target: string): Promise<readonly string[]> {
  return page.evaluate(
    async ({ base, routes, kinds }) => {
      const body = '{"method":"app.start","input":{}}';
      const got: string[] = [];
      const add = (name: string, attributes: Record<string, string>) => {
        const made = Object.assign(document.createElement(name), attributes);
        document.body.append(made);
        return made;
      };
      const tries: Record<string, (url: string) => Promise<void> | void> = {
        image: (url) => void add('img', { src: url }),
        script: (url) => void add('script', { src: url }),
        frame: (url) => void add('iframe', { src: url }),
        form(url) {
          const form = add('form', { method: 'POST', enctype: 'text/plain', action: url, target: '_blank' });
          form.append(Object.assign(document.createElement('input'), { name: body.slice(0, -1), value: '}' }));
          (form as HTMLFormElement).submit();
        },
        async fetch(url) {
          const answer = await fetch(url, {
            method: 'POST',
            body,
            headers: { 'content-type': 'application/json', authorization: 'Bearer x' },
          });
          got.push(`${url} ${await answer.text()}`);
        },
        async 'no-cors fetch'(url) {
          await fetch(url, { method: 'POST', body, mode: 'no-cors', credentials: 'include' });
        },
        beacon: (url) => void navigator.sendBeacon(url, new Blob([body], { type: 'text/plain' })),
        'web socket': (url) =>
          new Promise((resolve) => {
            const socket = new WebSocket(url.replace('http', 'ws'));
            socket.onopen = () => got.push(`socket ${url}`);
            socket.onclose = () => resolve();
          }),
        window: (url) => void window.open(url),
        'event source': (url) =>
          new Promise((resolve) => {
            const source = new EventSource(url);
            source.onopen = () => got.push(`source ${url}`);
            source.onerror = () => {
              source.close();
              resolve();
            };
          }),
      };
      const attempts = routes.flatMap((route) => kinds.map((kind) => tries[kind]?.(`${base}${route}`)));
      await Promise.allSettled(attempts);
      return got;
    },
    { base: target, routes: ROUTES, kinds: KINDS },
  );
}

interface Attacker {
  readonly place: string;
  readonly origin: () => string;
  readonly target: () => string;
  /** What the server answers with something else than a refusal. */
  readonly welcome: readonly string[];
}

const ATTACKERS: readonly Attacker[] = [
  {
    place: 'another port of this machine',
    origin: () => `http://127.0.0.1:${elsewhere.port}`,
    target: () => running.server.origin,
    welcome: [],
  },
  {
    place: 'a web site',
    origin: () => `http://site.test:${elsewhere.port}`,
    target: () => running.server.origin,
    // A window of its own may show the bare bundle, as from the redirect file: nothing of the user's is in it.
    welcome: ['GET / 200', 'GET /assets/app.js 200'],
  },
  {
    place: 'a web site, at our port by a rebound name',
    origin: () => `http://site.test:${elsewhere.port}`,
    target: () => `http://evil.test:${running.port}`,
    welcome: [],
  },
];

test.each(ATTACKERS)('a page of $place reads and changes nothing, by ten ways on seven routes', async (attacker) => {
  const { origin, target, welcome } = attacker;
  const page = await context.newPage();
  await page.goto(origin());
  const answers = await watchAnswers(async (soFar) => {
    expect(await attack(page, target())).toEqual([]);
    // Forms, frames, beacons and windows report nothing back to the page that sent them.
    await vi.waitFor(() => expect(soFar().length).toBeGreaterThanOrEqual(ROUTES.length * KINDS.length), 20_000);
  });
  expect(answers.filter((answer) => !/ 4\d\d$/.test(answer)).toSorted()).toEqual(welcome);
  expect(backend.calls).toEqual([]);
  expect(backend.clients()).toEqual([]);
  await page.close();
});

/** Method, path and status of everything our server answers meanwhile, as Node itself reports it. */
async function watchAnswers(act: (soFar: () => readonly string[]) => Promise<void>): Promise<readonly string[]> {
  const answers: string[] = [];
  const heard = (message: unknown) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    if (request.socket.localPort !== running.port) return;
    answers.push(`${request.method} ${request.url} ${response.statusCode}`);
  };
  subscribe('http.server.response.finish', heard);
  await act(() => answers).finally(() => unsubscribe('http.server.response.finish', heard));
  return answers;
}

test('a name that was rebound to this machine gets not one byte of the page, and cannot call', async () => {
  const page = await context.newPage();
  // 421 without a body: Chromium shows a page of its own, a moment after it has given up.
  await expect(page.goto(`http://evil.test:${running.port}/`)).rejects.toThrow('ERR_HTTP_RESPONSE_CODE_FAILURE');
  await page.waitForURL('chrome-error://chromewebdata/');
  expect(await page.content()).not.toContain('app.js');
  await page.goto(`http://evil.test:${elsewhere.port}/`);
  const secret = await takeSecret(running);
  const reached = await page.evaluate(
    async ({ port, stolen }) => {
      const headers = { authorization: `Bearer ${stolen}`, 'content-type': 'application/json' };
      const answer = await fetch(`http://evil.test:${port}/call`, { method: 'POST', body: '{}', headers }).catch(
        () => null,
      );
      return answer?.status ?? null;
    },
    { port: running.port, stolen: secret },
  );
  expect(reached).toBeNull();
  expect(backend.calls).toEqual([]);
  await page.close();
});

test('our page cannot be framed or scripted by the page that opened it', async () => {
  const page = await context.newPage();
  await page.goto(`http://site.test:${elsewhere.port}/`);
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    page.evaluate((url) => {
      (window as unknown as { opened: Window | null }).opened = window.open(url);
    }, running.server.origin),
  ]);
  await opened.waitForLoadState();
  expect(await opened.title()).toBe('loaded');
  expect(await opened.evaluate(() => window.opener)).toBeNull();
  expect(await page.evaluate(() => (window as unknown as { opened: Window | null }).opened?.closed)).toBe(true);
  await opened.close();
  await page.close();
});
