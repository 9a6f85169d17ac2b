// @ts-check
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isSnap } from './find-browser.mjs';
import { QUIET_FEATURES, QUIET_SWITCHES } from './quiet-switches.mjs';

const PREFIX = 'briefing-desk-window-';

/**
 * The flags of an app window of its own: no first-run pages, nothing kept, and no connection but to this machine. The
 * sandbox stays on.
 * @param {string} profile
 * @param {string} page
 */
function windowFlags(profile, page) {
  return [
    `--app=${page}`,
    `--user-data-dir=${profile}`,
    '--window-size=1280,860',
    ...QUIET_SWITCHES,
    QUIET_FEATURES,
    // A profile that is deleted needs no key ring, and asking for one shows a password dialog on some desktops.
    '--password-store=basic',
    '--use-mock-keychain',
  ];
}

/**
 * Opens the address as an app window. The address holds a one-use code and must not be an argument, which every user
 * of the machine can read (/proc/<pid>/cmdline): a redirect file that only this user can read carries it
 * (jupyter/notebook#4260).
 * @param {import('./find-browser.mjs').Browser} browser
 * @param {string} address
 */
export function openBrowserWindow(browser, address) {
  const parent = isSnap(browser.path) ? join(homedir(), 'snap', 'chromium', 'common') : tmpdir();
  sweep(parent);
  const folder = mkdtempSync(join(parent, `${PREFIX}${process.pid}-`));
  const redirect = join(folder, 'open.html');
  writeFileSync(
    redirect,
    `<!doctype html><meta charset="utf-8"><title>Briefing Desk</title><meta name="referrer" content="no-referrer"><meta http-equiv="refresh" content="0;url=${address}">\n`,
    { mode: 0o600 },
  );
  const profile = join(folder, 'profile');
  mkdirSync(profile, { mode: 0o700 });
  // A process group of its own: Ctrl+C in the terminal must let the page save before its window goes.
  const child = spawn(browser.path, windowFlags(profile, pathToFileURL(redirect).href), {
    stdio: 'ignore',
    detached: true,
  });
  /** @type {Promise<number>} */
  const closed = new Promise((resolve) => {
    child.once('error', () => resolve(127));
    child.once('exit', (code) => resolve(code ?? 128));
  });
  return {
    /** Resolves with the browser's exit code when its last window is closed. */
    closed,
    /** The code is used: nothing in the file opens anything any more, and it goes. */
    dropRedirect: () => rmSync(redirect, { force: true }),
    /** Closes the window and removes its profile. */
    async close() {
      child.kill('SIGTERM');
      await closed;
      remove(folder);
    },
  };
}

/**
 * Profiles left behind by starts that were killed.
 * @param {string} parent
 */
function sweep(parent) {
  for (const name of readdirSync(parent)) {
    const pid = Number(new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1]);
    if (pid > 0 && !isAlive(pid)) remove(join(parent, name));
  }
}

/** @param {string} folder */
function remove(folder) {
  try {
    // The browser's last helpers may still write for a moment.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  } catch {
    // Somebody else's folder of that name, or a file still in use on Windows: the next start sweeps again.
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and is somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
