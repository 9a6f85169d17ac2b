import { expect, describe as group, test, vi } from 'vitest';
import type { BackendEvent } from '../../core/contract/backend.ts';
import type { MethodName } from '../../core/contract/methods.ts';
import { METHOD_NAMES } from '../../core/contract/methods.ts';
import type { Transport } from '../../core/contract/transport.ts';
import type { BackendServer } from '../../electron/backend/backend-server.ts';
import { makeConformanceBackend } from './conformance-backend.ts';
import { callEveryMethod, inputsWithUnknownHandles, type Step, WRONG_INPUTS, WRONG_METHODS } from './steps.ts';

/** One way between pages and a backend. */
export interface Way {
  /** A page of its own each time. */
  readonly openPage: () => Promise<Transport>;
  readonly close: () => Promise<void>;
}

/**
 * What a page may rely on, whatever carries its calls. Run with direct calls, loopback HTTP and IPC; each time beside
 * direct calls on a backend of its own, whose every answer must be the same.
 * @param openWay makes the way to this backend, without any page yet
 */
export function describeConformance(name: string, openWay: (backend: BackendServer) => Promise<Way>): void {
  group(`a page over ${name}`, () => {
    let called: ReturnType<typeof callOnce> | undefined;
    /** Importing starts processes, so every method is called once for all tests that look at the answers. */
    const everyMethod = () => (called ??= callOnce(openWay));

    test('gets the answer of every method, exactly as by direct calls', async () => {
      const own = await everyMethod();
      const { steps } = own;
      expect(new Set(steps.map((step) => step.method))).toEqual(new Set(METHOD_NAMES));
      expect(steps.filter((step) => !step.reply.ok)).toEqual([]);
      if (openWay !== openDirectWay) {
        const direct = await callOnce(openDirectWay);
        expect(withoutFolder(steps, own.folder)).toEqual(withoutFolder(direct.steps, direct.folder));
      }
      expect(own.opened).toEqual(['https://example.org/a?b=c#d']);
    }, 240_000);

    test('gets a Word file as the same bytes', async () => {
      const { steps } = await everyMethod();
      const { reply } = steps.find((step) => step.method === 'exports.note') as Step;
      const { kind, bytes, type } = (reply as { value: { kind: string; type: string; bytes: unknown } }).value;
      expect(kind).toBe('download');
      expect(type).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
      expect(ArrayBuffer.isView(bytes)).toBe(true);
      const file = bytes as Uint8Array;
      expect(file.length).toBeGreaterThan(5_000);
      expect([...file.subarray(0, 4)]).toEqual([0x50, 0x4b, 3, 4]);
    });

    test('is refused every wrong input of every method, and nothing is thrown', async () => {
      const { page, close } = await overWay(openWay);
      const wrong: unknown[] = [];
      for (const method of METHOD_NAMES) {
        for (const input of WRONG_INPUTS) {
          const reply = await page.invoke(method, input);
          if (reply.ok || reply.code !== 'invalid-input' || reply.message === '') wrong.push({ method, input, reply });
        }
      }
      expect(wrong).toEqual([]);
      await close();
    });

    test('is refused every method there is not', async () => {
      const { page, close } = await overWay(openWay);
      for (const method of WRONG_METHODS) {
        expect(await page.invoke(method as MethodName, {})).toMatchObject({ ok: false, code: 'invalid-input' });
      }
      await close();
    });

    test('is told that handles nobody gave it are not there', async () => {
      const { page, close } = await overWay(openWay);
      const unknown = inputsWithUnknownHandles((await everyMethod()).steps);
      expect(unknown.length).toBeGreaterThan(25);
      for (const { method, input } of unknown) {
        expect({ method, reply: await page.invoke(method, input) }).toMatchObject({ reply: { code: 'not-found' } });
      }
      await close();
    });

    test("cannot use another page's dossier", async () => {
      const { page, way, folder, close } = await overWay(openWay);
      const made = await page.invoke('dossiers.create', { path: `${folder}/Mine.dossier`, starter: false });
      const { dossier } = (made as { value: { dossier: string } }).value;
      const other = await way.openPage();
      expect(await other.invoke('notes.list', { dossier })).toMatchObject({ ok: false, code: 'not-found' });
      expect(await page.invoke('notes.list', { dossier })).toEqual({ ok: true, value: [] });
      await close();
    });

    test('gets the answers of calls made at the same time to the right calls', async () => {
      const { page, folder, close } = await overWay(openWay);
      const made = await page.invoke('dossiers.create', { path: `${folder}/Many.dossier`, starter: true });
      const { dossier } = (made as { value: { dossier: string } }).value;
      const search = { dossier, query: '', kinds: [], sources: [], statuses: [], offset: 0 };
      const limits = Array.from({ length: 40 }, (_, i) => (i % 20) + 1);
      const replies = await Promise.all(limits.map((limit) => page.invoke('facts.search', { ...search, limit })));
      expect(replies.map((reply) => (reply as { value: { hits: unknown[] } }).value.hits.length)).toEqual(limits);
      await close();
    });

    test('hears its own events, in order, until it stops listening', async () => {
      const { page, way, backend, clients, close } = await overWay(openWay);
      const [heard, alsoHeard, foreign]: [BackendEvent[], BackendEvent[], BackendEvent[]] = [[], [], []];
      const stop = page.subscribe((event) => heard.push(event));
      page.subscribe((event) => alsoHeard.push(event));
      await page.invoke('app.start', {});
      const client = clients.at(-1) ?? '';
      const other = await way.openPage();
      other.subscribe((event) => foreign.push(event));
      await other.invoke('app.start', {});
      const sent = Array.from({ length: 30 }, (_, i) => ({ type: 'command', command: `${i} ä\u2028 🏛` }) as const);
      for (const event of sent) backend.send(client, event);
      await vi.waitFor(() => expect(heard).toEqual(sent));
      stop();
      backend.send(client, { type: 'open-file', path: '/x.dossier' });
      await vi.waitFor(() => expect(alsoHeard).toHaveLength(31));
      expect(heard).toHaveLength(30);
      expect(foreign).toEqual([]);
      await close();
    });

    test('hears how far its import is, and can stop it, which leaves nothing behind', async () => {
      const { page, way, folder, close } = await overWay(openWay);
      const heard: BackendEvent[] = [];
      const foreign: BackendEvent[] = [];
      const made = await page.invoke('dossiers.create', { path: `${folder}/Long.dossier`, starter: false });
      const { dossier } = (made as { value: { dossier: string } }).value;
      (await way.openPage()).subscribe((event) => foreign.push(event));
      const stopping = new Promise((resolve) => {
        page.subscribe((event) => {
          heard.push(event);
          resolve(page.invoke('sources.stopImport', { dossier, ticket: 'long' }));
        });
      });
      const text = 'The ministry said that 40,000 engineers would be trained by 2030.\n\n'.repeat(15_000);
      const ask = { dossier, ticket: 'long', article: { kind: 'text', text } };
      expect(await page.invoke('sources.importArticle', ask)).toMatchObject({ ok: false, code: 'cancelled' });
      expect(await stopping).toEqual({ ok: true, value: null });
      expect(heard[0]).toEqual({ type: 'import-progress', ticket: 'long', stage: 'finding-facts', done: 0, of: null });
      expect(foreign).toEqual([]);
      expect(await page.invoke('sources.list', { dossier })).toEqual({ ok: true, value: [] });
      await close();
    });

    test('hands over a file of 50 MB, and is told what is wrong with it', async () => {
      const { page, folder, close } = await overWay(openWay);
      const made = await page.invoke('dossiers.create', { path: `${folder}/Large.dossier`, starter: false });
      const { dossier } = (made as { value: { dossier: string } }).value;
      const article = { kind: 'file', name: 'large.txt', bytes: new Uint8Array(50 * 1024 * 1024).fill(0x61) };
      const reply = await page.invoke('sources.importArticle', { dossier, ticket: 'large', article });
      expect(reply).toMatchObject({ ok: false, code: 'unreadable', message: expect.stringMatching(/5 MB of text/) });
      await close();
    });

    test('hears that another page changed its dossier', async () => {
      const { page, way, folder, close } = await overWay(openWay);
      const heard: BackendEvent[] = [];
      page.subscribe((event) => heard.push(event));
      const path = `${folder}/Shared.dossier`;
      const made = await page.invoke('dossiers.create', { path, starter: false });
      const own = (made as { value: { dossier: string } }).value.dossier;
      const other = await way.openPage();
      const opened = (await other.invoke('dossiers.open', { path })) as { value: { dossier: string } };
      const template = { template: 'information-brief', title: null, fields: {}, fill: false };
      expect(await other.invoke('notes.create', { dossier: opened.value.dossier, ...template })).toMatchObject({
        ok: true,
      });
      await vi.waitFor(() => expect(heard).toContainEqual({ type: 'dossier-changed', dossier: own }), 5_000);
      await close();
    });
  });
}

