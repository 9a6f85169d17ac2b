import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { findBrowser } from '../electron/launch/find-browser.mjs';
import { QUIET_SWITCHES } from '../electron/launch/quiet-switches.mjs';

/** For Playwright. */
interface LaunchOptions {
  readonly executablePath: string;
  readonly args: string[];
}

/** How tests start a browser. Like the app's own window it connects to nothing but this machine. */
export function browserOptions(args: readonly string[] = []): LaunchOptions {
  return { executablePath: headlessPath(), args: [...testSwitches(), ...args] };
}

/** The browser a user has, for what is timed and for how it treats pages that are not ours. */
export function wholeBrowserOptions(args: readonly string[] = []): LaunchOptions {
  return { executablePath: browserPath(), args: [...testSwitches(), ...args] };
}

/**
 * A browser that shows no window: Chromium's own without any, where it is installed beside the whole one (Debian's
 * chromium-headless-shell), which is the same engine at a little over half the work; else the one a user has.
 */
export function headlessPath(): string {
  return findHeadlessShell() ?? browserPath();
}

/** The browser a user has. */
export function browserPath(): string {
  const browser = findBrowser(process.env, process.platform);
  if (browser === null) throw new Error('These tests need Chrome, Chromium or Edge.');
  return browser.path;
}

/** Chromium refuses to run as root with its sandbox on; tests, unlike the app, run in containers. */
export function testSwitches(): readonly string[] {
  return [...QUIET_SWITCHES, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
}

function findHeadlessShell(): string | undefined {
  // Whoever names a browser means that one.
  if (process.env['BRIEFING_DESK_BROWSER']) return undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, 'chromium-headless-shell')).find((path) => existsSync(path));
}
