// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, SetUpProblem, say } from './project.mjs';
import { runChild } from './run-child.mjs';

/** Installs what package-lock.json says with `npm ci` when node_modules is missing or says otherwise. */
export async function ensureDependencies() {
  if (areDependenciesCurrent(ROOT)) return;
  say('Installing dependencies (npm ci); this happens once after each update.');
  const code = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline']);
  if (code === 0 && areDependenciesCurrent(ROOT)) return;
  throw new SetUpProblem(
    'The dependencies could not be installed. Your dossiers are untouched. Check the network, run npm ci in this folder to see why, then start again.',
  );
}

/**
 * Whether every package of package-lock.json is installed in its version, by npm's own record in node_modules.
 * Optional packages may be missing: they are for other systems.
 * @param {string} root
 */
export function areDependenciesCurrent(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null || installed === null) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    const own = installed[path];
    if (path === '') return true;
    if (own === undefined) return entry.optional === true || entry.devOptional === true;
    return own.version === entry.version && own.integrity === entry.integrity;
  });
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockEntry
 * @param {string} file
 * @returns {Record<string, LockEntry> | null}
 */
function readPackages(file) {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/** @param {readonly string[]} args */
function runNpm(args) {
  // npm's words are progress, not this command's output: its stdout goes to our stderr.
  /** @type {import('node:child_process').SpawnOptions} */
  const options = { cwd: ROOT, stdio: ['ignore', 2, 2] };
  const own = process.env.npm_execpath;
  if (own !== undefined && /npm-cli\.c?js$/.test(own)) return runChild(process.execPath, [own, ...args], options);
  // npm is a script on Windows, which needs a shell; the arguments are our own words.
  return runChild('npm', args, { ...options, shell: process.platform === 'win32' });
}
