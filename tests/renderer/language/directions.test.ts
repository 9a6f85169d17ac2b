import { expect, test } from 'vitest';
import { lineOf, readModules } from './read-modules.ts';

/** Sides named after the screen. `left: 50%` names the middle, which is the same from both sides. */
const PHYSICAL =
  /(?:margin|padding|border)-(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius|(?:text-align|float|clear): (?:left|right)|(?<![\w-])(?:left(?!: 50%)|right):/g;

/** The sides of a shorthand with four values: above, right, below, left. */
const FOUR = /(?<![\w-])(?:margin|padding|inset): ((?:[^\s;()]|\([^;]*\))+)(?: ((?:[^\s;()]|\([^;]*\))+)){3};/g;

test('styles give no two values of a shorthand to the sides of the screen', () => {
  const uneven = readModules('renderer', /\.css$/).flatMap((module) =>
    [...module.code.matchAll(FOUR)]
      .filter(([words]) => {
        const [, right, , left] = words
          .replace(/;$/, '')
          .replace(/^[\w-]+: /, '')
          .split(/\s+(?![^()]*\))/);
        return right !== left;
      })
      .map(({ 0: words, index }) => `${module.file}:${lineOf(module, index)} ${words}`),
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
