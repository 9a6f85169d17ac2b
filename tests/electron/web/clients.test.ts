import { once } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { accept } from '../../../core/contract/reply.ts';
import { createRecordingBackend, type RecordingBackend } from './recording-backend.ts';
import {
  joinEvents,
  ownHeaders,
  post,
  type RunningServer,
  requestText,
  runServer,
  sendRaw,
  takeSecret,
} from './web-server-kit.ts';

const GRACE = 150;
let backend: RecordingBackend;
let running: RunningServer;
let secret: string;
beforeEach(async () => {
  backend = createRecordingBackend();
  running = await runServer(backend, { grace: GRACE });
  secret = await takeSecret(running);
});
afterEach(() => running.stop());

function call(client: string, method: string, input: unknown = {}) {
  const body = JSON.stringify({ method, input });
  const headers = [...ownHeaders(running.host, secret, body), ['Briefing-Client', client] as const];
  return sendRaw(running.port, requestText('POST', '/call', headers, body));
}

test('each page is a client of its own, by its event stream', async () => {
  const [one, two] = [await joinEvents(running, secret), await joinEvents(running, secret)];
  expect(one.id).not.toBe(two.id);
  await call(one.id, 'notes.list', { dossier: 'a' });
  await call(two.id, 'app.start');
  expect(backend.calls).toEqual([
    { client: one.id, method: 'notes.list', input: { dossier: 'a' } },
    { client: two.id, method: 'app.start', input: {} },
  ]);
});

test('events reach the page they are for', async () => {
  const [one, two] = [await joinEvents(running, secret), await joinEvents(running, secret)];
  backend.send(two.id, { type: 'dossier-changed', dossier: 'héllo' });
  await vi.waitFor(() => expect(two.text()).toContain('{"type":"dossier-changed","dossier":"héllo"}\n'));
  expect(one.text()).not.toContain('dossier-changed');
});

test('a call without an open stream is refused with words and never carried out', async () => {
  const answer = await call('nobody', 'app.start');
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.body)).toMatchObject({ ok: false, code: 'unavailable' });
  expect(backend.calls).toEqual([]);
});

test('a page that is gone is dropped after a while, not at once', async () => {
  const page = await joinEvents(running, secret);
  const left = performance.now();
  page.socket.destroy();
  // Its last save, sent while it closed, still counts.
  expect((await call(page.id, 'notes.save')).status).toBe(200);
  expect(backend.calls).toHaveLength(1);
  await vi.waitFor(() => expect(backend.dropped).toEqual([page.id]));
  expect(performance.now() - left).toBeGreaterThan(GRACE * 0.9);
  expect(backend.clients()).toEqual([]);
});

test('a page whose stream broke comes back as itself and keeps its dossiers', async () => {
  const page = await joinEvents(running, secret);
  page.socket.destroy();
  const again = await joinEvents(running, secret, page.id);
  expect(again.id).toBe(page.id);
  const other = await joinEvents(running, secret);
  other.socket.destroy();
  await vi.waitFor(() => expect(backend.dropped).toEqual([other.id]));
});

test('nobody becomes a client by a name of his own', async () => {
  expect((await joinEvents(running, secret, 'made-up')).id).not.toBe('made-up');
});

test('a page that does not read its events loses its stream before they fill the memory', async () => {
  const page = await joinEvents(running, secret);
  page.socket.pause();
  const closed = once(page.socket, 'close');
  for (let i = 0; i < 20_000; i += 1) {
    backend.send(page.id, { type: 'open-file', path: 'x'.repeat(1_000) });
    if (i % 500 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  await vi.waitFor(() => expect(backend.dropped).toEqual([page.id]));
  page.socket.resume();
  await closed;
});

test('closing the server asks every page to save and waits for what they send', async () => {
  const saving = await runServer(backend, { patience: 20_000 });
  const own = await takeSecret(saving);
  const pages = [await joinEvents(saving, own), await joinEvents(saving, own)];
  const closing = saving.stop();
  for (const page of pages) {
    await vi.waitFor(() => expect(page.text()).toContain('"closing"'));
    for (const [target, body] of [
      ['/call', '{"method":"notes.save","input":{}}'],
      ['/closed', '{}'],
    ] as const) {
      const headers = [...ownHeaders(saving.host, own, body), ['Briefing-Client', page.id] as const];
      expect((await sendRaw(saving.port, requestText('POST', target, headers, body))).status).toBe(200);
    }
  }
  await closing;
  expect(backend.calls.map((entry) => entry.client)).toEqual(pages.map((page) => page.id));
  expect(backend.dropped.toSorted()).toEqual(pages.map((page) => page.id).toSorted());
  expect((await post(saving, '/prove', { nonce: 'ab'.repeat(32) })).status).toBe(0);
});

test('a call under way when the server closes is answered', async () => {
  let finish: () => void = () => undefined;
  const started = Promise.withResolvers<void>();
  const slow = await runServer(
    createRecordingBackend(() => {
      started.resolve();
      return new Promise((resolve) => {
        finish = () => resolve(accept('done'));
      });
    }),
  );
  const slowSecret = await takeSecret(slow);
  const page = await joinEvents(slow, slowSecret);
  const body = JSON.stringify({ method: 'notes.save', input: {} });
  const headers = [...ownHeaders(slow.host, slowSecret, body), ['Briefing-Client', page.id] as const];
  const answer = sendRaw(slow.port, requestText('POST', '/call', headers, body));
  await started.promise;
  page.socket.destroy();
  const stopped = slow.stop();
  finish();
  expect(JSON.parse((await answer).body)).toEqual({ ok: true, value: 'done' });
  await stopped;
});

test.each(['', '{', '[]', 'null', '"x"', '{"input":{}}', '{"method":7}', '{"__proto__":{"method":"app.start"}}'])(
  'the body %j is answered with a refusal',
  async (body) => {
    const page = await joinEvents(running, secret);
    const headers = [...ownHeaders(running.host, secret, body), ['Briefing-Client', page.id] as const];
    const answer = await sendRaw(running.port, requestText('POST', '/call', headers, body));
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, code: 'invalid-input' });
    expect(backend.calls).toEqual([]);
  },
);
