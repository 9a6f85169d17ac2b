import { expect, test } from 'vitest';
import { countPlaywright, countVitest, judgeSuite, NOTHING } from '../count-cases.mjs';

test('vitest cases count by their status; a file that could not be loaded or set up has failed', () => {
  const report = {
    testResults: [
      {
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'a' },
          { status: 'failed', fullName: 'b' },
          { status: 'pending', fullName: 'c' },
          { status: 'todo', fullName: 'd' },
        ],
      },
      { name: 'x.test.ts', status: 'failed', assertionResults: [] },
      { name: 'y.test.ts', status: 'failed', assertionResults: [{ status: 'skipped', fullName: 'e' }] },
    ],
  };
  expect(countVitest(report)).toEqual({
    passed: 1,
    failed: 3,
    failures: ['b', 'x.test.ts', 'y.test.ts'],
    skipped: ['c', 'd', 'e'],
    repeated: [],
  });
});

test('playwright cases count at every depth; one that passed when tried again is named; a skip gives its reason', () => {
  const spec = (title: string, status: string, description?: string) => ({
    title,
    tests: [{ status, annotations: description === undefined ? [] : [{ type: 'skip', description }] }],
  });
  const report = {
    suites: [
      {
        title: 'a.spec.ts',
        specs: [spec('one', 'expected')],
        suites: [{ title: 'inner', specs: [spec('two', 'flaky'), spec('three', 'skipped', 'no display')] }],
      },
      { title: 'b.spec.ts', specs: [spec('four', 'unexpected'), spec('five', 'expected')] },
    ],
    errors: [{ message: 'c.spec.ts could not be loaded' }],
  };
  expect(countPlaywright(report)).toEqual({
    passed: 3,
    failed: 2,
    failures: ['b.spec.ts > four', 'c.spec.ts could not be loaded'],
    skipped: ['a.spec.ts > inner > three > no display'],
    repeated: ['a.spec.ts > inner > two'],
  });
});

test.each([
  ['no case at all', NOTHING, 0, 1, 'ran no cases'],
  ['only skipped cases', { ...NOTHING, skipped: ['x'] }, 0, 1, 'ran no cases'],
  ['a bad end without a failed case', { ...NOTHING, passed: 3, failed: 0 }, 1, 1, 'ended with code 1'],
  ['a failed case', { ...NOTHING, passed: 3, failed: 2 }, 1, 2, null],
  ['success', { ...NOTHING, passed: 3, failed: 0 }, 0, 0, null],
])('a suite with %s counts as it should', (_kind, counts, code, failed, problem) => {
  expect(judgeSuite(counts, code)).toMatchObject({ failed, problem });
});
