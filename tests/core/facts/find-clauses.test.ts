import { describe, expect, it } from 'vitest';
import { findClauses } from '../../../core/facts/find-clauses.ts';

const clausesOf = (text: string) => findClauses(text).map(({ start, end }) => text.slice(start, end));

describe('findClauses', () => {
  it.each([
    ['a semicolon', 'Prices rose; wages fell.', ['Prices rose', 'wages fell.']],
    [
      'a comma and `and`',
      'The bank will lend $5m, and the fund will pay the rest.',
      ['The bank will lend $5m', 'the fund will pay the rest.'],
    ],
    [
      '`but` and `while`',
      'Rice rose in May, but tea fell, while oil held at $60.',
      ['Rice rose in May', 'tea fell', 'oil held at $60.'],
    ],
  ])('parts at %s', (_border, text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses);
  });

  it.each([
    ['a list', 'He met Ann Lee, Bo Park, and two ministers.'],
    ['one verb', 'The bank, and not the fund, will pay.'],
    ['a second verb of one subject', 'The board approved a dividend, and signed the deal.'],
    ['nothing', ''],
    ['a half without a verb', 'Exports rose; a record.'],
  ])('parts nothing in %s', (_case, text) => {
    expect(clausesOf(text)).toEqual([text]);
  });

  it('gives back every word but the joints', () => {
    const text = 'One rose, and two fell; three held, while four sank.';
    const kept = clausesOf(text).join(' ').replace(/\W+/g, ' ');
    expect(kept).toBe('One rose two fell three held four sank ');
  });
});
