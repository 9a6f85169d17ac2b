import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { QUIET_FEATURES } from '../../electron/launch/quiet-switches.mjs';
import { browserPath, headlessPath, testSwitches } from '../test-browser.ts';
import { isAlive } from './is-alive.ts';

export interface Chromium {
  /** `ws://127.0.0.1:…/devtools/browser/…` */
  readonly endpoint: string;
  /** Resolves once it has ended, by itself or by us. */
  readonly ended: Promise<void>;
  readonly kill: () => void;
  /** Removes the profile; call when it has ended. */
  readonly sweep: () => void;
}

const PROFILE = 'electron-standin-';
const START_LIMIT_MS = 30_000;
const SWITCHES: readonly string[] = [
  // Silences the bar that warns about --no-sandbox.
  '--test-type',
  QUIET_FEATURES,
  '--disable-popup-blocking',
  '--remote-debugging-port=0',
  // Nobody speaks over the pipe, but Chromium ends when it breaks: also when this process is killed outright.
  '--remote-debugging-pipe',
  '--no-startup-window',
];

/** Starts a Chromium without windows on a profile of its own: `STANDIN_CHROMIUM`, else the installed one. */
export async function startChromium(): Promise<Chromium> {
  sweepForgottenProfiles();
  const profile = mkdtempSync(join(tmpdir(), `${PROFILE}${process.pid}-`));
  const headed = process.env.STANDIN_HEADED === '1';
  const child = spawn(
    process.env.STANDIN_CHROMIUM ?? (headed ? browserPath() : headlessPath()),
    [...SWITCHES, ...testSwitches(), `--user-data-dir=${profile}`, ...(headed ? [] : ['--headless=new'])],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const kill = () => {
    child.kill('SIGKILL');
  };
  const sweep = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  process.once('exit', () => {
    kill();
    sweep();
  });
  const endpoint = await readEndpoint(child.stderr, ended);
  return { endpoint, ended, kill, sweep };
}

function readEndpoint(stderr: NodeJS.ReadableStream | null, ended: Promise<void>): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const giveUp = (why: string) => reject(new Error(`Chromium ${why}:\n${text}`));
    const limit = setTimeout(() => giveUp(`said no endpoint within ${START_LIMIT_MS} ms`), START_LIMIT_MS);
    stderr?.on('data', (piece: Buffer) => {
      text += piece.toString();
      const endpoint = /DevTools listening on (ws:\/\/\S+)/.exec(text)?.[1];
      if (endpoint === undefined) return;
      clearTimeout(limit);
      resolve(endpoint);
    });
    void ended.then(() => giveUp('ended'));
  });
}

/** Removes the profiles of stand-ins that were killed before they could: their names tell whose they were. */
function sweepForgottenProfiles(): void {
  for (const name of readdirSync(tmpdir()).filter((found) => found.startsWith(PROFILE))) {
    if (isAlive(Number(name.slice(PROFILE.length).split('-')[0]))) continue;
    rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}
