import { describe, expect, it } from 'vitest';
import { compareEditions, findWordsIn, type PassageChange } from '../../../core/facts/compare-editions.ts';
import type { Passage, PassageKind } from '../../../core/facts/source.ts';
import { fc } from '../../fast-check.ts';

function passagesOf(texts: readonly string[], kind?: PassageKind): readonly Passage[] {
  return texts.map((text, index) => ({
    number: index + 1,
    ...(kind === undefined ? {} : { kind }),
    heading: null,
    text,
    summary: false,
  }));
}

function compare(before: readonly string[], after: readonly string[]): readonly PassageChange[] {
  return compareEditions(passagesOf(before), passagesOf(after));
}

const A = 'The ministry signed a pact with the institute on Tuesday.';
const B = 'It covers 40,000 engineers and costs 3.2% of the budget.';
const C = 'Critics asked for schools and roads instead.';

describe('two editions', () => {
  it('have the same passages, white space aside', () => {
    expect(compare([A, B], [A, `  ${B.replaceAll(' ', '\n')}`])).toEqual([
      { change: 'same', before: 1, after: 1, words: [] },
      { change: 'same', before: 2, after: 2, words: [] },
    ]);
  });

  it('differ by whole words and numbers, gone before new', () => {
    const [, changed] = compare([A, B], [A, B.replace('40,000', '45,000').replace('3.2%', '3.5%')]);
    expect(changed).toMatchObject({ change: 'changed', before: 2, after: 2 });
    expect(changed?.words.filter(({ change }) => change !== 'same')).toEqual([
      { text: '40,000', change: 'removed' },
      { text: '45,000', change: 'added' },
      { text: '3.2', change: 'removed' },
      { text: '3.5', change: 'added' },
    ]);
  });

  it('differ by passages that came, went and were rewritten, in reading order', () => {
    const rewritten = A.replace('Tuesday', 'Wednesday evening');
    expect(compare([A, B, C], ['A new lead opens the piece.', rewritten, C, 'More to follow.'])).toMatchObject([
      { change: 'added', before: null, after: 1 },
      { change: 'changed', before: 1, after: 2 },
      { change: 'removed', before: 2, after: null },
      { change: 'same', before: 3, after: 3 },
      { change: 'added', before: null, after: 4 },
    ]);
  });

  it('differ where a paragraph became a heading', () => {
    const heading = passagesOf([C], 'heading');
    expect(compareEditions(passagesOf([C]), heading)).toMatchObject([{ change: 'changed', before: 1, after: 1 }]);
  });

  it('that have nothing in common are one gone and one new', () => {
    expect(compare([A, B], [C]).map(({ change }) => change)).toEqual(['removed', 'removed', 'added']);
  });

  it('that are long and wholly different are compared in a moment', () => {
    const texts = (word: string) => Array.from({ length: 5_000 }, (_unused, index) => `${word}${index}`);
    expect(compare(texts('one'), texts('two'))).toHaveLength(10_000);
  });

  it('can both be made again of what is said about them', () => {
    const text = fc.constantFrom(
      A,
      B,
      C,
      A.replace('pact', 'treaty'),
      `${B} And more.`,
      'x',
      '4.5% of 10',
      '数字经济 协议',
    );
    const texts = fc.array(text, { maxLength: 12 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const changes = compare(before, after);
        expect(changes.flatMap((change) => change.before ?? [])).toEqual(before.map((_text, index) => index + 1));
        expect(changes.flatMap((change) => change.after ?? [])).toEqual(after.map((_text, index) => index + 1));
        for (const { before: old, after: fresh, words, change } of changes) {
          const said = (without: string) =>
            words
              .filter((word) => word.change !== without)
              .map(({ text: part }) => part)
              .join('');
          if (change === 'same') expect(before[(old ?? 0) - 1]).toBe(after[(fresh ?? 0) - 1]);
          if (old !== null && change !== 'same') expect(said('added')).toBe(before[old - 1]);
          if (fresh !== null && change !== 'same') expect(said('removed')).toBe(after[fresh - 1]);
        }
      }),
    );
  });
});

describe('exact words looked for in an edition', () => {
  const find = findWordsIn(
    passagesOf(['One pact.', 'A rise of 13.2% was seen.', 'A rise of 3.2% was  seen.\nOne pact.']),
  );
  it.each([
    ['One pact.', null, 1],
    ['One pact.', 3, 3],
    ['One pact.', 2, 1],
    ['3.2% was seen.', null, 3],
    ['was\nseen. One', null, 3],
    ['pact. A', null, null],
    ['one pact', null, null],
    ['One pac', null, null],
    ['', 1, null],
    [' ', 1, null],
  ])('“%s” near %s stand in %s', (words, near, passage) => {
    expect(find(words, near)).toBe(passage);
  });
});
