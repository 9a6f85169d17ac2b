// @ts-check
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { CACHE, ROOT } from '../electron/launch/project.mjs';
import { runChild } from '../electron/launch/run-child.mjs';
import { countPlaywright, countVitest, judgeSuite, NOTHING } from './count-cases.mjs';

/**
 * @typedef {{ name: string, run: () => Promise<ReturnType<typeof judgeSuite>> }} Suite
 */

/**
 * All suites, in the order of how soon they tell something.
 * @param {string} node
 * @returns {Suite[]}
 */
export function listSuites(node) {
  return [
    tool(node, 'types', 'typescript/bin/tsc', ['-b']),
    tool(node, 'format and lint', '@biomejs/biome/bin/biome', ['check', '.']),
    tool(node, 'unused code', 'knip/bin/knip.js', []),
    vitest(node, 'unit and integration'),
    playwright(node, 'the editor', 'tests/renderer/editor/harness/playwright.config.ts'),
    playwright(node, 'the app in a browser', 'tests/e2e/playwright.config.ts'),
    playwright(node, 'the desktop shell', 'tests/electron-e2e/playwright.config.ts'),
  ];
}

/**
 * A check that passes or fails as a whole, counted as one case.
 * @param {string} node
 * @param {string} name
 * @param {string} script inside node_modules
 * @param {readonly string[]} args
 * @returns {Suite}
 */
function tool(node, name, script, args) {
  return {
    name,
    async run() {
      const code = await runHere(node, [join(ROOT, 'node_modules', script), ...args]);
      return judgeSuite({ ...NOTHING, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }, code);
    },
  };
}

/**
 * @param {string} node
 * @param {string} name
 * @param {readonly string[]} [args]
 * @returns {Suite}
 */
function vitest(node, name, args = []) {
  return reported(name, countVitest, (report) =>
    runHere(node, [
      join(ROOT, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ]),
  );
}

/**
 * A browser on a busy machine now and then misses a step: a case may be tried once more, and is named in the end.
 * @param {string} node
 * @param {string} name
 * @param {string} config
 * @returns {Suite}
 */
function playwright(node, name, config) {
  return reported(name, countPlaywright, (report) =>
    runHere(
      node,
      [
        join(ROOT, 'node_modules/@playwright/test/cli.js'),
        'test',
        '--config',
        config,
        '--reporter=line,json',
        '--retries=1',
      ],
      { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    ),
  );
}

/**
 * @param {string} name
 * @param {(report: any) => import('./count-cases.mjs').Counts} count
 * @param {(report: string) => Promise<number>} run writes its report to this file
 * @returns {Suite}
 */
function reported(name, count, run) {
  return {
    name,
    async run() {
      // A folder of its own: two runs at a time must not count each other's cases.
      const folder = mkdtempSync(join(tmpdir(), 'briefing-desk-report-'));
      const report = join(folder, 'report.json');
      try {
        const code = await run(report);
        const counts = existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : NOTHING;
        return judgeSuite(counts, code);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/** Hosts and commands are started hundreds of times from the same sources: compiled once, a start takes two thirds. */
const COMPILED = fileURLToPath(new URL('compiled/', CACHE));

/**
 * The pinned Node comes first in PATH, so that what a tool starts as `node` is the same one.
 * @param {string} node
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 */
function runHere(node, args, env = {}) {
  const path = `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`;
  const inherited = { ...process.env, NODE_COMPILE_CACHE: COMPILED };
  return runChild(node, args, { cwd: ROOT, env: { ...inherited, PATH: path, ...env } });
}
