import { describe, expect, it } from 'vitest';
import { dictionaryFor } from '../../../core/spelling/dictionaries.ts';
import { findWords, questionsOf, wrongSpans } from '../../../core/spelling/find-words.ts';
import { isKnown, knownWords } from '../../../core/spelling/known-words.ts';

const wordsOf = (text: string) => findWords(text).map(({ start, end }) => text.slice(start, end));

describe('the words of a text', () => {
  it.each([
    ['The ministers agreed, “in principle”.', ['The', 'ministers', 'agreed', 'in', 'principle']],
    ['Don’t; the Minister’s reply', ['Don’t', 'the', 'Minister’s', 'reply']],
    ['l’organisation, aujourd’hui et a-t-il', ['l’organisation', 'aujourd’hui', 'et', 'il']],
    ['a co‑ordinated, well-known plan', ['co‑ordinated', 'well-known', 'plan']],
    ['in 2025, COVID-19, G7, 3rd, x2', ['in']],
    ['ASEAN, MPs, NGOs, the UN’s, l’ONU', ['the']],
    ['ASEAN-led talks', ['led', 'talks']],
    ['see https://example.org/a?b=c or www.gov.uk, mail a.b@example.org now', ['see', 'or', 'mail', 'now']],
    ['in report.docx and mof.gov.my, at /etc/hosts', ['in', 'and', 'at']],
    ['and/or (re)open', ['and', 'or', 're', 'open']],
    ['J. Smith, i.e. WhatsApp and iPhone', ['Smith', 'and']],
    ['Москва 北京 Αθήνα and Łódź', ['and', 'Łódź']],
    ['soft\u00adhyphen', ['soft\u00adhyphen']],
    ['end.Next', ['end', 'Next']],
    ['', []],
  ])('of %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('asks for words as dictionaries have them, joined ones whole and in parts', () => {
    expect([...questionsOf(findWords('Don’t co‑ordinate soft\u00adly cafe\u0301'))]).toEqual([
      ...["Don't", 'co-ordinate', 'co', 'ordinate', 'softly', 'café'],
    ]);
  });

  it('finds the part of joined words that is wrong', () => {
    const right = new Set(['well-known', 'well', 'known', 'plan']);
    const wrong = (text: string) =>
      wrongSpans(findWords(text), (word) => right.has(word)).map(({ start, end }) => text.slice(start, end));
    expect(wrong('a well-known plan')).toEqual([]);
    expect(wrong('known-well')).toEqual([]);
    expect(wrong('a well-knwon plan')).toEqual(['knwon']);
  });

  it('takes time that grows with the text alone', () => {
    for (const hostile of ['a-'.repeat(50_000), "'a".repeat(50_000), 'a.'.repeat(50_000), '\u0301'.repeat(100_000)])
      expect(findWords(hostile).length).toBeLessThan(2);
  });
});

describe('the dictionary of a language', () => {
  it.each([
    ['en', 'en-GB'],
    ['en-GB', 'en-GB'],
    ['en-SG', 'en-GB'],
    ['en-US', 'en-US'],
    ['en-Latn-US', 'en-US'],
    ['en-AU', 'en-AU'],
    ['en-CA', 'en-CA'],
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['ms', null],
    ['zh-Hans', null],
    ['frr', null],
  ])('of %s', (language, dictionary) => {
    expect(dictionaryFor(language)).toBe(dictionary);
  });
});

describe('words a dossier knows', () => {
  const known = knownWords(['wawasan', 'Petronas', 'sub-zonal'], ['Dato’ Seri Anwar Ibrahim', 'Gerakan']);

  it.each([
    ['wawasan', true],
    ['Wawasan', true],
    ["Petronas's", true],
    ['petronas', false],
    ['Anwar', true],
    ["Anwar's", true],
    ["d'Anwar", true],
    ['sub-zonal', true],
    ['zonal', true],
    ['anwar', false],
    ['Gerak', false],
  ])('%s: %s', (word, answer) => {
    expect(isKnown(known, word)).toBe(answer);
  });
});
