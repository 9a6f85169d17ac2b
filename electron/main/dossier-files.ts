import { resolve } from 'node:path';
import { app } from 'electron';

/**
 * Dossiers named on a command line, as absolute paths, in order. Whatever looks like a switch is skipped, because
 * Chromium adds its own and reorders the rest (`second-instance` in Electron's docs).
 */
export function dossiersIn(words: readonly string[], folder: string): readonly string[] {
  return words
    .filter((word) => !word.startsWith('-') && word.toLowerCase().endsWith('.dossier') && !word.includes('\0'))
    .map((word) => resolve(folder, word));
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
