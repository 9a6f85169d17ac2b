import { beforeAll, beforeEach, expect, test } from 'vitest';
import { BRIDGE_NAME, EVENT_CHANNEL } from '../../../core/contract/bridge.ts';
import { METHOD_NAMES, type MethodName } from '../../../core/contract/methods.ts';
import { accept } from '../../../core/contract/reply.ts';
import type { Transport } from '../../../core/contract/transport.ts';
import * as electron from '../main/fake/fake-electron.ts';
import { FakeBrowserWindow } from '../main/fake/fake-window.ts';
import { type BuiltPreload, buildPreload, runPreload } from './built-preload.ts';

const LARGEST = 4_096;
let built: BuiltPreload;

beforeAll(async () => {
  built = await buildPreload();
});
beforeEach(electron.resetFakeElectron);

function startPage(answer: (method: unknown, input: unknown) => unknown) {
  const window = new FakeBrowserWindow();
  electron.ipcRenderer.attach(window.webContents);
  electron.ipcMain.handle('backend:invoke', (_event, method: unknown, input: unknown) => answer(method, input));
  const { asked, heard } = runPreload(built.text, electron);
  return { window, asked, heard, transport: electron.exposed.get(BRIDGE_NAME) as Transport };
}

test('the preload is one small file that needs Electron and nothing else', () => {
  expect(built.files).toEqual(['preload.cjs']);
  expect(built.text.length).toBeLessThan(LARGEST);
  expect(startPage(() => null).asked).toEqual(['electron']);
  expect(built.text).not.toMatch(/zod|\bprocess\b|node:/);
});

test('the page gets three functions under one name, and nothing of Electron can be reached from them', () => {
  const { transport } = startPage(() => null);
  expect([...electron.exposed.keys()]).toEqual([BRIDGE_NAME]);
  expect(Object.keys(transport).toSorted()).toEqual(['closed', 'invoke', 'subscribe']);
  const seen = new Set<unknown>();
  const walk = (value: unknown): void => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
    seen.add(value);
    for (const key of Reflect.ownKeys(value)) {
      const { value: inner } = Reflect.getOwnPropertyDescriptor(value, key) ?? {};
      walk(inner);
    }
  };
  walk(transport);
  expect(seen.size).toBeGreaterThan(3);
  for (const secret of [electron.ipcRenderer, electron.ipcMain, electron.contextBridge])
    expect(seen).not.toContain(secret);
});

test('every method passes with its input, no other name does', async () => {
  const asked: unknown[] = [];
  const { transport } = startPage((method, input) => {
    asked.push([method, input]);
    return accept(method);
  });
  for (const method of METHOD_NAMES) expect(await transport.invoke(method, { of: method })).toEqual(accept(method));
  expect(asked).toEqual(METHOD_NAMES.map((method) => [method, { of: method }]));
  for (const name of [
    '',
    'notes',
    'notes.constructor',
    '__proto__',
    'window:closed',
    'notes.list ',
    7,
    null,
    ['notes.list'],
  ]) {
    expect(await transport.invoke(name as MethodName, {})).toMatchObject({ ok: false, code: 'invalid-input' });
  }
  expect(asked).toHaveLength(METHOD_NAMES.length);
});

test('what cannot cross, or fails on the other side, is a refusal and never an exception', async () => {
  const { transport } = startPage(() => {
    throw new Error('Error invoking remote method: a path and a stack');
  });
  for (const input of [{}, () => undefined, Symbol('x')]) {
    const reply = await transport.invoke('notes.list', input);
    expect(reply).toMatchObject({ ok: false, code: 'internal' });
    expect(JSON.stringify(reply)).not.toContain('stack');
  }
});

test('a listener gets the event alone, until it stops listening', () => {
  const { transport, window } = startPage(() => null);
  const got: unknown[][] = [];
  const stop = transport.subscribe((...words: unknown[]) => got.push(words));
  window.webContents.send(EVENT_CHANNEL, { type: 'closing' });
  expect(got).toEqual([[{ type: 'closing' }]]);
  stop();
  window.webContents.send(EVENT_CHANNEL, { type: 'closing' });
  expect(got).toHaveLength(1);
});

test('a page that has saved says so on the channel for it, without words', () => {
  const { transport } = startPage(() => null);
  const heard: unknown[][] = [];
  electron.ipcMain.on('window:closed', (_event, ...words: unknown[]) => heard.push(words));
  transport.closed();
  expect(heard).toEqual([[]]);
});

test('a dossier the user dropped is told to the page as one to open, with its path and nothing else', () => {
  const { transport, heard } = startPage(() => null);
  const got: unknown[] = [];
  const stop = transport.subscribe((event) => got.push(event));
  const drop = (names: readonly string[], isTrusted = true) =>
    heard.get('drop')?.({ isTrusted, dataTransfer: { files: names.map((name) => ({ name })) } });
  drop(['page.html']);
  drop(['Water.dossier'], false);
  heard.get('drop')?.({ isTrusted: true, dataTransfer: null });
  expect(got).toEqual([]);
  drop(['page.html', 'Water.DOSSIER']);
  expect(got).toEqual([{ type: 'open-file', path: '/dropped/Water.DOSSIER' }]);
  stop();
  drop(['Water.dossier']);
  expect(got).toHaveLength(1);
});
