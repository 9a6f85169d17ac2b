import { expect, test } from 'vitest';
import { lineOf, readModules } from './read-modules.ts';

/** Sides named after the screen. `left: 50%` names the middle, which is the same from both sides. */
const PHYSICAL =
  /(?:margin|padding|border)-(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius|(?:text-align|float|clear): (?:left|right)|(?<![\w-])(?:left(?!: 50%)|right):/g;

const SHORTHAND = /(?<![\w-])(?:margin|padding|inset): ([^;{}]+);/g;

/** The values of a shorthand; those inside of functions are one. */
function valuesOf(words: string): readonly string[] {
  let flat = words;
  for (let before = ''; before !== flat; ) {
    before = flat;
    flat = flat.replace(/\(([^()]*)\)/g, (_, inner: string) => `⟨${inner.replace(/\s/g, '_')}⟩`);
  }
  return flat.trim().split(/\s+/);
}

test('styles give no two values of a shorthand to the sides of the screen', () => {
  const uneven = readModules('renderer', /\.css$/).flatMap((module) =>
    [...module.code.matchAll(SHORTHAND)].flatMap(({ 0: words, 1: values = '', index }) => {
      const [, right, , left] = valuesOf(values);
      return left === undefined || left === right ? [] : [`${module.file}:${lineOf(module, index)} ${words}`];
    }),
  );
  expect(uneven).toEqual([]);
});

test('styles name sides by the direction of the text', () => {
  const physical = readModules('renderer', /\.css$/).flatMap((module) =>
    [...module.code.matchAll(PHYSICAL)].map(
      ({ 0: words, index }) => `${module.file}:${lineOf(module, index)} ${words}`,
    ),
  );
  expect(physical).toEqual([]);
});
