import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../core/contract/settings.ts';
import { createElectronHost } from '../../../electron/main/electron-host.ts';
import { createWindow } from '../../../electron/main/window.ts';
import { createWindowRegistry } from '../../../electron/main/window-registry.ts';
import { app, dialogAnswers, dialogsShown, resetFakeElectron } from './fake/fake-electron.ts';

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
