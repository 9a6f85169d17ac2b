import { type ChildProcess, spawn } from 'node:child_process';
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
  const child = spawn(process.execPath, [join(root, 'electron/web/serve.ts'), ...(dossier ? [dossier] : [])], {
    env: { ...process.env, BRIEFING_DESK_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };
  return { address: await readAddress(child), child, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk) => {
      said += chunk;
      const address = /http:\/\/\S+/.exec(said)?.[0];
      if (address) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`the host ended with ${code} before it gave an address`)));
  });
}
