import { expect, it } from 'vitest';
import type { DecisionScheme } from '../../../../core/templates/template.ts';
import { verbsOf, withVerb } from '../../../../renderer/editor/formal/decision-scheme.ts';

const SCHEME: DecisionScheme = {
  layout: 'beside',
  lead: '',
  verbs: [
    { verb: 'agree', responses: ['Agreed', 'Not agreed'] },
    { verb: 'note', responses: ['Noted'] },
  ],
  decider: null,
  decideBy: null,
};

it('a verb of the practice brings its responses, but never over those of the author', () => {
  const item = { verb: 'agree', text: 'to it', responses: ['Agreed', 'Not agreed'] };
  expect(withVerb(item, 'note', SCHEME)).toEqual({ verb: 'note', text: 'to it', responses: ['Noted'] });
  expect(withVerb({ ...item, responses: [] }, 'note', SCHEME).responses).toEqual(['Noted']);
  expect(withVerb({ ...item, responses: ['Aye'] }, 'note', SCHEME).responses).toEqual(['Aye']);
  expect(withVerb(item, 'not', SCHEME)).toEqual({ ...item, verb: 'not' });
  expect(withVerb(item, 'note', null)).toEqual({ ...item, verb: 'note' });
  expect(verbsOf(SCHEME)).toEqual(['agree', 'note']);
});
