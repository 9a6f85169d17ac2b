import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../core/contract/settings.ts';
import { answerPageRequest } from '../../../electron/main/app-protocol.ts';
import { createElectronHost } from '../../../electron/main/electron-host.ts';
import { createWindow } from '../../../electron/main/window.ts';
import { createWindowRegistry } from '../../../electron/main/window-registry.ts';
import { app, BrowserWindow, dialogAnswers, dialogsShown, resetFakeElectron } from './fake/fake-electron.ts';
import { type FakeBrowserWindow, windowWorld } from './fake/fake-window.ts';

vi.mock('electron', () => import('./fake/fake-electron.ts'));

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
let folder = '';

beforeEach(() => {
  resetFakeElectron();
  folder = mkdtempSync(join(tmpdir(), 'electron-host-'));
  app.documents = folder;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function startHost() {
  const registry = createWindowRegistry();
  const client = registry.add(createWindow('/preload.cjs', { width: 800, height: 600 }), '/first.dossier');
  const settings = { read: () => DEFAULT_SETTINGS, change: () => DEFAULT_SETTINGS };
  return { host: createElectronHost(settings, registry), client };
}

test('the open dialog belongs to the window and offers dossiers', async () => {
  const { host, client } = startHost();
  dialogAnswers.files = ['/a.dossier', null];
  expect(await host.pick(client, { for: 'open' })).toEqual({ path: '/a.dossier' });
  expect(dialogsShown).toMatchObject([
    { kind: 'open', parented: true, options: { properties: ['openFile'], filters: [{ extensions: ['dossier'] }] } },
  ]);
  expect(await host.pick(client, { for: 'open' })).toBe('cancelled');
});

test.each(['create', 'copy'] as const)('the dialog to %s suggests a name in the documents folder', async (purpose) => {
  const { host, client } = startHost();
  dialogAnswers.files = [join(folder, 'Sahel.dossier')];
  expect(await host.pick(client, { for: purpose, suggestedName: 'Sahel.dossier' })).toEqual({
    path: join(folder, 'Sahel.dossier'),
  });
  expect(dialogsShown).toMatchObject([
    {
      kind: 'save',
      options: {
        defaultPath: join(folder, 'Sahel.dossier'),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      },
    },
  ]);
});

test('a name without the extension is asked about again, so that nothing is replaced unasked', async () => {
  const { host, client } = startHost();
  dialogAnswers.files = [join(folder, 'note'), join(folder, 'note.docx')];
  const bytes = new Uint8Array([80, 75, 3, 4]);
  expect(await host.deliver(client, { name: 'Note.docx', type: WORD, bytes })).toEqual({
    kind: 'file',
    path: join(folder, 'note.docx'),
  });
  expect(dialogsShown).toMatchObject([
    {
      options: { defaultPath: join(folder, 'Note.docx'), filters: [{ name: 'Word documents', extensions: ['docx'] }] },
    },
    { options: { defaultPath: join(folder, 'note.docx') } },
  ]);
  expect(readdirSync(folder)).toEqual(['note.docx']);
  expect(new Uint8Array(readFileSync(join(folder, 'note.docx')))).toEqual(bytes);
});

test('a closed save dialog writes nothing', async () => {
  const { host, client } = startHost();
  dialogAnswers.files = [null];
  expect(await host.deliver(client, { name: 'Note.md', type: 'text/markdown', bytes: new Uint8Array(3) })).toBe(
    'cancelled',
  );
  expect(readdirSync(folder)).toEqual([]);
});

test('a file that cannot be written is an error, not a success', async () => {
  const { host, client } = startHost();
  dialogAnswers.files = [join(folder, 'no-such-folder', 'note.md')];
  const file = { name: 'Note.md', type: 'text/markdown', bytes: new Uint8Array(3) };
  await expect(host.deliver(client, file)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('dialogs of a window that is gone still open, on their own', async () => {
  const { host } = startHost();
  dialogAnswers.files = ['/a.dossier'];
  await host.pick('window-999', { for: 'open' });
  expect(dialogsShown).toMatchObject([{ parented: false }]);
});

test('each window starts with its own dossier', () => {
  const { host, client } = startHost();
  expect(host.openAtStart?.(client)).toBe('/first.dossier');
  expect(host.openAtStart?.('window-999')).toBe(null);
});

test('a PDF is printed in a hidden window without script, from an address that is gone afterwards', async () => {
  const { host } = startHost();
  let seen: { readonly address: string; readonly body: string; readonly policy: string | null } | null = null;
  windowWorld.onContents = (contents) => {
    contents.once('did-finish-load', () => {
      const address = BrowserWindow.getAllWindows().at(-1)?.loaded[0] ?? '';
      void answerPageRequest({ method: 'GET', url: address }, new Map()).then(async (response) => {
        seen = { address, body: await response.text(), policy: response.headers.get('content-security-policy') };
      });
    });
  };
  const before = BrowserWindow.getAllWindows().length;
  const pdf = await host.printPdf?.('<p>Note');
  expect(Buffer.from(pdf ?? []).toString()).toBe('%PDF-1.4');
  await vi.waitFor(() => expect(seen).not.toBeNull());
  expect(seen).toMatchObject({ body: '<p>Note', policy: expect.stringMatching(/^default-src 'none'.*sandbox$/) });
  expect(BrowserWindow.getAllWindows()).toHaveLength(before);
  const { address } = seen as unknown as { readonly address: string };
  expect((await answerPageRequest({ method: 'GET', url: address }, new Map())).status).toBe(404);
});

test('the window of a PDF has no preload, Node or script, and goes when printing fails', async () => {
  const { host } = startHost();
  const made: FakeBrowserWindow[] = [];
  windowWorld.onContents = () => {
    const window = windowWorld.all.at(-1);
    if (window) made.push(window);
  };
  windowWorld.failLoad = true;
  await expect(host.printPdf?.('<p>Note')).rejects.toThrow('ERR_FAILED');
  expect(made[0]?.options).toMatchObject({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
  });
  expect(made[0]?.options.webPreferences?.preload).toBeUndefined();
  expect(made[0]?.destroyed).toBe(true);
});
