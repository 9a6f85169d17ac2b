import { expect, it } from 'vitest';
import type { FactDraft } from '../../../../core/facts/fact.ts';
import type { Suggestion } from '../../../../core/facts/suggestion.ts';
import { keepTouched } from '../../../../electron/backend/importing/keep-touched.ts';
import { makeDraft } from '../../../dossiers/make-reading.ts';

function make(id: string, start: number, change: Partial<Suggestion> = {}, draft: Partial<FactDraft> = {}): Suggestion {
  const citations = [{ source: 's', passage: 1, span: { start, end: start + 10 } }];
  return {
    id,
    state: 'open',
    draft: makeDraft('s', { citations, ...draft }),
    confidence: 0.5,
    reason: 'event-words',
    edited: false,
    fact: null,
    ...change,
  };
}
const idsOf = (suggestions: readonly Suggestion[]) => suggestions.map(({ id }) => id);

it('what nobody touched makes way for what was found anew', () => {
  const { kept, gone, fresh } = keepTouched([make('old', 0)], [make('new', 0), make('more', 20)]);
  expect([kept, gone, idsOf(fresh)]).toEqual([[], ['old'], ['new', 'more']]);
});

it.each(['accepted', 'rejected', 'merged', 'split', 'cited'] as const)(
  'what was %s stays, and is not suggested again',
  (state) => {
    const { kept, gone, fresh } = keepTouched([make('old', 0, { state })], [make('new', 0), make('more', 20)]);
    expect([idsOf(kept), gone, idsOf(fresh)]).toEqual([['old'], [], ['more']]);
  },
);

it('what was edited stays, and is not suggested again', () => {
  const { kept, fresh } = keepTouched([make('old', 0, { edited: true })], [make('new', 0)]);
  expect([idsOf(kept), fresh]).toEqual([['old'], []]);
});

it.each(['selected', 'merged', 'split'] as const)(
  'what the user made (%s) stays, and stands for nothing found',
  (reason) => {
    const { kept, fresh } = keepTouched([make('old', 0, { reason })], [make('new', 0)]);
    expect([idsOf(kept), idsOf(fresh)]).toEqual([['old'], ['new']]);
  },
);

it('one of two facts in the same words is matched by its claim, else by its kind', () => {
  const rejected = make('old', 0, { state: 'rejected' }, { claim: 'One part.', kind: 'figure' });
  const found = [make('other', 0, {}, { claim: 'Other part.' }), make('same', 0, {}, { claim: 'One part.' })];
  expect(idsOf(keepTouched([rejected], found).fresh)).toEqual(['other']);
  const reworded = [make('event', 0, {}, { claim: 'A.' }), make('figure', 0, {}, { claim: 'B.', kind: 'figure' })];
  expect(idsOf(keepTouched([rejected], reworded).fresh)).toEqual(['event']);
  const second = make('second', 0, { state: 'accepted' }, { claim: 'Third.' });
  expect(keepTouched([rejected, second], reworded).fresh).toEqual([]);
});
