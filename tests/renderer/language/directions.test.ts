import { expect, test } from 'vitest';
import { lineOf, readModules } from './read-modules.ts';

/** Sides named after the screen. `left: 50%` names the middle, which is the same from both sides. */
const PHYSICAL =
  /(?:margin|padding|border)-(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius|(?:text-align|float|clear): (?:left|right)|(?<![\w-])(?:left(?!: 50%)|right):/g;

test('styles name sides by the direction of the text', () => {
  const physical = readModules('renderer', /\.css$/).flatMap((module) =>
    [...module.code.matchAll(PHYSICAL)].map(
      ({ 0: words, index }) => `${module.file}:${lineOf(module, index)} ${words}`,
    ),
  );
  expect(physical).toEqual([]);
});
