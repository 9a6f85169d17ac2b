// @ts-check

import { join } from 'node:path';
import process from 'node:process';
import { findStaleBundles } from './bundles.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { findPinnedNode } from './pinned-node.mjs';
import { ROOT, SetUpProblem, say } from './project.mjs';
import { runChild } from './run-child.mjs';

/**
 * Makes a fresh clone or an updated one ready: dependencies, then the bundles whose inputs changed. Says on stderr
 * what it did and how long that took.
 * @param {readonly import('./bundles.mjs').BundleName[]} bundles
 * @returns {Promise<string>} path of the Node to run the sources with
 */
export async function setUp(bundles) {
  const start = performance.now();
  await ensureDependencies();
  const node = findPinnedNode();
  const stale = findStaleBundles(bundles);
  if (stale.length > 0) {
    const code = await runChild(node, [join(ROOT, 'electron/launch/build.mjs'), ...stale], {
      cwd: ROOT,
      stdio: ['ignore', 2, 2],
    });
    if (code !== 0) throw new SetUpProblem('Briefing Desk could not be built. Your dossiers are untouched.');
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  say(stale.length > 0 ? `Set up in ${seconds} s.` : `Nothing changed since the last start; checked in ${seconds} s.`);
  return node;
}

/** Where the user was when npm was called: npm runs scripts in the package's folder, paths are meant from elsewhere. */
export function userFolder() {
  return process.env.npm_lifecycle_event === undefined ? process.cwd() : (process.env.INIT_CWD ?? process.cwd());
}
