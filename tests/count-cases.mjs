// @ts-check

/**
 * Outcome of one suite.
 * @typedef {{ passed: number, failed: number, skipped: readonly string[] }} Counts
 */

/**
 * Reads what `vitest --reporter=json` wrote.
 * @param {any} report
 * @returns {Counts}
 */
export function countVitest(report) {
  /** @type {{ status: string, fullName: string }[]} */
  const cases = report.testResults.flatMap((/** @type {any} */ file) => file.assertionResults);
  const broken = report.testResults.filter(
    (/** @type {any} */ file) =>
      file.status === 'failed' && file.assertionResults.every((/** @type {any} */ one) => one.status !== 'failed'),
  );
  return {
    passed: cases.filter((one) => one.status === 'passed').length,
    // A file that could not be loaded or set up has failed although none of its cases has.
    failed: cases.filter((one) => one.status === 'failed').length + broken.length,
    skipped: cases.filter((one) => !['passed', 'failed'].includes(one.status)).map((one) => one.fullName),
  };
}

/**
 * Reads what `playwright test --reporter=json` wrote. A case that passed only when repeated has failed.
 * @param {any} report
 * @returns {Counts}
 */
export function countPlaywright(report) {
  /** @type {{ status: string, name: string }[]} */
  const cases = (report.suites ?? []).flatMap((/** @type {any} */ suite) => listPlaywright(suite, []));
  return {
    passed: cases.filter((one) => one.status === 'expected').length,
    failed:
      cases.filter((one) => one.status === 'unexpected' || one.status === 'flaky').length +
      (report.errors ?? []).length,
    skipped: cases.filter((one) => one.status === 'skipped').map((one) => one.name),
  };
}

/**
 * @param {any} suite
 * @param {readonly string[]} titles
 * @returns {{ status: string, name: string }[]}
 */
function listPlaywright(suite, titles) {
  const path = [...titles, suite.title];
  const own = (suite.specs ?? []).flatMap((/** @type {any} */ spec) =>
    spec.tests.map((/** @type {any} */ test) => {
      const reasons = (test.annotations ?? []).map((/** @type {any} */ note) => note.description).filter(Boolean);
      return { status: test.status, name: [...path, spec.title, ...reasons].join(' > ') };
    }),
  );
  return [...own, ...(suite.suites ?? []).flatMap((/** @type {any} */ inner) => listPlaywright(inner, path))];
}

/**
 * What a suite counts as in the end: one that ran no case at all, or ended badly without saying which case failed, has
 * failed.
 * @param {Counts} counts
 * @param {number} exitCode
 * @returns {Counts & { problem: string | null }}
 */
export function judgeSuite(counts, exitCode) {
  if (counts.passed + counts.failed === 0) return { ...counts, failed: 1, problem: 'ran no cases' };
  if (exitCode !== 0 && counts.failed === 0) return { ...counts, failed: 1, problem: `ended with code ${exitCode}` };
  return { ...counts, problem: null };
}
