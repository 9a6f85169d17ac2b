// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './fingerprint.mjs';
import { CACHE, ROOT } from './project.mjs';

/** @typedef {'renderer' | 'electron' | 'node'} BundleName */

/** What draws charts (vite.chart-assets.ts), checks spelling (vite.dictionaries.ts), and the templates as they were parsed. */
const ASSETS = [
  'resvg.wasm',
  'inter.ttf',
  'hunspell.wasm',
  'dictionaries/en-GB.dic',
  'dictionaries/fr.dic',
  'templates.json',
];

/**
 * What is built into dist/<name>: by which Vite configurations, from which inputs, and the files that must result.
 * @type {Readonly<Record<BundleName, { configs: readonly string[], inputs: readonly string[], results: readonly string[] }>>}
 */
export const BUNDLES = {
  renderer: {
    configs: ['vite.renderer.config.ts'],
    inputs: ['renderer', 'core', 'languages', 'vite.messages.ts'],
    results: ['index.html'],
  },
  electron: {
    configs: ['vite.main.config.ts', 'vite.preload.config.ts'],
    inputs: [
      'electron/main',
      'electron/preload',
      'electron/backend',
      'core',
      'languages',
      'templates',
      'vite.chart-assets.ts',
      'vite.dictionaries.ts',
      'vite.parsed-templates.ts',
    ],
    results: [
      'main.js',
      'preload.cjs',
      'word-worker.js',
      'spelling-worker.js',
      'read-file-process.js',
      'read-file-thread.js',
      ...ASSETS,
    ],
  },
  node: {
    configs: ['vite.node.config.ts'],
    inputs: [
      'electron/cli',
      'electron/web',
      'electron/pdf',
      'electron/launch',
      'electron/backend',
      'core',
      'templates',
      'vite.chart-assets.ts',
      'vite.dictionaries.ts',
      'vite.parsed-templates.ts',
    ],
    results: [
      'desk.js',
      'serve.js',
      'word-worker.js',
      'spelling-worker.js',
      'read-file-process.js',
      'read-file-thread.js',
      ...ASSETS,
    ],
  },
};

export const BUNDLE_NAMES = /** @type {readonly BundleName[]} */ (Object.keys(BUNDLES));

/**
 * @param {BundleName} name
 * @returns {string}
 */
export function bundleFingerprint(name) {
  const { configs, inputs } = BUNDLES[name];
  return fingerprint(ROOT, [...inputs, ...configs, 'package.json', 'package-lock.json']);
}

/**
 * The bundles whose inputs changed since they were built, or whose results are gone.
 * @param {readonly BundleName[]} names
 */
export function findStaleBundles(names) {
  return names.filter((name) => {
    const complete = BUNDLES[name].results.every((file) => existsSync(join(ROOT, 'dist', name, file)));
    return !complete || readStamp(name) !== bundleFingerprint(name);
  });
}

/**
 * @param {BundleName} name
 * @param {string} print
 */
export function stampBundle(name, print) {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(stampFile(name), print);
}

/** @param {BundleName} name */
export function unstampBundle(name) {
  rmSync(stampFile(name), { force: true });
}

/** @param {BundleName} name */
function readStamp(name) {
  return existsSync(stampFile(name)) ? readFileSync(stampFile(name), 'utf8') : null;
}

/** @param {BundleName} name */
function stampFile(name) {
  return fileURLToPath(new URL(`built-${name}`, CACHE));
}
