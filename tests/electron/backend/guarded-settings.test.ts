import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Conf from 'conf';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../core/contract/settings.ts';
import {
  createGuardedSettings,
  SETTINGS_MODE,
  SETTINGS_NAME,
  type SettingsFile,
} from '../../../electron/backend/guarded-settings.ts';
import { openConfSettings } from '../../../electron/web/conf-settings.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'briefing-settings-')), 'kept');
  file = join(folder, 'settings.json');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

function put(bytes: string | Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, bytes);
}

const aside = () => readdirSync(folder).filter((name) => name.includes('.corrupt-'));

describe('settings on a healthy disk', () => {
  test('start with the defaults and keep what is changed', () => {
    const settings = openConfSettings(folder);
    expect(settings.read()).toEqual(DEFAULT_SETTINGS);
    expect(settings.change({ theme: 'dark', recent: ['/a.b/c.dossier'], remembered: { 'to.x': 'Minister' } })).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
      recent: ['/a.b/c.dossier'],
      remembered: { 'to.x': 'Minister' },
    });
    expect(openConfSettings(folder).read().theme).toBe('dark');
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });

  test('are private to the user', () => {
    openConfSettings(folder).change({ theme: 'light' });
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('keep at most 12 recent dossiers', () => {
    const recent = Array.from({ length: 20 }, (_, i) => `/${i}.dossier`);
    expect(openConfSettings(folder).change({ recent }).recent).toEqual(recent.slice(0, 12));
  });

  test('replace each senseless value by its default and keep the others and the unknown', () => {
    put(JSON.stringify({ theme: 'purple', leftPane: { width: -4, open: true }, recent: ['/x.dossier'], future: 1 }));
    const settings = openConfSettings(folder);
    expect(settings.read()).toEqual({ ...DEFAULT_SETTINGS, recent: ['/x.dossier'] });
    settings.change({ theme: 'light' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ theme: 'light', recent: ['/x.dossier'], future: 1 });
  });
});

const good = JSON.stringify({ theme: 'dark' });
const DAMAGED: readonly (readonly [string, string | Uint8Array])[] = [
  ['empty', ''],
  ['cut', good.slice(0, 9)],
  ['filled with NUL', new Uint8Array(200)],
  ['behind a byte order mark', `\uFEFF${good}`],
  ['in UTF-16', Buffer.from(`\uFEFF${good}`, 'utf16le')],
  ['an array', '[]'],
  ['null', 'null'],
  ['a number', '12'],
  ['a string', '"dark"'],
  ['followed by rubbish', `${good}}`],
  ['deeply nested', '['.repeat(100_000)],
  ['random bytes', Uint8Array.from({ length: 999 }, (_, i) => (i * 7919) % 256)],
];

describe('a damaged settings file', () => {
  test.each(DAMAGED)('%s is set aside unchanged, and the app goes on', (_kind, bytes) => {
    put(bytes);
    const settings = openConfSettings(folder);
    expect(settings.read()).toEqual(DEFAULT_SETTINGS);
    const [name = '', ...others] = aside();
    expect(others).toEqual([]);
    expect(readFileSync(join(folder, name))).toEqual(Buffer.from(bytes));
    expect(settings.change({ theme: 'light' }).theme).toBe('light');
    expect(readFileSync(join(folder, name))).toEqual(Buffer.from(bytes));
  });

  test('damaged twice in the same instant keeps both files', () => {
    const settings = createGuardedSettings({ folder, openFile: openConf, clock: () => '2026-11-22T09:00:00.000Z' });
    put('first');
    settings.read();
    put('second');
    settings.read();
    expect(aside().map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['first', 'second']);
  });

  test('that spoils while the app runs does not stop it', () => {
    const settings = openConfSettings(folder);
    settings.change({ theme: 'dark' });
    truncateSync(file, 5);
    expect(settings.read()).toEqual(DEFAULT_SETTINGS);
    expect(settings.change({ theme: 'light' }).theme).toBe('light');
  });

  test('is replaced by the one before it when a write was cut off between the two', () => {
    openConfSettings(folder).change({ theme: 'dark' });
    writeFileSync(`${file}.previous`, readFileSync(file));
    truncateSync(file, 3);
    expect(openConfSettings(folder).read().theme).toBe('dark');
    expect(aside()).toHaveLength(1);
  });
});

function openConf(cwd: string): SettingsFile {
  return new Conf<Record<string, unknown>>({ cwd, configName: SETTINGS_NAME, configFileMode: SETTINGS_MODE });
}

describe('a full disk', () => {
  test('that cuts the file short leaves the old settings, on disk too', () => {
    openConfSettings(folder).change({ theme: 'dark', remembered: { to: 'Minister' } });
    const before = readFileSync(file);
    const cutting = (cwd: string): SettingsFile => {
      const real = openConf(cwd);
      return {
        get store() {
          return real.store;
        },
        set store(value) {
          real.store = value;
          truncateSync(file, 20);
        },
      };
    };
    const settings = createGuardedSettings({ folder, openFile: cutting, clock: () => '2026-11-22T09:00:00.000Z' });
    expect(settings.change({ theme: 'light' })).toMatchObject({ theme: 'dark', remembered: { to: 'Minister' } });
    expect(readFileSync(file)).toEqual(before);
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });

  test('met by the real writer (a file-size limit) never leaves a cut file', () => {
    const remembered = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`field-${i}`, 'x'.repeat(1_000)]));
    const small = openConfSettings(folder).change({ theme: 'dark', remembered: { to: 'Minister' } });
    const script = fileURLToPath(new URL('./change-settings.mjs', import.meta.url));
    const output = execFileSync(
      'bash',
      // 8 blocks of 1,024 bytes: a short write first, EFBIG after, as a disk with a little room left behaves.
      [
        '-c',
        'trap "" XFSZ; ulimit -f 8; exec "$0" "$@"',
        process.execPath,
        script,
        folder,
        JSON.stringify({ remembered }),
      ],
      // What Node keeps of compiled code is a file too.
      { encoding: 'utf8', env: { ...process.env, NODE_COMPILE_CACHE: '' } },
    );
    expect(JSON.parse(output)).toEqual(small);
    expect(openConfSettings(folder).read()).toEqual(small);
    expect(aside()).toEqual([]);
  });
});

describe('a folder that cannot be written', () => {
  test('leaves the app with the defaults', () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'in-the-way'), '');
    const settings = openConfSettings(join(folder, 'in-the-way', 'settings'));
    expect(settings.read()).toEqual(DEFAULT_SETTINGS);
    expect(settings.change({ theme: 'dark' })).toEqual(DEFAULT_SETTINGS);
  });

  test('keeps an old file readable when only its folder is locked', () => {
    openConfSettings(folder).change({ theme: 'dark' });
    chmodSync(folder, 0o500);
    expect(openConfSettings(folder).read().theme).toBe('dark');
    chmodSync(folder, 0o700);
    expect(existsSync(file)).toBe(true);
  });
});
