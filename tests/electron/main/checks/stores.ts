import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, ipcMain, nativeTheme } from '../fake/fake-electron.ts';
import type { Shell } from '../shell.ts';

/** electron-store's own channel is shut, and its file is for the user alone. Returns how many cases ran. */
export async function checkStores(shell: Shell): Promise<number> {
  app.userData = mkdtempSync(join(tmpdir(), 'stores-'));
  try {
    // electron-store opens its channel once per process; this stands for it when an earlier test already had it opened.
    ipcMain.on('electron-store-get-data', () => assert.fail('the channel is open'));
    const followed: string[] = [];
    const settings = shell.settings.openElectronSettings((language) => followed.push(language));
    assert.equal(settings.change({ theme: 'dark' }).theme, 'dark');
    assert.equal(settings.read().theme, 'dark');
    assert.equal(nativeTheme.themeSource, 'dark');
    settings.change({ language: 'fr' });
    assert.deepEqual(followed, ['system', 'system', 'fr']);
    assert.deepEqual(ipcMain.eventNames(), [], 'no channel of electron-store');
    if (process.platform !== 'win32') assert.equal(statSync(join(app.userData, 'settings.json')).mode & 0o777, 0o600);
    return 6;
  } finally {
    rmSync(app.userData, { recursive: true });
  }
}
