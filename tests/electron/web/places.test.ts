import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openWithSystem } from '../../../electron/web/open-with-system.ts';
import { findPlaces } from '../../../electron/web/places.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefing-places-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('BRIEFING_DESK_HOME holds settings and documents on every system', () => {
  for (const platform of ['linux', 'darwin', 'win32'] as const) {
    expect(findPlaces({ BRIEFING_DESK_HOME: folder }, platform)).toEqual({
      settings: join(folder, 'settings'),
      documents: join(folder, 'documents'),
    });
  }
});

test.each([
  ['$HOME/Dokumente', join(homedir(), 'Dokumente')],
  ['/srv/papers', '/srv/papers'],
  ['relative', join(homedir(), 'Documents')],
])('on Linux the documents folder %s is the one the desktop names', (named, expected) => {
  writeFileSync(join(folder, 'user-dirs.dirs'), `# made by xdg-user-dirs\nXDG_DOCUMENTS_DIR="${named}"\n`);
  expect(findPlaces({ XDG_CONFIG_HOME: folder }, 'linux')).toEqual({
    settings: join(folder, 'briefing-desk'),
    documents: expected,
  });
});

test('without anything named the usual folders are used', () => {
  expect(findPlaces({ XDG_CONFIG_HOME: folder }, 'linux').documents).toBe(join(homedir(), 'Documents'));
  expect(findPlaces({}, 'darwin').settings).toContain(join('Library', 'Application Support', 'briefing-desk'));
  expect(findPlaces({ APPDATA: folder }, 'win32').settings).toBe(join(folder, 'briefing-desk'));
});

const HOSTILE = [
  'file:///etc/passwd',
  'javascript:alert(1)',
  'ms-msdt:x',
  'smb://host/share',
  '--help',
  '-a Calculator',
  'https://user:secret@example.org/',
  'https://example.org/\nmailto:x@example.org',
  'https://example.org/ --flag',
  '\\\\host\\share',
  '',
];

/** Runs with a PATH whose only programs note down what they are given; resolves with that. */
async function withRecorder(act: () => Promise<void>): Promise<string> {
  const record = join(folder, 'opened');
  for (const name of ['xdg-open', 'open']) {
    writeFileSync(
      join(folder, name),
      `#!/bin/sh\nprintf '%s\\n' "$@" >> "${record}.new" && /bin/mv "${record}.new" "${record}"\n`,
    );
    chmodSync(join(folder, name), 0o755);
  }
  const before = process.env.PATH;
  process.env.PATH = folder;
  await act().finally(() => {
    process.env.PATH = before;
  });
  await vi.waitFor(() => expect(existsSync(record)).toBe(true));
  return readFileSync(record, 'utf8');
}

test('an address is handed to the system as one argument; hostile ones never are', async () => {
  const opened = await withRecorder(async () => {
    for (const url of HOSTILE) expect({ url, opened: await openWithSystem(url) }).toEqual({ url, opened: false });
    expect(await openWithSystem('https://example.org/a?b=1&c=$(id);"d')).toBe(true);
  });
  expect(opened).toBe('https://example.org/a?b=1&c=$(id);%22d\n');
});

test('where the system has no program for addresses the page is told so', async () => {
  const before = process.env.PATH;
  process.env.PATH = folder;
  expect(await openWithSystem('https://example.org/')).toBe(false);
  process.env.PATH = before;
});
