import { describe, expect, it } from 'vitest';
import { findPattern } from '../../../core/finding/find-pattern.ts';
import { type FindQuery, fillIn, findWords } from '../../../core/finding/find-query.ts';
import { inEnglish } from '../../../core/shared/said.ts';
import { fc } from '../../fast-check.ts';

const ask = (words: string, how: Partial<FindQuery> = {}): FindQuery => ({
  words,
  matchCase: false,
  wholeWord: false,
  pattern: false,
  ...how,
});

function found(text: string, query: FindQuery): readonly string[] {
  const finder = query.pattern ? findPattern(query) : { ok: true as const, value: findWords(query) };
  if (!finder.ok) throw new Error(inEnglish(finder.error));
  return (finder.value(text) ?? []).map(({ start, end }) => text.slice(start, end));
}

describe('finding words', () => {
  it('takes them literally, whatever they are', () => {
    expect(found('a.b a+b (a.b)', ask('a.b'))).toEqual(['a.b', 'a.b']);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'grapheme' }), (words, around) => {
        const text = `${around}${words}${around}`;
        return findWords(ask(words, { matchCase: true }))(text)?.some(
          ({ start, end }) => text.slice(start, end) === words,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('minds case and whole words only where asked to', () => {
    expect(found('Tariff tariffs TARIFF', ask('tariff'))).toEqual(['Tariff', 'tariff', 'TARIFF']);
    expect(found('Tariff tariffs', ask('Tariff', { matchCase: true }))).toEqual(['Tariff']);
    expect(found('Tariff tariffs', ask('tariff', { wholeWord: true }))).toEqual(['Tariff']);
    expect(found('ÉTÉ été étés', ask('été', { wholeWord: true }))).toEqual(['ÉTÉ', 'été']);
    expect(found('cost: 4%.', ask('4%', { wholeWord: true }))).toEqual(['4%']);
  });
});

describe('finding an expression', () => {
  const pattern = { pattern: true } as const;

  it('finds what it matches, and never nothing', () => {
    expect(found('16 April 2025 and 3 May 2026', ask('\\d{4}', pattern))).toEqual(['2025', '2026']);
    expect(found('abc', ask('x*', pattern))).toEqual([]);
    expect(found('One\nTwo', ask('^t', pattern))).toEqual(['T']);
    expect(found('One one', ask('one', { ...pattern, matchCase: true }))).toEqual(['one']);
    expect(found('深圳 corridor', ask('\\p{Han}+', pattern))).toEqual(['深圳']);
  });

  it('puts groups where a replacement asks for them', () => {
    const finder = findPattern(ask('(\\d+) (April|May)', pattern));
    if (!finder.ok) throw new Error(inEnglish(finder.error));
    const [first] = finder.value('On 16 April.') ?? [];
    expect(fillIn('$2 $1 ($0, $$9, $7)', first?.groups ?? null)).toBe('April 16 (16 April, $9, )');
    expect(fillIn('$1 million', null)).toBe('$1 million');
  });

  it('says what is wrong with one that cannot be read', () => {
    const fault = (words: string) => {
      const finder = findPattern(ask(words, pattern));
      return finder.ok ? null : inEnglish(finder.error);
    };
    expect(fault('(signed|talks')).toBe('a bracket is opened and not closed: (signed|talks');
    expect(fault('signed)')).toBe('a bracket is closed and was not opened: signed)');
    expect(fault('[a')).toBe('a square bracket is opened and not closed: [a');
    expect(fault('*')).toBe('nothing stands before * that it could repeat');
    expect(fault('a**')).toBe('** repeats what is repeated already');
    expect(fault('a{2000}')).toBe('{2000} repeats too often, or at least more often than at most');
    expect(fault('[z-a]')).toBe('a range ends before it begins: z-a');
    expect(fault('\\1')).toBe('a backslash has no meaning in \\1');
    expect(fault('a\\')).toBe('nothing stands after the backslash at its end');
    expect(fault('(?P<n>a)(?P<n>b)')).toBe('two groups have one name: n');
    expect(fault('('.repeat(1_100) + ')'.repeat(1_100))).toBe('it is too long or too deep');
    expect(fault('(?=a)b')).toMatch(/^this is not known here: /);
  });

  it('takes time that grows with the text alone, where backtracking would never end', () => {
    expect(found(`${'a'.repeat(50_000)}b`, ask('(a+)+$', pattern))).toEqual([]);
    expect(found('a'.repeat(20_000), ask('(a|aa)+', pattern))).toHaveLength(1);
  });

  it('leaves a text unread that would take long all the same', () => {
    const finder = findPattern(ask('[a-z]{1000}z', pattern));
    expect(finder.ok && finder.value('a'.repeat(200_000))).toBeNull();
  });
});
