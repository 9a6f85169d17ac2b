import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'vite';

const PROJECT = join(import.meta.dirname, '../../..');

export interface BuiltPreload {
  readonly files: readonly string[];
  readonly text: string;
}

/** The preload as it ships, built into a folder of its own. */
export async function buildPreload(): Promise<BuiltPreload> {
  const folder = mkdtempSync(join(tmpdir(), 'preload-'));
  try {
    await build({
      configFile: join(PROJECT, 'vite.preload.config.ts'),
      root: PROJECT,
      logLevel: 'warn',
      build: { outDir: folder },
    });
    return { files: readdirSync(folder), text: readFileSync(join(folder, 'preload.cjs'), 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Runs the preload in a world of its own with what a sandboxed preload has: a `require` that knows Electron and nothing
 * else. Returns the names it asked for.
 */
export function runPreload(text: string, electron: unknown): readonly string[] {
  const asked: string[] = [];
  const require = (name: string): unknown => {
    asked.push(name);
    if (name === 'electron') return electron;
    throw new Error(`module not found: ${name}`);
  };
  runInNewContext(text, { require, module: { exports: {} }, exports: {}, Promise });
  return asked;
}
