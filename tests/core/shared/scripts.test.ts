import { describe, expect, it } from 'vitest';
import { directionOf, directionOfLanguage, eastAsianFont, splitByScript } from '../../../core/shared/scripts.ts';
import { fc } from '../../fast-check.ts';
import { arbitraryWords } from '../note/arbitrary-note.ts';

const cut = (text: string, language = 'en-GB', base?: 'ltr' | 'rtl') =>
  splitByScript(text, language, base).map(({ text: piece, script, language: own }) => [piece, script, own]);

describe('which way a text runs', () => {
  it.each([
    ['العربية first', 'rtl'],
    ['Latin, then العربية', 'ltr'],
    ['  (22) “שלום”', 'rtl'],
    ['中文', 'ltr'],
    ['\u200f22.4.2025', 'rtl'],
    ['22.4.2025 …', null],
    ['', null],
  ] as const)('%j: %s', (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });

  it('is known of a language and a language in a script', () => {
    for (const language of ['ar', 'he-IL', 'fa', 'ur-PK', 'ms-Arab', 'AR-sa'])
      expect(directionOfLanguage(language)).toBe('rtl');
    for (const language of ['en', 'ms', 'zh-Hans', 'arn', 'fr']) expect(directionOfLanguage(language)).toBe('ltr');
  });
});

describe('text cut by script', () => {
  it('leaves alone what is in letters of one kind', () => {
    expect(cut('Signed on 22 April – “good”.')).toEqual([['Signed on 22 April – “good”.', 'other', null]]);
  });

  it('names the language of Arabic, Jawi, Hebrew, Chinese, Japanese and Korean', () => {
    expect(cut('وقّعت الوزارتان في 22 أبريل')).toEqual([['وقّعت الوزارتان في 22 أبريل', 'rtl', 'ar-SA']]);
    expect(cut('سيڠاڤورا دان مليسيا')).toEqual([['سيڠاڤورا دان مليسيا', 'rtl', 'ms-Arab']]);
    expect(cut('שר החוץ')).toEqual([['שר החוץ', 'rtl', 'he-IL']]);
    expect(cut('数字经济。')).toEqual([['数字经济。', 'east-asian', 'zh-CN']]);
    expect(cut('首相は「デジタル」')).toEqual([['首相は「デジタル」', 'east-asian', 'ja-JP']]);
    expect(cut('한국어')).toEqual([['한국어', 'east-asian', 'ko-KR']]);
  });

  it('takes the document’s language where the script is that of more than one', () => {
    expect(cut('數位經濟', 'zh-Hant-TW')[0]?.[2]).toBe('zh-Hant-TW');
    expect(cut('経済', 'ja-JP')[0]?.[2]).toBe('ja-JP');
    expect(cut('مذاکرات', 'fa-IR')[0]?.[2]).toBe('fa-IR');
    expect(eastAsianFont('zh-Hant')).not.toBe(eastAsianFont('zh-Hans'));
    expect(eastAsianFont('ms')).toBe(null);
  });

  it('gives signs between two scripts to the one that runs as the line does', () => {
    expect(cut('said مرحبا, left')).toEqual([
      ['said ', 'other', null],
      ['مرحبا', 'rtl', 'ar-SA'],
      [', left', 'other', null],
    ]);
    expect(cut('رئيس (ASEAN).', 'en', 'rtl')).toEqual([
      ['رئيس (', 'rtl', 'ar-SA'],
      ['ASEAN).', 'other', null],
    ]);
  });

  it('loses and changes nothing, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryWords(), { maxLength: 6 }),
        fc.constantFrom('en', 'ar', 'zh'),
        (words, language) => {
          const runs = splitByScript(words.join(''), language);
          expect(runs.map(({ text }) => text).join('')).toBe(words.join(''));
        },
      ),
      { numRuns: 500 },
    );
    const long = 'ا ب '.repeat(50_000);
    expect(splitByScript(long, 'en')).toHaveLength(1);
  });
});
