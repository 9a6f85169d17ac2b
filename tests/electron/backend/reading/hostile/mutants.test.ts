import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { howMany } from '../../../../how-many.ts';
import { type BundledReader, bundleReader } from './bundled-reader.ts';
import { FORMATS, makeMutant } from './make-mutant.ts';
import { readMutants } from './mutant-runner.ts';
import { countOutcomes, type Outcome, readOutcome } from './outcome.ts';

const MUTANTS = howMany(1_000, 120);
/** Read by the app's own way as well, in a process each, which is most of what such a reading costs. */
const WHOLE_WAY = howMany(20, 2);
const TYPED = /^(article|scanned|encrypted|broken|empty|unknown|other-type|too-[a-z-]+|bomb)$/;

const untyped = (outcomes: readonly Outcome[]) =>
  outcomes.flatMap((outcome, seed) => (TYPED.test(outcome) ? [] : [`${seed}: ${outcome}`]));

test.each(FORMATS)('mutants of %s files end as an article or in a reason', { timeout: 600_000 }, async (format) => {
  const half = MUTANTS / 2;
  const halves = await Promise.all([readMutants(format, 0, half), readMutants(format, half, MUTANTS)]);
  const outcomes = halves.flat();
  console.log(`${format}: ${outcomes.length} mutants: ${countOutcomes(outcomes)}`);
  expect(untyped(outcomes)).toEqual([]);
  expect(outcomes).toHaveLength(MUTANTS);
  expect(outcomes).toContain('article');
});

describe('the whole way, a process each', () => {
  let bundled: BundledReader;
  beforeAll(async () => {
    bundled = await bundleReader();
  });
  afterAll(() => bundled.remove());

  test('mutants end as they do in one process', { timeout: 600_000 }, async () => {
    const reader = bundled.open();
    const seeds = FORMATS.flatMap((format) =>
      Array.from({ length: WHOLE_WAY }, (_, index) => ({ format, seed: index })),
    );
    const outcomes = await Promise.all(
      seeds.map(async ({ format, seed }) => readOutcome(reader, { kind: 'file', ...makeMutant(format, seed) })),
    );
    reader.close();
    console.log(`the whole way: ${outcomes.length} mutants: ${countOutcomes(outcomes)}`);
    expect(untyped(outcomes)).toEqual([]);
  });
});
