// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CACHE, ROOT, say } from './project.mjs';
import { runChild } from './run-child.mjs';

const PACKAGE = join(ROOT, 'node_modules', 'electron');
const FAILURE = fileURLToPath(new URL('electron-unavailable.json', CACHE));

/** @typedef {{ readonly path: string } | { readonly reason: string }} Runtime */

/**
 * Electron's executable, fetched the first time; or the reason why it cannot be had. A failure is remembered for this
 * version, so that every later start does not wait for a download that is blocked.
 * @param {string} node
 * @param {boolean} retry forgets the remembered failure
 * @returns {Promise<Runtime>}
 */
export async function obtainElectron(node, retry) {
  const installed = findElectron();
  if (installed !== null) return { path: installed };
  if (retry) rmSync(FAILURE, { force: true });
  const version = electronVersion();
  const remembered = readFailure(version);
  if (remembered !== null) return { reason: `${remembered} (npm start -- --retry-electron tries again)` };
  const code = await runChild(node, [fileURLToPath(new URL('fetch-electron.mjs', import.meta.url))], {
    stdio: ['ignore', 2, 2],
  });
  const path = findElectron();
  if (code === 0 && path !== null) return { path };
  const reason = readFailure(version) ?? rememberFailure(version, 'its files could not be unpacked');
  return { reason };
}

/** As node_modules/electron/index.js finds it, which would start a download when it does not. */
export function findElectron() {
  const name = existsSync(join(PACKAGE, 'path.txt')) ? readFileSync(join(PACKAGE, 'path.txt'), 'utf8') : null;
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) return existing(join(override, name ?? 'electron'));
  return name === null ? null : existing(join(PACKAGE, 'dist', name));
}

/** @returns {string} */
export function electronVersion() {
  return JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')).version;
}

/**
 * @param {string} version
 * @param {string} reason
 */
export function rememberFailure(version, reason) {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(FAILURE, JSON.stringify({ version, reason }));
  return reason;
}

/** @param {string} version */
function readFailure(version) {
  try {
    const failure = JSON.parse(readFileSync(FAILURE, 'utf8'));
    return failure.version === version && typeof failure.reason === 'string' ? failure.reason : null;
  } catch {
    return null;
  }
}

/** @param {string} path */
function existing(path) {
  return existsSync(path) ? path : null;
}

/** @param {string} reason */
export function sayNoElectron(reason) {
  say(`The desktop shell (Electron) is not available: ${reason}. The same app opens in a browser window instead.`);
}
