import { expect, it } from 'vitest';
import { INPUTS } from '../../../core/contract/inputs.ts';
import { METHOD_NAMES } from '../../../core/contract/methods.ts';

it('names every method the backend has, and no other', () => {
  expect([...METHOD_NAMES].sort()).toEqual(Object.keys(INPUTS).sort());
});
