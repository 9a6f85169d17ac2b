import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The command line as it is installed; built by tests/build-desk.ts where its sources changed. */
export const DESK = fileURLToPath(new URL('../../../dist/node/desk.js', import.meta.url));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** What it printed, which the caller says the shape of. */
  readonly json: () => never;
}

/** Runs the command line in a process of its own, in a folder that is all it finds of a user. */
export function runDesk(folder: string, args: readonly string[], home = folder): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [DESK, ...args], {
    env: deskEnv(home),
    encoding: 'utf8',
    cwd: folder,
  });
  return { code: status, out: stdout, err: stderr, json: () => JSON.parse(stdout) as never };
}

/** Everything the program could take for the user's own folders. */
export function deskEnv(home: string): NodeJS.ProcessEnv {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  return { PATH, NODE_COMPILE_CACHE, HOME: home, XDG_CONFIG_HOME: home, APPDATA: home, BRIEFING_DESK_HOME: home };
}
