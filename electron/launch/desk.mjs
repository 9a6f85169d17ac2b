// @ts-check
import { join } from 'node:path';
import process from 'node:process';
import { ensureDependencies } from './dependencies.mjs';
import { findPinnedNode } from './pinned-node.mjs';
import { ROOT, runEntry } from './project.mjs';
import { runChild } from './run-child.mjs';
import { userFolder } from './setup.mjs';

/** `npm run --silent desk -- …`: the command line, from source; prints nothing of its own on stdout. */
await runEntry(async () => {
  await ensureDependencies();
  const desk = join(ROOT, 'electron/cli/desk.ts');
  return runChild(findPinnedNode(), [desk, ...process.argv.slice(2)], { cwd: userFolder() });
});
