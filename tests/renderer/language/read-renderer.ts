import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export interface Module {
  /** From the root, with slashes. */
  readonly file: string;
  readonly code: string;
}

/** All files of the renderer that end so. */
export function readRenderer(ending: RegExp): readonly Module[] {
  return readdirSync(join(ROOT, 'renderer'), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => join('renderer', file))
    .map((file) => ({ file, code: readFileSync(join(ROOT, file), 'utf8') }));
}

export function lineOf({ code }: Module, at: number): number {
  return code.slice(0, at).split('\n').length;
}
