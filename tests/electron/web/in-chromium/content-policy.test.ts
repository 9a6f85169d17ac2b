import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRecordingBackend } from '../recording-backend.ts';
import { type RunningServer, runServer } from '../web-server-kit.ts';
import { runCanary } from './canary.ts';
import { launchChromium } from './launch-chromium.ts';

/**
 * What an injected piece of a note might try, done by the page's own script, where the policy applies in full. Each
 * probe resolves when Chromium has reported a violation of the directive named, or thrown; a probe that gets through
 * sets `ran` or reaches the canary, and never resolves.
 */
const PROBES = `
const probe = async (name, directive, act) => {
  const violated = new Promise((resolve) => {
    document.addEventListener('securitypolicyviolation', function heard(event) {
      if (!event.effectiveDirective.startsWith(directive)) return;
      document.removeEventListener('securitypolicyviolation', heard);
      resolve();
    });
  });
  try { await act(); } catch { /* Trusted Types and eval throw beside reporting. */ }
  await violated;
  window.blocked.push(name);
};
const add = (name, attributes) => document.body.append(Object.assign(document.createElement(name), attributes));
const away = 'http://127.0.0.1:' + new URLSearchParams(location.hash.slice(1)).get('canary');
window.blocked = [];
window.ran = false;
const passed = trustedTypes.createPolicy('lexical', {
  createHTML: (text) => text, createScript: (text) => text, createScriptURL: (text) => text,
});
await probe('inline script', 'script-src', () => add('script', { textContent: passed.createScript('window.ran = true') }));
await probe('inline handler', 'script-src', () => {
  const holder = document.createElement('div');
  holder.innerHTML = passed.createHTML('<img src="x:" onerror="window.ran = true">');
  document.body.append(holder);
});
await probe('javascript address', 'script-src', () => {
  const link = document.createElement('a');
  link.setAttribute('href', 'javascript:window.ran = true');
  document.body.append(link);
  link.click();
});
await probe('eval', 'script-src', () => eval(passed.createScript('window.ran = true')));
await probe('remote script', 'script-src', () => add('script', { src: passed.createScriptURL(away + '/script') }));
await probe('untrusted markup', 'require-trusted-types-for', () => { document.createElement('div').innerHTML = '<b>x</b>'; });
await probe('another policy', 'trusted-types', () => trustedTypes.createPolicy('mine', {}));
await probe('remote image', 'img-src', () => add('img', { src: away + '/image' }));
await probe('remote style sheet', 'style-src', () => add('link', { rel: 'stylesheet', href: away + '/style' }));
await probe('style element', 'style-src', () => add('style', { textContent: 'body { display: none }' }));
await probe('remote font', 'font-src', () => new FontFace('x', 'url(' + away + '/font)').load());
await probe('data font', 'font-src', () => new FontFace('x', 'url(data:font/woff2;base64,AAAA)').load());
await probe('remote connection', 'connect-src', () => fetch(away + '/fetch'));
await probe('web socket', 'connect-src', () => new WebSocket(away.replace('http', 'ws') + '/socket'));
await probe('beacon', 'connect-src', () => navigator.sendBeacon(away + '/beacon', 'x'));
await probe('remote frame', 'frame-src', () => add('iframe', { src: away + '/frame' }));
await probe('own frame', 'frame-src', () => add('iframe', { src: '/' }));
await probe('object', 'object-src', () => add('object', { data: passed.createScriptURL(away + '/object') }));
await probe('worker from a blob', 'worker-src', () => new Worker(passed.createScriptURL(URL.createObjectURL(new Blob(['']))), {}));
await probe('remote media', 'media-src', () => add('audio', { src: away + '/audio' }));
await probe('base', 'base-uri', () => add('base', { href: away }));
await probe('form', 'form-action', () => {
  const form = Object.assign(document.createElement('form'), { method: 'POST', action: away + '/form' });
  document.body.append(form);
  form.submit();
});
document.title = 'done';
`;

const NAMES = [...PROBES.matchAll(/await probe\('([^']+)'/g)].map((match) => match[1]);

let running: RunningServer;
let canary: Awaited<ReturnType<typeof runCanary>>;
let browser: Browser;
beforeAll(async () => {
  running = await runServer(createRecordingBackend(), { script: PROBES });
  canary = await runCanary();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await canary.stop();
  await running.stop();
});

test(`${NAMES.length} ways out of the page or into it are blocked`, async () => {
  const page = await browser.newPage();
  await page.goto(`${running.server.origin}/#canary=${canary.port}`);
  await page.waitForFunction(() => document.title === 'done', null, { timeout: 20_000 }).catch(() => undefined);
  const outcome = await page.evaluate(() => {
    const { blocked, ran } = window as unknown as { blocked: string[]; ran: boolean };
    return { blocked, ran, base: document.baseURI.split('#')[0], url: location.pathname };
  });
  expect(outcome).toEqual({ blocked: NAMES, ran: false, base: `${running.server.origin}/`, url: '/' });
  expect(canary.hits).toEqual([]);
});

test('the probes would be noticed: without the policy they reach out and run', async () => {
  const page = await browser.newPage();
  await page.route(`${running.server.origin}/`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><script type="module" src="/assets/app.js"></script>',
    }),
  );
  await page.goto(`${running.server.origin}/#canary=${canary.port}`);
  await page.waitForFunction(() => (window as unknown as { ran: boolean }).ran);
});
