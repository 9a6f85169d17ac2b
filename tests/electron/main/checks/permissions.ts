import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, session } from '../fake/fake-electron.ts';
import { FakeEvent } from '../fake/fake-event.ts';
import { FakeSession } from '../fake/fake-session.ts';
import { FakeWebContents } from '../fake/fake-window.ts';
import { PROJECT, type Shell } from '../shell.ts';

const ALLOWED = 'clipboard-sanitized-write';
const ORIGINS = ['app://bundle/', 'app://bundle', 'app://bundle.evil/', 'https://example.org/', 'null', '', 'file:///'];
const OURS = ORIGINS.slice(0, 2);
const OUTSIDE = [
  'http://example.org/',
  'https://example.org/dictionary.bdic',
  'ws://127.0.0.1:9229/',
  'wss://example.org/',
  'file:///etc/passwd',
  'ftp://example.org/',
  'app://bundle.evil/x.js',
  'app://evil/x.js',
  'chrome://gpu',
  'chrome-extension://abc/x.js',
  'not an address',
];
const INSIDE = ['app://bundle/', 'app://bundle/assets/a.js', 'data:image/png;base64,AA==', 'blob:app://bundle/1'];

/** Every permission name in electron.d.ts, so that one Electron adds is denied too. */
export function permissionNames(): readonly string[] {
  const types = readFileSync(join(PROJECT, 'node_modules/electron/electron.d.ts'), 'utf8');
  const names = ['setPermissionRequestHandler', 'setPermissionCheckHandler'].flatMap((setter) => {
    const line = types.split('\n').find((text) => text.includes(`${setter}(handler:`)) ?? '';
    const list = line.slice(line.indexOf('permission:'), line.indexOf(', callback'));
    return [...list.matchAll(/'([a-zA-Z-]+)'/g)].map(([, name]) => name ?? '');
  });
  assert.ok(names.length > 50, 'electron.d.ts still lists permissions the way this reads them');
  return [...new Set([...names, 'a-permission-nobody-knows-yet'])];
}

/** Nothing is allowed but clean text on the clipboard, from our own page. Returns how many cases ran. */
export async function checkPermissions(shell: Shell): Promise<number> {
  shell.permissions.denyEverywhere();
  const other = new FakeSession();
  app.emit('session-created', other);
  return checkSession(session.defaultSession) + checkSession(other);
}

function checkSession(target: FakeSession): number {
  const { permissionRequest, permissionCheck, devicePermission, displayMedia, beforeRequest } = target;
  assert.ok(permissionRequest && permissionCheck && devicePermission && displayMedia && beforeRequest);
  const contents = new FakeWebContents(1) as unknown as Parameters<typeof permissionRequest>[0];
  let cases = 0;
  for (const name of permissionNames()) {
    const permission = name as Parameters<typeof permissionRequest>[1];
    for (const origin of ORIGINS) {
      for (const isMainFrame of [true, false]) {
        const want = name === ALLOWED && isMainFrame && OURS.includes(origin);
        let granted: boolean | null = null;
        permissionRequest(contents, permission, (answer) => (granted = answer), { requestingUrl: origin, isMainFrame });
        assert.equal(granted, want, `request of ${name} from ${origin}`);
        assert.equal(
          permissionCheck(contents, permission, origin, { isMainFrame }),
          want,
          `check of ${name} from ${origin}`,
        );
        cases += 2;
      }
    }
  }
  return cases + checkDevices(target) + checkRequests(target);
}

function checkDevices(target: FakeSession): number {
  const { devicePermission, displayMedia } = target;
  assert.ok(devicePermission && displayMedia);
  const kinds = ['hid', 'serial', 'usb'] as const;
  for (const deviceType of kinds) {
    const details = { deviceType, origin: 'app://bundle', device: {} } as unknown as Parameters<
      typeof devicePermission
    >[0];
    assert.equal(devicePermission(details), false, `device ${deviceType}`);
  }
  let streams: unknown = 'unanswered';
  displayMedia({} as Parameters<typeof displayMedia>[0], (answer) => (streams = answer));
  assert.equal(streams, null, 'the screen is not shared');
  const download = new FakeEvent();
  target.emit('will-download', download, {}, {});
  assert.equal(download.defaultPrevented, true, 'a download is cancelled');
  if (process.platform !== 'darwin') {
    assert.equal(target.spellCheckerEnabled, false, 'no dictionary is fetched');
    assert.deepEqual(target.spellCheckerLanguages, []);
  }
  return kinds.length + 4;
}

function checkRequests(target: FakeSession): number {
  for (const [urls, want] of [
    [OUTSIDE, true],
    [INSIDE, false],
  ] as const) {
    for (const url of urls) {
      let cancelled: boolean | undefined;
      target.beforeRequest?.({ url }, ({ cancel }) => (cancelled = cancel));
      assert.equal(cancelled, want, `request to ${url}`);
    }
  }
  return OUTSIDE.length + INSIDE.length;
}
