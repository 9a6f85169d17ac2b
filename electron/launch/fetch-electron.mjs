// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { electronVersion, rememberFailure } from './electron-runtime.mjs';
import { ROOT } from './project.mjs';

/**
 * Fetches Electron's runtime into its own cache with progress, then lets its own installer unpack it from there. The
 * installer alone shows nothing for the first 30 seconds and waits for a blocked network without end.
 */

/** Milliseconds without a byte after which the download counts as blocked. */
const PATIENCE = 20_000;
const MB = 1024 * 1024;

const folder = join(ROOT, 'node_modules', 'electron');
const version = electronVersion();
const fromElectron = createRequire(join(folder, 'package.json'));
const { downloadArtifact } = await import(pathToFileURL(fromElectron.resolve('@electron/get')).href);
const silence = new AbortController();
let timer = setTimeout(giveUp, PATIENCE);
let shown = -1;

process.stderr.write(`Fetching the desktop shell (Electron ${version}); this happens once.\n`);
try {
  await downloadArtifact({
    version,
    artifactName: 'electron',
    platform: process.platform,
    arch: process.arch,
    checksums: JSON.parse(readFileSync(join(folder, 'checksums.json'), 'utf8')),
    downloadOptions: { quiet: true, signal: silence.signal, getProgressCallback: showProgress },
  });
  clearTimeout(timer);
} catch (error) {
  rememberFailure(version, `its download failed (${explain(error)})`);
  process.exit(1);
}
const { status } = spawnSync(process.execPath, [join(folder, 'install.js')], { stdio: ['ignore', 2, 2] });
process.exit(status ?? 1);

function giveUp() {
  silence.abort(new Error(`no answer for ${PATIENCE / 1000} s`));
}

/** @param {{ transferred: number, total: number | null }} progress */
async function showProgress({ transferred, total }) {
  clearTimeout(timer);
  timer = setTimeout(giveUp, PATIENCE);
  const done = Math.floor(transferred / MB / 10) * 10;
  if (done === shown) return;
  shown = done;
  process.stderr.write(`  ${done} of ${total === null ? '?' : Math.ceil(total / MB)} MB\n`);
}

/** @param {unknown} error one line, without the addresses of a mirror's credentials */
function explain(error) {
  if (!(error instanceof Error)) return 'unknown fault';
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : null;
  const line = (code ?? cause.message).split('\n')[0] ?? '';
  return line.replaceAll(/https?:\/\/\S+/g, (address) => new URL(address).host).slice(0, 120);
}
