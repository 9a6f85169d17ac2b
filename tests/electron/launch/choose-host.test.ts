import { chmodSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chooseBrowser, whyNoElectron } from '../../../electron/launch/choose-host.mjs';
import { findBrowser, isSnap, listPlaces } from '../../../electron/launch/find-browser.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefing-browsers-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function install(name: string, mode = 0o755): string {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, mode);
  return path;
}

test('on Linux Chrome comes before Chromium before Edge, wherever PATH has them', () => {
  expect(findBrowser({ PATH: folder }, 'linux')).toBeNull();
  install('microsoft-edge-stable');
  expect(findBrowser({ PATH: `/nowhere:${folder}` }, 'linux')?.name).toBe('Edge');
  install('chromium');
  expect(findBrowser({ PATH: folder }, 'linux')).toEqual({ name: 'Chromium', path: join(folder, 'chromium') });
  install('google-chrome');
  expect(findBrowser({ PATH: folder }, 'linux')?.name).toBe('Chrome');
});

test('what is no program is no browser', () => {
  install('chromium', 0o644);
  expect(findBrowser({ PATH: folder }, 'linux')).toBeNull();
  expect(findBrowser({ PATH: '' }, 'linux')).toBeNull();
});

test('on a Mac and on Windows the usual folders are looked at', () => {
  const mac = listPlaces({}, 'darwin').map((place) => place.path);
  expect(mac).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(mac).toContain('/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
  const env = { PROGRAMFILES: 'C:\\P', 'PROGRAMFILES(X86)': 'C:\\P86', LOCALAPPDATA: 'C:\\L' };
  const windows = listPlaces(env, 'win32').map((place) => place.path);
  expect(windows).toContain('C:\\P\\Google\\Chrome\\Application\\chrome.exe');
  expect(windows).toContain('C:\\P86\\Microsoft\\Edge\\Application\\msedge.exe');
  expect(windows).toContain('C:\\L\\Google\\Chrome\\Application\\chrome.exe');
  expect(listPlaces({}, 'win32')).toEqual([]);
});

test('a browser named outright is taken, or none', () => {
  const own = install('my-browser');
  expect(findBrowser({ PATH: '', BRIEFING_DESK_BROWSER: own }, 'linux')?.path).toBe(own);
  install('chromium');
  expect(findBrowser({ PATH: folder, BRIEFING_DESK_BROWSER: `${own}-gone` }, 'linux')).toBeNull();
});

test('a snap is known by where it comes from', () => {
  expect(isSnap('/snap/bin/chromium')).toBe(true);
  expect(isSnap(install('chromium'))).toBe(false);
  symlinkSync('/usr/bin/snap', join(folder, 'chromium-browser'));
  expect(isSnap(join(folder, 'chromium-browser'))).toBe(existsSync('/usr/bin/snap'));
});

test('Electron is not tried without a display, as root, or when it is switched off', () => {
  const display = { DISPLAY: ':0' };
  expect(whyNoElectron(display, 'linux', false)).toBeNull();
  expect(whyNoElectron({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', false)).toBeNull();
  expect(whyNoElectron({}, 'darwin', false)).toBeNull();
  expect(whyNoElectron({}, 'linux', false)).toBe('there is no display');
  expect(whyNoElectron(display, 'linux', true)).toContain('root');
  expect(whyNoElectron({ ...display, BRIEFING_DESK_NO_ELECTRON: '1' }, 'linux', false)).toContain('BRIEFING_DESK');
});

test('as root no window is opened with a browser that was only found', () => {
  install('chromium');
  const env = { PATH: folder, DISPLAY: ':0' };
  expect(chooseBrowser(env, 'linux', false)).toMatchObject({ name: 'Chromium' });
  expect(chooseBrowser(env, 'linux', true)).toEqual({ reason: 'Chromium does not run as root with its sandbox on' });
  expect(chooseBrowser({ ...env, BRIEFING_DESK_BROWSER: join(folder, 'chromium') }, 'linux', true)).toHaveProperty(
    'path',
  );
  expect(chooseBrowser({ PATH: folder }, 'linux', false)).toEqual({ reason: 'there is no display' });
});
