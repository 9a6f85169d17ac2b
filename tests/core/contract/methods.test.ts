import { expect, it } from 'vitest';
import { CHECKED_METHODS } from '../../../core/contract/inputs.ts';
import { METHOD_NAMES } from '../../../core/contract/methods.ts';

it('names every method the backend has, and no other', () => {
  expect([...METHOD_NAMES].sort()).toEqual([...CHECKED_METHODS].sort());
});
