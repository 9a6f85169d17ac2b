import { afterAll, beforeAll, expect, test } from 'vitest';
import { MAX_REQUEST_BYTES } from '../../../core/contract/wire.ts';
import { createRecordingBackend, type RecordingBackend } from './recording-backend.ts';
import { bodyOf, type Combination, headersOf, isAllowed, listCombinations } from './request-matrix.ts';
import {
  joinEvents,
  ownHeaders,
  type RunningServer,
  requestText,
  runServer,
  sendRaw,
  takeSecret,
} from './web-server-kit.ts';

let backend: RecordingBackend;
let running: RunningServer;
let secret: string;
beforeAll(async () => {
  backend = createRecordingBackend();
  running = await runServer(backend);
  secret = await takeSecret(running);
});
afterAll(() => running.stop());

test('of 2,000 and more kinds of request exactly those of our own page get in', async () => {
  const client = (await joinEvents(running, secret)).id;
  const wrong: (Combination & { status: number })[] = [];
  let allowed = 0;
  const combinations = listCombinations();
  for (const combination of combinations) {
    const headers = [...headersOf(combination, running.host, secret), ['Briefing-Client', client] as const];
    const text = requestText(combination.method, combination.target, headers, bodyOf(combination));
    const { status } = await sendRaw(running.port, text, combination.target === '/events' ? 'head' : 'close');
    const expected = isAllowed(combination);
    if (expected) allowed += 1;
    if (expected !== (status >= 200 && status < 300)) wrong.push({ ...combination, status });
  }
  expect(wrong).toEqual([]);
  expect(combinations.length).toBeGreaterThan(2_000);
  expect(allowed).toBeGreaterThan(50);
  const calls = combinations.filter((combination) => combination.target === '/call' && isAllowed(combination));
  expect(backend.calls).toHaveLength(calls.length);
});

const own = () => ownHeaders(running.host, secret, null);
const BODY = '{"method":"app.start","input":{}}';

test.each([
  ['chunked without a length', 'Transfer-Encoding: chunked\r\n', `${BODY.length.toString(16)}\r\n${BODY}\r\n0\r\n\r\n`],
  ['length and chunked', `Content-Length: ${BODY.length}\r\nTransfer-Encoding: chunked\r\n`, `0\r\n\r\n${BODY}`],
  ['two lengths', `Content-Length: ${BODY.length}\r\nContent-Length: 5\r\n`, BODY],
  ['a negative length', 'Content-Length: -1\r\n', BODY],
  ['a length in hex', 'Content-Length: 0x21\r\n', BODY],
  ['more announced than any call holds', `Content-Length: ${MAX_REQUEST_BYTES + 1}\r\n`, BODY],
  ['an upgrade', `Content-Length: ${BODY.length}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n`, BODY],
  ['a doubled secret', `Content-Length: ${BODY.length}\r\nAuthorization: Bearer x\r\n`, BODY],
  ['a folded header', `Content-Length: ${BODY.length}\r\nX-A: b\r\n c: d\r\n`, BODY],
])('a call with %s is refused', async (_kind, extra, body) => {
  const before = backend.calls.length;
  const lines = own()
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
  const text = `POST /call HTTP/1.1\r\n${lines}Content-Type: application/json\r\n${extra}\r\n${body}`;
  const { status } = await sendRaw(running.port, text, 'head');
  expect(status).toBeGreaterThanOrEqual(400);
  expect(backend.calls).toHaveLength(before);
});

test('a second request hidden behind a refused one is not read', async () => {
  const hidden = requestText('POST', '/call', ownHeaders(running.host, secret, BODY), BODY);
  const before = backend.calls.length;
  const answer = await sendRaw(
    running.port,
    `POST /call HTTP/1.1\r\nHost: evil.test\r\nContent-Length: 0\r\n\r\n${hidden}`,
  );
  expect(answer.status).toBe(421);
  expect(answer.body).toBe('');
  expect(backend.calls).toHaveLength(before);
});

test.each([
  '//',
  '/index.html',
  '/?',
  '/assets/',
  '/assets/../assets/app.js',
  '/assets/..%2fassets/app.js',
  '/assets%2fapp.js',
  '/assets\\app.js',
  '/assets%5capp.js',
  '/assets/app.js%00',
  '/assets/app.js%00.html',
  '/assets/app.js?x',
  '/assets/APP.JS',
  '/../private.html',
  '/..%2fprivate.html',
  '/%2e%2e/private.html',
  '/..%5cprivate.html',
  '/%00',
  '/constructor',
  '/__proto__',
  '/toString',
  '/call/',
  '/call?x',
  '*',
  'http://127.0.0.1/',
  'http://evil.test/',
])('the path %s is no file of the bundle', async (target) => {
  const { status, body } = await sendRaw(running.port, requestText('GET', target, own()));
  expect(status).toBeGreaterThanOrEqual(400);
  expect(body).toBe('');
});

test('every answer forbids keeping, framing, sniffing and telling', async () => {
  const answers = await Promise.all([
    sendRaw(running.port, requestText('GET', '/', own())),
    sendRaw(running.port, requestText('GET', '/assets/app.js', own())),
    sendRaw(running.port, requestText('GET', '/nowhere', own())),
    sendRaw(running.port, requestText('POST', '/call', ownHeaders(running.host, secret, BODY), BODY)),
    sendRaw(running.port, requestText('GET', '/events', own()), 'head'),
  ]);
  expect(answers.map((answer) => answer.status)).toEqual([200, 200, 404, 200, 200]);
  for (const { head } of answers) {
    const text = head.toLowerCase();
    for (const line of [
      'cache-control: no-store',
      'referrer-policy: no-referrer',
      'x-content-type-options: nosniff',
      'cross-origin-opener-policy: same-origin',
      'cross-origin-resource-policy: same-origin',
      "content-security-policy: default-src 'none'; script-src 'self';",
    ]) {
      expect(text).toContain(line);
    }
    expect(text).not.toMatch(/set-cookie|access-control|server:|x-powered-by/);
  }
});
