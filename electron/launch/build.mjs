// @ts-check
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { BUNDLE_NAMES, BUNDLES, bundleFingerprint, findStaleBundles, stampBundle, unstampBundle } from './bundles.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ROOT, runEntry, SetUpProblem, say } from './project.mjs';

/** `node electron/launch/build.mjs [--if-changed] [renderer|electron|node…]`: builds all bundles, or those named. */
await runEntry(async () => {
  await ensureDependencies();
  // The configurations name their folders from the project's.
  process.chdir(ROOT);
  // Vite heeds what is there, and would build React's slow half for a shell that has it otherwise.
  process.env.NODE_ENV = 'production';
  const args = process.argv.slice(2);
  const named = BUNDLE_NAMES.filter((name) => args.includes(name));
  const wanted = named.length === 0 ? BUNDLE_NAMES : named;
  for (const name of args.includes('--if-changed') ? findStaleBundles(wanted) : wanted) await buildBundle(name);
  return 0;
});

/**
 * Builds beside the old bundle and swaps at the end, so that a build that fails or is stopped leaves the old one.
 * @param {import('./bundles.mjs').BundleName} name
 */
async function buildBundle(name) {
  // Not at the top: this file must load before the dependencies are installed.
  const { build } = await import('vite');
  const start = performance.now();
  const print = bundleFingerprint(name);
  const target = join(ROOT, 'dist', name);
  const fresh = `${target}.${process.pid}`;
  try {
    for (const config of BUNDLES[name].configs) {
      // The root decides where Vite looks for the page; each configuration sets its own.
      await build({ configFile: join(ROOT, config), logLevel: 'warn', build: { outDir: fresh, emptyOutDir: false } });
    }
    const missing = BUNDLES[name].results.filter((file) => !existsSync(join(fresh, file)));
    if (missing.length > 0) throw new Error(`no ${missing.join(', ')} came out`);
    unstampBundle(name);
    mkdirSync(join(ROOT, 'dist'), { recursive: true });
    rmSync(target, { recursive: true, force: true });
    renameSync(fresh, target);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw new SetUpProblem(`dist/${name} could not be built: ${error instanceof Error ? error.message : error}`);
  }
  stampBundle(name, print);
  say(`Built dist/${name} in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
}
