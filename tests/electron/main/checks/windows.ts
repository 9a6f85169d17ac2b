import assert from 'node:assert/strict';
import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron';
import { app } from '../fake/fake-electron.ts';
import { FakeEvent } from '../fake/fake-event.ts';
import { FakeBrowserWindow, windowWorld } from '../fake/fake-window.ts';
import type { Shell } from '../shell.ts';

/** Items 2 to 4, 6, 8 to 12 of Electron's security guide: what each preference must be, said out loud. */
const PREFERENCES: WebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  spellcheck: process.platform === 'darwin',
  devTools: false,
};
const PRELOAD = '/app/dist/electron/preload.cjs';

/** Every window is sandboxed and isolated and has no preference this table does not name. Returns how many cases ran. */
export async function checkWindows(shell: Shell): Promise<number> {
  let cases = 0;
  shell.guards.guardAllContents();
  const places: BrowserWindowConstructorOptions[] = [
    { width: 900, height: 700 },
    { width: 720, height: 480, x: 0, y: 0 },
  ];
  for (const { width = 0, height = 0 } of places) {
    shell.window.createWindow(PRELOAD, { width, height });
    const made = windowWorld.all.at(-1);
    assert.ok(made);
    assert.deepEqual(made.options.webPreferences, { ...PREFERENCES, preload: PRELOAD });
    assert.equal(made.options.show, false);
    cases += Object.keys(PREFERENCES).length + 2;
  }
  cases += checkLaterContents();
  return cases;
}

/** Contents nobody told the shell about (a fault of ours, of a library, of Electron) are guarded all the same. */
function checkLaterContents(): number {
  const stranger = new FakeBrowserWindow({ webPreferences: { webviewTag: true } });
  assert.ok(app.listenerCount('web-contents-created') > 0, 'contents made later are guarded');
  const webview = new FakeEvent();
  stranger.webContents.emit('will-attach-webview', webview, { nodeIntegration: true }, { src: 'https://example.org/' });
  assert.equal(webview.defaultPrevented, true, 'a webview is refused');
  assert.ok(stranger.webContents.openHandler, 'new windows are decided upon');
  return 3;
}
