import { expect, it } from 'vitest';
import { takeNothing } from '../../../core/extraction/taken-text.ts';

it('lets nobody take what is taken, in whole or in part', () => {
  const taken = takeNothing(10);
  expect(taken.isFree({ start: 0, end: 10 })).toBe(true);
  taken.take({ start: 3, end: 6 });
  expect(taken.isFree({ start: 0, end: 3 })).toBe(true);
  expect(taken.isFree({ start: 6, end: 10 })).toBe(true);
  expect(taken.isFree({ start: 2, end: 4 })).toBe(false);
  expect(taken.isFree({ start: 4, end: 5 })).toBe(false);
  expect(taken.isFree({ start: 0, end: 10 })).toBe(false);
});
