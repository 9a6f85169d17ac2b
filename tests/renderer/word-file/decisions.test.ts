import { describe, expect, it } from 'vitest';
import type { NoteChange } from '../../../core/round-trip/note-change.ts';
import { acceptAll, beginDecisions, countOpen, settleDecisions } from '../../../renderer/word-file/decisions.ts';
import { factLink, text } from '../../core/word/sample-note.ts';

const CHANGE: NoteChange = {
  id: 'c1',
  what: 'changed',
  where: { kind: 'paragraph', field: null, line: 0, under: null },
  before: 'Costs rose by 12%.',
  after: 'Costs rose by 14%.',
  by: null,
  at: null,
  facts: [{ fact: 'cost', kind: 'figure-changed', old: '12%', new: '14%' }],
  changedHere: false,
  take: { do: 'line', line: 0, content: [text('Costs rose by '), factLink('cost', '14%'), text('.')] },
};
const COMMENT: NoteChange = { ...CHANGE, id: 'c2', what: 'comment', facts: [], take: null };
const CHANGES = [CHANGE, COMMENT];

describe('deciding of changes', () => {
  it('accepts all that can be taken, and asks about figures first', () => {
    const decisions = beginDecisions(CHANGES);
    expect([...decisions.keys()]).toEqual(['c1']);
    expect(countOpen(CHANGES, decisions)).toBe(1);
    expect(countOpen(CHANGES, acceptAll(decisions, false))).toBe(0);
    expect(settleDecisions(CHANGES, acceptAll(decisions, false))).toEqual({ taken: [], facts: [] });
  });

  it('keeps, overrides or goes on to change the fact', () => {
    const choose = (choice: 'fact' | 'override' | 'reject') => {
      const decisions = new Map([['c1', { accept: true, figures: new Map([[0, choice]]) }]]);
      expect(countOpen(CHANGES, decisions)).toBe(0);
      return settleDecisions(CHANGES, decisions);
    };
    expect(choose('override')).toEqual({ taken: [CHANGE], facts: [] });
    expect(choose('fact')).toEqual({ taken: [CHANGE], facts: ['cost'] });
    const [kept] = choose('reject').taken;
    expect(kept?.take).toMatchObject({ content: [{}, { content: [text('12%')] }, {}] });
  });
});
