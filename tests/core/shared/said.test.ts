import { describe, expect, it } from 'vitest';
import { refuse } from '../../../core/contract/reply.ts';
import { inEnglish, say } from '../../../core/shared/said.ts';

describe('a sentence said in English', () => {
  it('puts in what its placeholders stand for: words, numbers, days, lists and other sentences', () => {
    const said = say('{who} took {count, plural, one {# copy} other {# copies}} on {day}: {list}', {
      who: say('The “{name}” office', { name: '$& {day}' }),
      count: 2,
      day: { day: '2025-04-16' },
      list: { list: ['a', 'b', say('c')] },
    });
    expect(inEnglish(said)).toBe('The “$& {day}” office took 2 copies on 16 April 2025: a, b and c');
    expect(inEnglish(say('{count, plural, one {# copy} other {# copies}}', { count: 1 }))).toBe('1 copy');
  });

  it('travels with a refusal only where its words alone do not say it', () => {
    expect(refuse('exists', 'There.')).toEqual({ ok: false, code: 'exists', message: 'There.' });
    const said = say('“{name}” is there.', { name: 'A' });
    expect(refuse('exists', said)).toEqual({ ok: false, code: 'exists', message: '“A” is there.', said });
  });
});
