import { beforeAll, describe, expect, it } from 'vitest';
import { exportDocx } from '../../core/word/export-docx.ts';
import { exportOf, SAMPLE_NOTE } from '../core/word/sample-note.ts';
import { howMany } from '../how-many.ts';
import { DEFECTS } from './defects.ts';
import { lintPackage, RULES } from './lint-package.ts';
import { PACKAGE_RULES } from './package-rules.ts';
import { validatePackages } from './validate-package.ts';

const UNBUNDLED: ReadonlySet<string> = new Set(Object.keys(PACKAGE_RULES));

describe('checking a Word package', () => {
  let good: Uint8Array;
  beforeAll(async () => {
    good = exportDocx(exportOf(SAMPLE_NOTE));
  });

  it('finds nothing wrong with a good one', () => {
    expect(lintPackage(good)).toEqual([]);
  });

  it('has a planted defect for every rule', () => {
    const planted = new Set(DEFECTS.map(({ finder }) => finder));
    expect(Object.keys(RULES).filter((rule) => !planted.has(rule as keyof typeof RULES))).toEqual([]);
  });

  it.each(DEFECTS.filter(({ finder }) => finder !== 'validator'))('lints $name ($finder)', ({ plant, finder }) => {
    expect(lintPackage(plant(good)).map(({ rule }) => rule)).toContain(finder);
  });

  it('finds nothing wrong with good ones in one bundle', async () => {
    const other = exportDocx(exportOf({ ...SAMPLE_NOTE, language: 'ms', title: 'Nota' }));
    expect(
      await validatePackages([
        ['good', good],
        ['other', other],
        ['good again', good],
      ]),
    ).toEqual({});
  });

  it('catches every planted defect, by the linter or the Open XML SDK, and says whose it is', async () => {
    // Where the archive itself is wrong the validator says nothing but that, so that each takes processes of its own.
    const seen = DEFECTS.filter(({ finder }) => howMany(1, 0) === 1 || !UNBUNDLED.has(finder));
    const files = seen.map(({ name, plant }) => [name, plant(good)] as const);
    const validated = await validatePackages([['good', good], ...files]);
    expect(validated['good']).toBeUndefined();
    const linted = new Set(DEFECTS.filter(({ plant }) => lintPackage(plant(good)).length > 0).map(({ name }) => name));
    const both = seen.filter(({ name }) => linted.has(name) && validated[name] !== undefined);
    const kinds = new Set([
      ...DEFECTS.filter(({ name }) => linted.has(name)).map(({ finder }) => finder),
      ...Object.values(validated).flatMap((errors) => errors.map((error) => error.split(': ')[1])),
    ]);
    for (const { name } of DEFECTS) expect(linted.has(name) || validated[name], name).toBeTruthy();
    for (const { name, finder } of DEFECTS) if (finder === 'validator') expect(validated[name], name).toBeTruthy();
    expect(kinds.size).toBeGreaterThanOrEqual(34);
    const sdk = Object.keys(validated).length;
    console.info(
      `planted defects: ${DEFECTS.length}, all caught: ${linted.size - both.length} by the linter alone, ` +
        `${sdk - both.length} by the Open XML SDK alone, ${both.length} by both; kinds: ${kinds.size}`,
    );
  });
});
