import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll, extractFile, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { _electron } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Packaged, PROJECT, packageLinux } from './package-linux.ts';

/** 12 MB of code and pages, 3 MB of what draws charts, 5 MB of dictionaries and what reads them. */
const LARGEST_ARCHIVE = 22 * 1024 * 1024;
let temporary = '';
let packaged: Packaged;

beforeAll(async () => {
  execFileSync(process.execPath, ['electron/launch/build.mjs', '--if-changed', 'renderer', 'electron'], {
    cwd: PROJECT,
  });
  temporary = mkdtempSync(join(tmpdir(), 'packaging-'));
  packaged = await packageLinux(temporary);
}, 240_000);
afterAll(() => {
  rmSync(temporary, { recursive: true });
});

const archive = () => join(packaged.folder, 'resources/app.asar');
const files = () => listPackage(archive(), { isPack: false }).map((path) => path.replaceAll('\\', '/'));

test('the archive holds what the shell looks for and nothing else', () => {
  const found = files();
  const needed = [
    '/package.json',
    '/LICENSE',
    '/THIRD-PARTY-NOTICES.md',
    '/dist/electron/main.js',
    '/dist/electron/preload.cjs',
    '/dist/electron/word-worker.js',
    '/dist/electron/spelling-worker.js',
    '/dist/electron/hunspell.wasm',
    '/dist/electron/dictionaries/en-GB.dic',
    '/dist/electron/dictionaries/en-GB.license.txt',
    '/dist/electron/resvg.wasm',
    '/dist/electron/inter.ttf',
    '/dist/electron/read-file-process.js',
    '/dist/electron/read-file-thread.js',
    '/dist/renderer/index.html',
  ];
  expect(found).toEqual(expect.arrayContaining(needed));
  for (const name of readdirSync(join(PROJECT, 'templates'), { recursive: true, encoding: 'utf8' })) {
    expect(found).toContain(`/templates/${name.replaceAll('\\', '/')}`);
  }
  const strangers = found.filter(
    (path) =>
      !/^\/(package\.json|LICENSE|THIRD-PARTY-NOTICES\.md|templates|dist|dist\/(electron|renderer))(\/|$)/.test(path),
  );
  expect(strangers).toEqual([]);
  expect(found.filter((path) => /node_modules|\.ts$|\.map$/.test(path))).toEqual([]);
  expect(statSync(archive()).size).toBeLessThan(LARGEST_ARCHIVE);
});

test('the archived bundles are the built ones, and main is where package.json says', () => {
  const manifest: { main: string; name: string; type: string; productName?: string; version: string } = JSON.parse(
    extractFile(archive(), 'package.json').toString(),
  );
  const own: { version: string } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  expect(manifest).toMatchObject({ main: 'dist/electron/main.js', type: 'module', version: own.version });
  // The user's settings live in a folder of this name, whatever the product is called.
  expect(manifest.productName ?? manifest.name).toBe('briefing-desk');
  for (const name of [
    'dist/electron/main.js',
    'dist/electron/preload.cjs',
    'dist/electron/word-worker.js',
    'dist/renderer/index.html',
  ]) {
    expect(extractFile(archive(), name).equals(readFileSync(join(PROJECT, name)))).toBe(true);
  }
});

test('code loads from the archive only: nothing is unpacked beside it', () => {
  const resources = readdirSync(join(packaged.folder, 'resources'));
  expect(resources.filter((name) => /asar/.test(name))).toEqual(['app.asar']);
  expect(existsSync(join(packaged.folder, 'resources/app'))).toBe(false);
});

