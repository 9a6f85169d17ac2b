import { describe, expect, it } from 'vitest';
import { readingTime } from '../../../core/note/reading-time.ts';

const times = (count: number, word: string): string => Array.from({ length: count }, () => word).join(' ');

describe('readingTime', () => {
  it('takes no time for nothing, and for marks alone', () => {
    expect(readingTime('', 'en')).toEqual({ silent: 0, aloud: 0 });
    expect(readingTime('– …', 'fr')).toEqual({ silent: 0, aloud: 0 });
  });

  it.each(['en-GB', 'fr', 'ms'])('reads 238 words a minute in silence and 150 aloud in %s', (language) => {
    expect(readingTime(times(476, 'mot'), language).silent).toBeCloseTo(2);
    expect(readingTime(times(300, 'mot'), language).aloud).toBeCloseTo(2);
  });

  it.each([
    ['zh-Hans', '马'],
    ['ja', 'カ'],
    ['ja', 'ひ'],
  ])('reads 500 characters a minute in silence and 255 aloud in %s (%s)', (language, character) => {
    expect(readingTime(`${character.repeat(500)}。`, language).silent).toBeCloseTo(1);
    expect(readingTime(`${character.repeat(255)}，`, language).aloud).toBeCloseTo(1);
  });

  it('adds up words and characters of a text in both', () => {
    expect(readingTime(`${'马'.repeat(500)} ${times(238, 'GDP')}`, 'zh').silent).toBeCloseTo(2);
  });
});
