// @ts-check
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { ensureDependencies } from '../electron/launch/dependencies.mjs';
import { findPinnedNode } from '../electron/launch/pinned-node.mjs';
import { ROOT, runEntry } from '../electron/launch/project.mjs';

/**
 * `npm run check`: what to run before each commit, in under a minute: format, lint, types, unused code, and the tests
 * that need neither a browser nor an office program. `npm test` runs everything.
 */

/** More than some five seconds each: browsers, office programs, whole starts, kills, compilers over planted faults. */
const LEFT_TO_NPM_TEST = [
  'tests/architecture/walls.test.ts',
  'tests/contract/**',
  'tests/core/word/{export-docx,rendering}.test.ts',
  'tests/electron/backend/dossier/{full-disk,hostile-dossier,kill}.test.ts',
  'tests/electron/backend/facts/search-facts.test.ts',
  'tests/electron/cli/desk.test.ts',
  'tests/electron/launch/{secrets,start,traced}.test.ts',
  'tests/electron/main/{ipc.conformance,mutants}.test.ts',
  'tests/electron/web/abuse.test.ts',
  'tests/electron/web/in-chromium/**',
  'tests/packaging/**',
  'tests/test-browser.test.ts',
  'tests/word-package/lint-package.test.ts',
];

const TOOLS = [
  ['format and lint', '@biomejs/biome/bin/biome', 'check', '.'],
  ['types', 'typescript/bin/tsc', '-b'],
  ['unused code', 'knip/bin/knip.js'],
  [
    'unit tests',
    'vitest/vitest.mjs',
    'run',
    '--reporter=dot',
    ...LEFT_TO_NPM_TEST.flatMap((glob) => ['--exclude', glob]),
  ],
];

await runEntry(async () => {
  await ensureDependencies();
  const node = findPinnedNode();
  const results = await Promise.all(
    TOOLS.map(([name = '', script = '', ...args]) => runQuietly(node, name, script, args)),
  );
  return results.every((good) => good) ? 0 : 1;
});

/**
 * Runs a tool and shows what it said only when it failed, in one piece: they run side by side.
 * @param {string} node
 * @param {string} name
 * @param {string} script inside node_modules
 * @param {readonly string[]} args
 * @returns {Promise<boolean>}
 */
function runQuietly(node, name, script, args) {
  const start = performance.now();
  const child = spawn(node, [join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}` },
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  return new Promise((resolve) => {
    child.once('close', (code) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
      if (code !== 0) console.log(output);
      resolve(code === 0);
    });
  });
}
