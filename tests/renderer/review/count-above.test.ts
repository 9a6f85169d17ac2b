import { expect, it } from 'vitest';
import type { Alike } from '../../../core/contract/review-methods.ts';
import { countAbove } from '../../../renderer/review/count-above.ts';
import { makeDraft, makeSuggestion } from './make-review.ts';

const DRAFT = makeDraft(1, { start: 0, end: 4 });
const LIKE: Alike = {
  suggestion: 'b',
  fact: { ...DRAFT, id: 'f', revision: 1, status: 'unverified' },
  likeness: 'same',
  difference: null,
};

it('counts what would be accepted and what would be left, once all is known', () => {
  const suggestions = [
    makeSuggestion('a', { ...DRAFT, claim: 'One.' }),
    makeSuggestion('b', { ...DRAFT, claim: 'Two.' }),
    makeSuggestion('c', { ...DRAFT, claim: 'ONE.' }),
    makeSuggestion('d', { ...DRAFT, claim: 'Three.' }, { confidence: 0.5 }),
    makeSuggestion('e', { ...DRAFT, claim: 'Four.' }, { state: 'rejected' }),
  ];
  const alike = new Map<string, readonly Alike[]>([
    ['a', [{ ...LIKE, suggestion: 'a', likeness: 'related' }]],
    ['b', [LIKE]],
  ]);
  expect(countAbove(suggestions, alike, 0.8)).toBeNull();
  alike.set('c', []);
  expect(countAbove(suggestions, alike, 0.8)).toEqual({ accepted: 1, left: 2 });
  expect(countAbove(suggestions, alike, 0.9)).toEqual({ accepted: 0, left: 0 });
  expect(countAbove(suggestions, alike, 0)).toBeNull();
});