/** A page that lives in the backend's process; what the others are measured against. */
export function openDirectWay(backend: BackendServer): Promise<Way> {
  let pages = 0;
  return Promise.resolve({
    openPage() {
      pages += 1;
      const client = `direct-${pages}`;
      const listeners = new Set<(event: BackendEvent) => void>();
      backend.subscribe(client, (event) => {
        for (const listener of listeners) listener(event);
      });
      return Promise.resolve({
        invoke: (method, input) => backend.invoke(client, method, input),
        subscribe(listener) {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
        closed: () => undefined,
      });
    },
    close: () => Promise.resolve(),
  });
}

async function callOnce(openWay: (backend: BackendServer) => Promise<Way>) {
  const { page, folder, opened, close } = await overWay(openWay);
  const steps = await callEveryMethod(page, folder);
  await close();
  return { steps, folder, opened };
}

async function overWay(openWay: (backend: BackendServer) => Promise<Way>) {
  const made = makeConformanceBackend();
  const way = await openWay(made.backend);
  const page = await way.openPage();
  return {
    ...made,
    way,
    page,
    async close() {
      await way.close();
      await made.close();
    },
  };
}

/** Paths are the one thing two runs cannot share. */
function withoutFolder(steps: readonly Step[], folder: string): unknown {
  return JSON.parse(JSON.stringify(steps, plainBytes).replaceAll(JSON.stringify(folder).slice(1, -1), '<folder>'));
}

function plainBytes(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
}