test('every fuse is set: no Node mode, no debugger, no foreign code', async () => {
  const wire = await getCurrentFuseWire(join(packaged.folder, 'briefing-desk'));
  const states = Object.fromEntries(
    Object.entries(FuseV1Options)
      .filter((entry): entry is [string, FuseV1Options] => typeof entry[1] === 'number')
      .map(([name, fuse]) => [name, wire[fuse] === FuseState.ENABLE]),
  );
  expect(states).toEqual({
    RunAsNode: false,
    EnableCookieEncryption: true,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    EnableEmbeddedAsarIntegrityValidation: true,
    OnlyLoadAppFromAsar: true,
    LoadBrowserProcessSpecificV8Snapshot: false,
    GrantFileProtocolExtraPrivileges: false,
    WasmTrapHandlers: true,
  });
});

test('the system learns to open dossiers with the app', () => {
  const lines = packaged.desktopEntry.split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'Name=Briefing Desk',
      'Categories=Office;',
      expect.stringMatching(/^Exec=.*briefing-desk.* %U$/),
      expect.stringMatching(/^MimeType=(.*;)?application\/x-briefing-desk-dossier;$/),
    ]),
  );
  expect(packaged.config.fileAssociations).toMatchObject([{ ext: 'dossier', role: 'Editor' }]);
});

test('only the languages of the interface are shipped', () => {
  expect(readdirSync(join(packaged.folder, 'locales')).toSorted()).toEqual(['en-GB.pak', 'en-US.pak']);
});

test('the Electron named for packaging is the one the types and tests are for', () => {
  const installed: { version: string } = JSON.parse(
    readFileSync(join(PROJECT, 'node_modules/electron/package.json'), 'utf8'),
  );
  expect(packaged.config.electronVersion).toBe(installed.version);
});

test('nothing updates itself: no feed and no updater in the package', () => {
  expect(packaged.config.publish).toBe(null);
  expect(existsSync(join(packaged.folder, 'resources/app-update.yml'))).toBe(false);
  expect(extractFile(archive(), 'dist/electron/main.js').includes('autoUpdater')).toBe(false);
});

/** Starts the app from a copy of the archive, with a home of its own. */
async function startFromArchive(name: string) {
  const [app, home] = [join(temporary, `${name}-app`), join(temporary, `${name}-home`)];
  extractAll(archive(), app);
  mkdirSync(home);
  const running = await _electron.launch({
    executablePath: join(PROJECT, 'tests/electron-standin/electron'),
    args: [`--user-data-dir=${join(home, 'settings')}`, app],
    env: { ...definedEnvironment(), HOME: home },
  });
  return { running, home, page: await running.firstWindow() };
}

test('the archive is all the app needs: it starts from a copy of it and makes a Word file', async () => {
  const { running, home, page } = await startFromArchive('word');
  await page.getByRole('button', { name: 'Dossier: Starter' }).waitFor();
  const file = join(home, 'note.docx');
  await running.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await page.keyboard.press('ControlOrMeta+Shift+E');
  await page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('dialog', { name: 'Exported' }).waitFor();
  await running.close();
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
});

test('the archive is all that reading a PDF needs', async () => {
  const name = 'karoma-report.pdf';
  const { running, page } = await startFromArchive(name);
  await page.getByRole('button', { name: 'Dossier: Starter' }).waitFor();
  const bytes = readFileSync(join(PROJECT, 'tests/electron/backend/reading/fixtures/pdf', name)).toString('base64');
  const reply: unknown = await page.evaluate(
    async ([file = '', base64 = '']) => {
      const desk = Reflect.get(window, 'briefingDesk') as {
        readonly invoke: (method: string, input: object) => Promise<{ readonly value: Record<string, string> }>;
      };
      const started = await desk.invoke('app.start', {});
      const opened = await desk.invoke('dossiers.open', { path: started.value.open });
      const article = {
        kind: 'file',
        name: file,
        bytes: Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
      };
      return desk.invoke('sources.importArticle', { dossier: opened.value.dossier, ticket: 'one', article });
    },
    [name, bytes] as const,
  );
  await running.close();
  expect(reply).toMatchObject({ ok: true, value: { outcome: 'new', passages: expect.any(Number) } });
});

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
