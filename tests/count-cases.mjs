// @ts-check

/**
 * Outcome of one suite. `failures` names what failed, as far as names are known; `repeated` what passed only when it was
 * tried again, which counts as passed and is told.
 * @typedef {{ passed: number, failed: number, failures: readonly string[], skipped: readonly string[], repeated: readonly string[] }} Counts
 */

/** @type {Counts} */
export const NOTHING = { passed: 0, failed: 0, failures: [], skipped: [], repeated: [] };

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
  // A file that could not be loaded or set up has failed although none of its cases has.
  const failures = [
    ...cases.filter((one) => one.status === 'failed').map((one) => one.fullName),
    ...broken.map((/** @type {any} */ file) => file.name),
  ];
  return {
    passed: cases.filter((one) => one.status === 'passed').length,
    failed: failures.length,
    failures,
    skipped: cases.filter((one) => !['passed', 'failed'].includes(one.status)).map((one) => one.fullName),
    repeated: [],
  };
}

/**
 * Reads what `playwright test --reporter=json` wrote.
 * @param {any} report
 * @returns {Counts}
 */
export function countPlaywright(report) {
  /** @type {{ status: string, name: string }[]} */
  const cases = (report.suites ?? []).flatMap((/** @type {any} */ suite) => listPlaywright(suite, []));
  const namesOf = (/** @type {string} */ status) => cases.filter((one) => one.status === status).map((one) => one.name);
  const repeated = namesOf('flaky');
  const failures = [
    ...namesOf('unexpected'),
    ...(report.errors ?? []).map((/** @type {any} */ error) => String(error.message).split('\n', 1)[0]),
  ];
  return {
    passed: namesOf('expected').length + repeated.length,
    failed: failures.length,
    failures,
    skipped: namesOf('skipped'),
    repeated,
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
