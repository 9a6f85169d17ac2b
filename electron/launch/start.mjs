// @ts-check
import { resolve } from 'node:path';
import process from 'node:process';
import { BUNDLE_NAMES } from './bundles.mjs';
import { chooseBrowser, whyNoElectron } from './choose-host.mjs';
import { obtainElectron, sayNoElectron } from './electron-runtime.mjs';
import { ROOT, runEntry, say } from './project.mjs';
import { runChild } from './run-child.mjs';
import { runWebHost } from './run-web-host.mjs';
import { setUp, userFolder } from './setup.mjs';

/**
 * `npm start [-- [--retry-electron] [file.dossier]]`: sets up, then opens the app in Electron; where Electron cannot
 * be had, in an app window of the installed browser; where neither can, by a one-use address. docs/environment.md
 * lists the environment variables.
 */

/** An Electron that ends with an error sooner than this never showed a window. */
const STILLBORN = 10_000;

await runEntry(async () => {
  const args = process.argv.slice(2);
  const named = args.find((arg) => !arg.startsWith('--'));
  const file = named === undefined ? [] : [resolve(userFolder(), named)];
  const root = process.getuid?.() === 0;
  const node = await setUp(BUNDLE_NAMES);

  const refused = whyNoElectron(process.env, process.platform, root);
  const runtime =
    refused === null ? await obtainElectron(node, args.includes('--retry-electron')) : { reason: refused };
  if ('path' in runtime) {
    const start = performance.now();
    const code = await runChild(runtime.path, [ROOT, ...file]);
    if (code === 0 || performance.now() - start > STILLBORN) return code;
    sayNoElectron(`it ended at once with code ${code}`);
  } else {
    sayNoElectron(runtime.reason);
  }

  const browser = chooseBrowser(process.env, process.platform, root);
  if ('reason' in browser) say(`No window can be opened: ${browser.reason}.`);
  else say(`Opening ${browser.name}. Close its window or press Ctrl+C here to end.`);
  return runWebHost(node, file, 'reason' in browser ? null : browser);
});
