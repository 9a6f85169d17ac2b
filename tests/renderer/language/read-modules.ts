import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export interface Module {
  /** From the root, with slashes. */
  readonly file: string;
  readonly code: string;
}

/** All files of a folder that end so. */
export function readModules(folder: string, ending: RegExp): readonly Module[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => join(folder, file))
    .map((file) => ({ file, code: readFileSync(join(ROOT, file), 'utf8') }));
}

export function lineOf({ code }: Module, at: number): number {
  return code.slice(0, at).split('\n').length;
}
