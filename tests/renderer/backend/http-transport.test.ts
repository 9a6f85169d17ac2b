import { createServer } from 'node:http';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BackendEvent } from '../../../core/contract/backend.ts';
import { accept } from '../../../core/contract/reply.ts';
import { startWebServer, type WebServer } from '../../../electron/web/web-server.ts';
import { createHttpTransport } from '../../../renderer/backend/http-transport.ts';
import { createNodePage } from '../../contract/node-page.ts';
import { createRecordingBackend, type RecordingBackend } from '../../electron/web/recording-backend.ts';

let backend: RecordingBackend;
let server: WebServer;
beforeEach(async () => {
  backend = createRecordingBackend(async (_method, input) => accept(input));
  server = await startWebServer({ backend, pages: new Map(), log: () => undefined, patience: 50, grace: 60_000 });
});
afterEach(() => server.close());

const pages: ReturnType<typeof createNodePage>[] = [];
function openPage(address = server.mintAddress(60_000), stored?: Map<string, string>) {
  const page = createNodePage(address, stored);
  pages.push(page);
  return { page, transport: createHttpTransport(page) };
}
afterEach(() => {
  for (const page of pages.splice(0)) page.leave();
});

test('a page exchanges its code once and survives a reload with what its tab keeps', async () => {
  const { page, transport } = openPage();
  expect(await transport.invoke('app.start', {})).toEqual(accept({}));
  page.leave();
  const reloaded = openPage(server.origin, page.stored);
  expect(await reloaded.transport.invoke('app.start', { again: true })).toEqual(accept({ again: true }));
  expect(new Set(backend.calls.map((call) => call.client)).size).toBe(2);
});

test('a page without a code, or with a used one, is told how to get in', async () => {
  const address = server.mintAddress(60_000);
  const first = openPage(address);
  await first.transport.invoke('app.start', {});
  for (const late of [openPage(address), openPage(server.origin)]) {
    const reply = await late.transport.invoke('app.start', {});
    expect(reply).toMatchObject({
      ok: false,
      code: 'forbidden',
      message: expect.stringContaining('used or has run out'),
    });
  }
  expect(backend.calls).toHaveLength(1);
});

test('a tab that opens its own address again stays in', async () => {
  const address = server.mintAddress(60_000);
  const { page, transport } = openPage(address);
  await transport.invoke('app.start', {});
  expect(await openPage(address, page.stored).transport.invoke('app.start', {})).toEqual(accept({}));
  expect(
    await openPage(address, new Map([['briefing-desk-session', 'wrong']])).transport.invoke('app.start', {}),
  ).toMatchObject({ code: 'forbidden' });
});

test('a request the server had no time to look at is sent again, a few times at most', async () => {
  const page = createNodePage(server.mintAddress(60_000));
  pages.push(page);
  let cut = 3;
  const transport = createHttpTransport({
    ...page,
    fetch: async (path, init) => (cut-- > 0 ? new Response(null, { status: 408 }) : page.fetch(path, init)),
  });
  expect(await transport.invoke('app.start', {})).toEqual(accept({}));
  cut = 1;
  expect(await transport.invoke('notes.save', {})).toEqual(accept({}));
  expect(backend.calls.map(({ method }) => method)).toEqual(['app.start', 'notes.save']);
  cut = Number.POSITIVE_INFINITY;
  expect(await transport.invoke('notes.save', {})).toMatchObject({ ok: false, code: 'unavailable' });
});

test('a server that is gone is a refusal with words, never a rejection', async () => {
  const { transport } = openPage();
  await transport.invoke('app.start', {});
  await server.close();
  expect(await transport.invoke('notes.save', {})).toMatchObject({
    ok: false,
    code: 'unavailable',
    message: expect.stringContaining('safe in the dossier'),
  });
});

test('a link that broke is made anew as the same client, and events arrive again', async () => {
  const { page, transport } = openPage();
  const heard: BackendEvent[] = [];
  transport.subscribe((event) => heard.push(event));
  await transport.invoke('app.start', {});
  const client = backend.calls[0]?.client ?? '';
  page.breakLink();
  await vi.waitFor(async () => {
    backend.send(client, { type: 'command', command: 'new-note' });
    expect(heard).toContainEqual({ type: 'command', command: 'new-note' });
  });
  await transport.invoke('app.start', {});
  expect(backend.calls.at(-1)?.client).toBe(client);
});

test('bytes pass both ways', async () => {
  const { transport } = openPage();
  const bytes = Uint8Array.from({ length: 200_000 }, (_, i) => (i * 31) % 256);
  expect(await transport.invoke('app.start', { bytes })).toEqual(accept({ bytes }));
});

test('a page that leaves says so to its listeners first, so that they can save', async () => {
  const { page, transport } = openPage();
  const heard: BackendEvent[] = [];
  transport.subscribe((event) => heard.push(event));
  await transport.invoke('app.start', {});
  page.leave();
  expect(heard).toEqual([{ type: 'closing' }]);
});

test('a closing server asks the page, and `closed` lets it go at once', async () => {
  const waiting = await startWebServer({ backend, pages: new Map(), log: () => undefined, patience: 50_000 });
  const { transport } = openPage(waiting.mintAddress(60_000));
  const stop = transport.subscribe((event) => {
    if (event.type !== 'closing') return;
    void transport.invoke('notes.save', { last: true }).then(() => transport.closed());
  });
  await transport.invoke('app.start', {});
  await waiting.close();
  stop();
  expect(backend.calls.at(-1)).toMatchObject({ method: 'notes.save', input: { last: true } });
});

test('more than 50 MB is refused with words', async () => {
  const { transport } = openPage();
  const reply = await transport.invoke('app.start', { text: 'x'.repeat(73 * 1024 * 1024) });
  expect(reply).toMatchObject({ ok: false, code: 'invalid-input', message: expect.stringContaining('50 MB') });
  expect(backend.calls).toEqual([]);
  expect(await transport.invoke('app.start', {})).toEqual(accept({}));
});

test('a program that took over the port gets neither the secret nor a call', async () => {
  const { page, transport } = openPage();
  await transport.invoke('app.start', {});
  const secret = [...page.stored.values()].join();
  const { port } = new URL(server.origin);
  await server.close();
  await vi.waitFor(async () => expect(await transport.invoke('app.start', {})).toMatchObject({ code: 'unavailable' }));
  const received: string[] = [];
  const squatter = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    received.push(`${request.url} ${JSON.stringify(request.headers)} ${Buffer.concat(chunks)}`);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ proof: '0'.repeat(64) }));
  });
  await new Promise<void>((resolve) => squatter.listen(Number(port), '127.0.0.1', resolve));
  expect(await transport.invoke('notes.save', { note: 'PRIVATE WORDS' })).toMatchObject({ ok: false });
  await vi.waitFor(() => expect(received.length).toBeGreaterThan(0));
  expect(received.every((request) => request.startsWith('/prove '))).toBe(true);
  expect(received.join()).not.toContain('PRIVATE WORDS');
  expect(received.join()).not.toContain(secret);
  await new Promise((resolve) => squatter.close(resolve));
});
