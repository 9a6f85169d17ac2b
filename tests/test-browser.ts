import process from 'node:process';
import { findBrowser } from '../electron/launch/find-browser.mjs';
import { QUIET_SWITCHES } from '../electron/launch/quiet-switches.mjs';

/**
 * How every test starts the installed browser: `{ executablePath, args }` for Playwright. Like the app's own window it
 * connects to nothing but this machine.
 */
export function browserOptions(args: readonly string[] = []): { executablePath: string; args: string[] } {
  return { executablePath: browserPath(), args: [...testSwitches(), ...args] };
}

export function browserPath(): string {
  const browser = findBrowser(process.env, process.platform);
  if (browser === null) throw new Error('These tests need Chrome, Chromium or Edge.');
  return browser.path;
}

/** Chromium refuses to run as root with its sandbox on; tests, unlike the app, run in containers. */
export function testSwitches(): readonly string[] {
  return [...QUIET_SWITCHES, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
}
