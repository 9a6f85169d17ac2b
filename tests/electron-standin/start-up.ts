import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What the command line says, read as Electron reads it: switches, the app to run, the app's own words. */
export interface StartUp {
  readonly flags: readonly string[];
  readonly entry: string;
  readonly appFolder: string;
  readonly name: string;
  readonly version: string;
  /** From `--user-data-dir=`, else null. */
  readonly userData: string | null;
  /** Started by Playwright's `_electron.launch`, which then waits for two lines on stderr. */
  readonly underPlaywright: boolean;
}

export const startUp: StartUp = readStartUp(process.argv.slice(2));

function readStartUp(words: readonly string[]): StartUp {
  // Playwright preloads its own file when it looks for Electron by itself; the stand-in needs none.
  const own = words.filter((word, at) => word !== '-r' && words[at - 1] !== '-r');
  const flags = own.filter((word) => word.startsWith('--'));
  const named = resolve(own.find((word) => !word.startsWith('-')) ?? '.');
  const appFolder = findAppFolder(named);
  const manifest: { name?: string; productName?: string; version?: string; main?: string } = JSON.parse(
    readFileSync(join(appFolder, 'package.json'), 'utf8'),
  );
  return {
    flags,
    entry: statSync(named).isDirectory() ? join(named, manifest.main ?? 'index.js') : named,
    appFolder,
    name: manifest.productName ?? manifest.name ?? 'Electron',
    version: manifest.version ?? '0.0.0',
    userData: flags.find((flag) => flag.startsWith('--user-data-dir='))?.slice('--user-data-dir='.length) ?? null,
    underPlaywright: flags.includes('--inspect=0') && flags.includes('--remote-debugging-port=0'),
  };
}

function findAppFolder(named: string): string {
  let folder = statSync(named).isDirectory() ? named : dirname(named);
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}
