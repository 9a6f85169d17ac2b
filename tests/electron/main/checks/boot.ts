import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CLOSED_CHANNEL, INVOKE_CHANNEL } from '../../../../core/contract/bridge.ts';
import { app, dialogsShown, ipcMain, Menu, registered, session } from '../fake/fake-electron.ts';
import { type FakeBrowserWindow, windowWorld } from '../fake/fake-window.ts';
import type { Shell } from '../shell.ts';

/**
 * Runs main.ts whole, with the real backend on real folders, from start to exit. The shell must stand in the layout of a
 * built app (plantShell), because it looks for its page and templates from where it is. Returns how many cases ran.
 */
export async function checkBoot(shell: Shell): Promise<number> {
  const root = mkdtempSync(join(tmpdir(), 'boot-'));
  app.userData = join(root, 'settings');
  app.documents = join(root, 'documents');
  mkdirSync(app.documents);
  try {
    await import(/* @vite-ignore */ `${pathToFileURL(shell.main).href}?boot=${root.slice(-6)}`);
    assert.deepEqual(app.calls, ['enableSandbox', 'registerSchemesAsPrivileged', 'requestSingleInstanceLock']);
    assert.equal(windowWorld.all.length, 0, 'no window before ready');
    const window = await becomeReady();
    checkGuarded(window);
    await checkStart(window);
    await checkExit(window);
    return 14;
  } finally {
    rmSync(root, { recursive: true });
  }
}

async function becomeReady(): Promise<FakeBrowserWindow> {
  const opened = new Promise<void>((resolve) => app.once('web-contents-created', () => resolve()));
  app.becomeReady();
  await opened;
  const [window, ...others] = windowWorld.all;
  assert.ok(window);
  assert.equal(others.length, 0);
  return window;
}

function checkGuarded(window: FakeBrowserWindow): void {
  assert.deepEqual(window.loaded, ['app://bundle/'], 'the page is ours');
  assert.ok(window.webContents.openHandler, 'its contents are guarded');
  assert.ok(session.defaultSession.permissionRequest, 'its session is guarded');
  assert.ok(registered.handlers.has('app'), 'its files are served');
  assert.ok(Menu.applied, 'it has a menu');
  assert.deepEqual(dialogsShown, []);
}

async function checkStart(window: FakeBrowserWindow): Promise<void> {
  const from = { sender: window.webContents, senderFrame: window.webContents.mainFrame };
  const reply = (await ipcMain.receiveInvoke(INVOKE_CHANNEL, from, 'app.start', {})) as {
    ok: boolean;
    value: { host: string; version: string };
  };
  assert.equal(reply.ok, true);
  assert.equal(reply.value.host, 'desktop');
  assert.equal(reply.value.version, '0.1.0');
}

async function checkExit(window: FakeBrowserWindow): Promise<void> {
  window.close();
  assert.equal(window.isDestroyed(), false, 'the window waits for its page');
  assert.deepEqual(window.webContents.sent.at(-1)?.words, [{ type: 'closing' }]);
  const exited = new Promise<void>((resolve) => {
    app.onExit = resolve;
  });
  ipcMain.receiveSend(CLOSED_CHANNEL, { sender: window.webContents, senderFrame: window.webContents.mainFrame });
  assert.equal(window.isDestroyed(), true);
  await exited;
  assert.equal(app.exitCode, 0);
}
