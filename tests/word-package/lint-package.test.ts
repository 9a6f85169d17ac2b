import { beforeAll, describe, expect, it } from 'vitest';
import { exportDocx } from '../../core/word/export-docx.ts';
import { exportOf, SAMPLE_NOTE } from '../core/word/sample-note.ts';
import { DEFECTS } from './defects.ts';
import { lintPackage, RULES } from './lint-package.ts';
import { validatePackage } from './validate-package.ts';

describe('checking a Word package', () => {
  let good: Uint8Array;
  beforeAll(async () => {
    good = exportDocx(exportOf(SAMPLE_NOTE));
  });

  it('finds nothing wrong with a good one', async () => {
    expect(lintPackage(good)).toEqual([]);
    expect(await validatePackage(good)).toEqual([]);
  });

  it('has a planted defect for every rule', () => {
    const planted = new Set(DEFECTS.map(({ finder }) => finder));
    expect(Object.keys(RULES).filter((rule) => !planted.has(rule as keyof typeof RULES))).toEqual([]);
  });

  it.each(DEFECTS.filter(({ finder }) => finder !== 'validator'))('lints $name ($finder)', ({ plant, finder }) => {
    expect(lintPackage(plant(good)).map(({ rule }) => rule)).toContain(finder);
  });

  it.each(DEFECTS.filter(({ finder }) => finder === 'validator'))('validates away $name', async ({ plant }) => {
    expect(await validatePackage(plant(good))).not.toEqual([]);
  });
});
