import { describe, expect, it } from 'vitest';
import { setTyped } from '../../../core/note/typed-marks.ts';
import { fc } from '../../fast-check.ts';

/** What stands in a line after each character of these words was typed. */
function type(words: string, language: string): string {
  let line = '';
  for (const typed of words) {
    const set = setTyped({ typed, before: line, language });
    line = set ? `${line.slice(0, line.length - set.replaced + 1)}${set.text}` : line + typed;
  }
  return line;
}

describe('marks as a language sets them', () => {
  it.each([
    ['en-GB', `He said "it's over" ("'no' again")`, 'He said “it’s over” (“‘no’ again”)'],
    ['en', `the ministers' "plan"-"B"`, 'the ministers’ “plan”-“B”'],
    ['fr-FR', `l'accord dit "oui"`, 'l’accord dit «\u202foui\u202f»'],
    ['ms-MY', `"Perjanjian" itu`, '“Perjanjian” itu'],
    ['zh-CN', `他说"同意"了'好'`, '他说“同意”了‘好’'],
    ['zh-Hant-TW', `他說"同意'好'"`, '他說「同意『好』」'],
    ['de', `Er sagt "ja"`, 'Er sagt „ja“'],
    ['constructor', `"a"`, '“a”'],
    ['', `"a"`, '“a”'],
  ])('sets quotation marks in %s', (language, typed, set) => {
    expect(type(typed, language)).toBe(set);
  });

  it('sets dashes and an ellipsis, and leaves a page break to be typed', () => {
    expect(type('2020--2024 -- so...', 'en')).toBe('2020–2024 – so…');
    expect(type('so---and', 'en')).toBe('so—and');
    expect(type('---', 'en')).toBe('---');
    expect(type('a-b 1.2. x', 'en')).toBe('a-b 1.2. x');
    expect(type('......', 'zh-CN')).toBe('……');
  });

  it('leaves addresses alone', () => {
    expect(type(`see https://a.org/x--y'z"...`, 'en')).toBe(`see https://a.org/x--y'z"...`);
    expect(type(`www.a--b.org`, 'fr')).toBe('www.a--b.org');
  });

  it('looks at hostile lines in no time and takes no more than is there', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', "'", '-', '.', 'a', ' ', '“', '«', '/', 'w'), maxLength: 60 }),
        fc.constantFrom('"', "'", '-', '.', 'x'),
        fc.constantFrom('en', 'fr', 'zh', 'zh-TW', '\u0000'),
        (before, typed, language) => {
          const set = setTyped({ typed, before, language });
          return set === null || (set.replaced >= 1 && set.replaced <= before.length + 1 && set.text.length > 0);
        },
      ),
    );
    expect(setTyped({ typed: '"', before: `${'www.'.repeat(50_000)}`, language: 'en' })).toBeNull();
  });
});
