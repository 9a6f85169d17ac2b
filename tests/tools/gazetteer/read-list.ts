import { readFileSync } from 'node:fs';

/** The lines of a hand-written list beside this file, without remarks (`#`) and blank lines. */
export function readList(name: string): string[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** The words of its lines. */
export function readWords(name: string): string[] {
  return readList(name).flatMap((line) => line.split(/\s+/));
}
