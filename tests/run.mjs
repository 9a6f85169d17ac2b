// @ts-check
import process from 'node:process';
import { BUNDLE_NAMES } from '../electron/launch/bundles.mjs';
import { runEntry } from '../electron/launch/project.mjs';
import { setUp } from '../electron/launch/setup.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { listSuites } from './suites.mjs';

/**
 * `npm test`: sets everything up, runs every suite to its end, and sums up in one last line. With `--long` every costly
 * test draws all its cases (tests/how-many.ts).
 */
await runEntry(async () => {
  if (process.argv.includes('--long')) process.env.BRIEFING_DESK_LONG = '1';
  const node = await setUp(BUNDLE_NAMES);
  const browser = await ensureBrowser();
  console.log(`Browser: ${browser.name}, ${browser.path}`);
  const total = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const named = [];
  const lines = [];
  for (const { name, run } of listSuites(node)) {
    console.log(`\n== ${name}`);
    const start = performance.now();
    const { passed, failed, failures, skipped, repeated, problem } = await run();
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped.length;
    named.push(...skipped.map((one) => `skipped: ${one}`));
    named.push(...repeated.map((one) => `passed only when tried again: ${one}`));
    named.push(...failures.map((one) => `failed: ${one}`));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const remark = problem === null ? '' : ` (${problem})`;
    lines.push(`${name}: ${passed} passed, ${failed} failed, ${skipped.length} skipped${remark}, ${seconds} s`);
  }
  console.log(`\n${lines.join('\n')}`);
  for (const line of named) console.log(line);
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total.failed === 0 ? 0 : 1;
});
