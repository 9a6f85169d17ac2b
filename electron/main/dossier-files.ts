import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app } from 'electron';

const ADDRESS = /^(file:|[a-z][a-z0-9+.-]+:\/\/)/i;

/**
 * Dossiers named on a command line, as absolute paths, in order. Whatever looks like a switch is skipped, because
 * Chromium adds its own and reorders the rest (`second-instance` in Electron's docs). File managers on Linux hand over
 * `file:` addresses (`%U` of the Desktop Entry Specification); those of another machine are no files of ours.
 */
export function dossiersIn(words: readonly string[], folder: string): readonly string[] {
  return words
    .filter((word) => !word.startsWith('-'))
    .map((word) => (ADDRESS.test(word) ? pathOfAddress(word) : word))
    .filter((path) => path.toLowerCase().endsWith('.dossier') && !path.includes('\0'))
    .map((path) => resolve(folder, path));
}

/** Empty for an address that names no file on this machine. */
function pathOfAddress(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, host } = new URL(address);
  if (protocol !== 'file:' || host !== '') return '';
  try {
    return fileURLToPath(address);
  } catch {
    return '';
  }
}

/**
 * Before `ready`: keeps the files macOS asks for (`open-file`) while the app starts. The returned function hands them
 * over once and passes every later one to `open`.
 */
export function collectOpenFiles(): (open: (file: string) => void) => readonly string[] {
  const early: string[] = [];
  let receive = (file: string): void => {
    early.push(file);
  };
  app.on('open-file', (event, file) => {
    event.preventDefault();
    for (const dossier of dossiersIn([file], '/')) receive(dossier);
  });
  return (open) => {
    receive = open;
    return early;
  };
}
