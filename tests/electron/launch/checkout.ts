import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const LEFT_OUT = ['.git', '.cache', 'node_modules', 'dist', 'release', 'test-results', 'docs', 'tests'];

export interface Checkout {
  readonly folder: string;
  /** BRIEFING_DESK_HOME of its starts. */
  readonly home: string;
  readonly remove: () => void;
}

/**
 * A fresh clone with its dependencies installed: no bundle, no cache, nothing remembered. Packages are links to ours,
 * except Electron's, which comes as npm leaves it: without its runtime.
 */
export function makeCheckout(): Checkout {
  const base = mkdtempSync(join(tmpdir(), 'briefing-checkout-'));
  const folder = join(base, 'briefing desk');
  mkdirSync(folder);
  for (const name of readdirSync(root)) {
    if (!LEFT_OUT.includes(name)) cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  const packages = join(folder, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== 'electron') symlinkSync(join(root, 'node_modules', name), join(packages, name));
  }
  mkdirSync(join(packages, 'electron'));
  for (const name of readdirSync(join(root, 'node_modules', 'electron'))) {
    if (name !== 'dist' && name !== 'path.txt') {
      cpSync(join(root, 'node_modules', 'electron', name), join(packages, 'electron', name), { recursive: true });
    }
  }
  return { folder, home: join(base, 'home'), remove: () => rmSync(base, { recursive: true, force: true }) };
}

export interface Start {
  readonly process: ChildProcess;
  readonly output: () => string;
  /** Waits for a match in stdout and stderr together; rejects with all output when the process ends before. */
  readonly until: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>;
  /** Every address a Node process of this start connected to. */
  readonly connections: () => readonly string[];
}

/** Runs a script of electron/launch, by default `start.mjs` as `npm start` does, without a display unless `env` names one. */
export function start(
  checkout: Checkout,
  args: readonly string[],
  env: Record<string, string> = {},
  script = 'start.mjs',
): Start {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...rest } = process.env;
  const record = join(checkout.folder, '..', 'connections');
  writeFileSync(record, '', { flag: 'a' });
  const hook = new URL('./record-connections.mjs', import.meta.url).href;
  // Whatever Node the machine has, as for somebody who has just cloned: ours comes first in PATH only inside npm scripts.
  const path = (rest.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const child = spawn('node', [join(checkout.folder, 'electron/launch', script), ...args], {
    cwd: checkout.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...rest,
      PATH: path.join(delimiter),
      BRIEFING_DESK_HOME: checkout.home,
      NODE_OPTIONS: `--import=${hook}`,
      RECORD_CONNECTIONS: record,
      ...env,
    },
  });
  let output = '';
  const waiting = new Set<() => void>();
  const hear = (chunk: Buffer) => {
    output += chunk.toString('utf8');
    for (const look of waiting) look();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return {
    process: child,
    output: () => output,
    until: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(output);
          if (match === null) return;
          waiting.delete(look);
          resolve(match);
        };
        waiting.add(look);
        look();
        void ended.then((code) => reject(new Error(`ended with ${code} before ${pattern}:\n${output}`)));
      }),
    ended,
    connections: () => readFileSync(record, 'utf8').split('\n').filter(Boolean),
  };
}
