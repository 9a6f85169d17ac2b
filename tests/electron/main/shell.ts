import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The shell's own modules, from the project or from a folder with a mutant of it. */
export interface Shell {
  readonly guards: typeof import('../../../electron/main/content-guards.ts');
  readonly permissions: typeof import('../../../electron/main/permissions.ts');
  readonly protocol: typeof import('../../../electron/main/app-protocol.ts');
  readonly papers: typeof import('../../../electron/main/papers.ts');
  readonly window: typeof import('../../../electron/main/window.ts');
  readonly registry: typeof import('../../../electron/main/window-registry.ts');
  readonly ipc: typeof import('../../../electron/main/ipc.ts');
  readonly host: typeof import('../../../electron/main/electron-host.ts');
  readonly settings: typeof import('../../../electron/main/electron-settings.ts');
  /** Path of main.ts, which acts when it is imported. */
  readonly main: string;
}

export const PROJECT = resolve(import.meta.dirname, '../../..');
export const SHELL_FOLDER = join(PROJECT, 'electron/main');

export async function loadShell(folder: string): Promise<Shell> {
  const load = (name: string) => import(/* @vite-ignore */ pathToFileURL(join(folder, name)).href);
  return {
    guards: await load('content-guards.ts'),
    permissions: await load('permissions.ts'),
    protocol: await load('app-protocol.ts'),
    papers: await load('papers.ts'),
    window: await load('window.ts'),
    registry: await load('window-registry.ts'),
    ipc: await load('ipc.ts'),
    host: await load('electron-host.ts'),
    settings: await load('electron-settings.ts'),
    main: join(folder, 'main.ts'),
  };
}

/** One deliberate fault: the text `find`, which must stand in the file exactly once, becomes `replace`. */
export interface Mutant {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

/**
 * Copies the shell into `<root>/dist/electron`, where a built one stands, with a page and the templates where it looks
 * for them, and with one fault if asked for. Imports of the shell's own files stay inside the copy; all others point
 * back into the project. Returns the folder to load it from.
 */
export function plantShell(root: string, mutant: Mutant | null): string {
  const folder = join(root, 'dist/electron');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(SHELL_FOLDER)) {
    const text = readFileSync(join(SHELL_FOLDER, name), 'utf8');
    const planted = mutant?.file === name ? applyMutant(text, mutant) : text;
    writeFileSync(
      join(folder, name),
      planted.replaceAll(/from '(\.\.\/[^']+)'/g, (_all, path: string) => `from '${resolve(SHELL_FOLDER, path)}'`),
    );
  }
  mkdirSync(join(root, 'dist/renderer'), { recursive: true });
  writeFileSync(join(root, 'dist/renderer/index.html'), '<!doctype html><title>Briefing Desk</title>');
  cpSync(join(PROJECT, 'templates'), join(root, 'templates'), { recursive: true });
  return folder;
}

function applyMutant(text: string, { file, find, replace }: Mutant): string {
  const places = text.split(find).length - 1;
  if (places !== 1) throw new Error(`${file} has ${places} places with: ${find}`);
  return text.replace(find, () => replace);
}
