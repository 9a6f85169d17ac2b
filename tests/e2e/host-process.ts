import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A web host as a process of its own, with settings and documents in a folder of its own. */
export interface HostProcess {
  /** Opens the app once. */
  readonly address: string;
  readonly child: ChildProcess;
  /** Ends it as a user would; dossiers become one file each. */
  readonly stop: () => Promise<void>;
  /** Ends it as a crash would. */
  readonly kill: () => Promise<void>;
}

export interface LaunchedHost extends HostProcess {
  /** Opens the app once more. */
  readonly anotherAddress: () => Promise<string>;
}

export function makeHome(): string {
  return mkdtempSync(join(tmpdir(), 'briefing-desk-e2e-'));
}

export function removeHome(home: string): void {
  rmSync(home, { recursive: true, force: true });
}

/** Where the first start puts the starter dossier. */
export function starterPath(home: string): string {
  return join(home, 'documents', 'Briefing Desk', 'Starter.dossier');
}

export async function startHost(home: string, dossier?: string): Promise<HostProcess> {
  const child = spawnHost(home, dossier === undefined ? [] : [dossier], ['ignore', 'pipe', 'inherit']);
  return { ...controls(child), address: await readAddress(child) };
}

/** As the launcher starts it, which can ask for another address at any time. */
export async function startLaunchedHost(home: string): Promise<LaunchedHost> {
  const child = spawnHost(home, [], ['ignore', 'pipe', 'inherit', 'ipc']);
  const anotherAddress = () => {
    const printed = readAddress(child);
    child.send('print');
    return printed;
  };
  return { ...controls(child), address: await anotherAddress(), anotherAddress };
}

const living = new Set<ChildProcess>();

/** Ends the hosts that a test which failed has left. */
export function killForgottenHosts(): void {
  for (const child of living) child.kill('SIGKILL');
}

function spawnHost(home: string, args: readonly string[], stdio: StdioOptions): ChildProcess {
  const child = spawn(process.execPath, [join(root, 'dist/node/serve.js'), ...args], {
    env: { ...process.env, BRIEFING_DESK_HOME: home },
    stdio,
  });
  living.add(child);
  child.once('exit', () => living.delete(child));
  return child;
}

function controls(child: ChildProcess): Pick<HostProcess, 'child' | 'stop' | 'kill'> {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };
  return { child, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

/** The next address it prints. */
function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString('utf8');
      // Whole once the line is.
      const address = /(http:\/\/\S+)\s/.exec(said)?.[1];
      if (address === undefined) return;
      child.stdout?.off('data', hear);
      child.off('exit', fail);
      resolve(address);
    };
    const fail = (code: number | null) => reject(new Error(`the host ended with ${code} before it gave an address`));
    child.stdout?.on('data', hear);
    child.once('exit', fail);
  });
}
