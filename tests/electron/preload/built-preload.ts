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

export interface RunningPreload {
  /** The names it required. */
  readonly asked: readonly string[];
  /** What it listens for in the page, by the event's type. */
  readonly heard: ReadonlyMap<string, (event: object) => void>;
}

/** Runs the preload in a world of its own with what a sandboxed one has: the page's events, and Electron to require. */
export function runPreload(text: string, electron: unknown): RunningPreload {
  const asked: string[] = [];
  const heard = new Map<string, (event: object) => void>();
  const addEventListener = (type: string, listener: (event: object) => void) => heard.set(type, listener);
  const require = (name: string): unknown => {
    asked.push(name);
    if (name === 'electron') return electron;
    throw new Error(`module not found: ${name}`);
  };
  runInNewContext(text, { require, module: { exports: {} }, exports: {}, Promise, addEventListener });
  return { asked, heard };
}
