import { describe, expect, it } from 'vitest';
import { annotate, at, counts } from './annotate.ts';
import { scoreQuotations, scoreReported } from './score-speech.ts';

const article = annotate(
  [
    '<q by="Amina Otieno">“Every tree counts,”</q> said <person>Amina Otieno</person>, who calls it a <scare>“blue belt”</scare>. ',
    '<q by="a fisherman">“They paid us,”</q> a fisherman <said by="a fisherman">said the lab had paid</said> late. ',
    '<q by="" opt="1">“Not now”</q>, read a sign. She <said by="Amina Otieno">warned that bills</said> could rise.',
  ].join(''),
);
const hit = (words: string, speaker?: string | null) => {
  return { ...at(article, words), ...(speaker !== undefined && { speaker }) };
};

describe('scoreQuotations', () => {
  it('counts the words between the marks, and speakers over those found', () => {
    const hits = [hit('“Every tree counts,”', 'Otieno'), hit('They paid us', 'Amina Otieno')];
    const { spans, speakers } = scoreQuotations(article, hits, 'usual');
    expect(counts(spans)).toEqual({ right: 2, found: 2, expected: 2 });
    expect(counts(speakers)).toEqual({ right: 1, found: 2, expected: 2 });
    expect(speakers?.wrong.map(({ says }) => says)).toEqual(['Amina Otieno for a fisherman']);
  });

  it('refuses a part of a quotation, two in one, and words nobody says', () => {
    const both = { start: at(article, '“Every').start, end: at(article, 'paid us,”').end };
    const hits = [hit('“Every tree'), both, hit('read a sign')];
    expect(counts(scoreQuotations(article, hits, 'usual').spans)).toEqual({ right: 0, found: 3, expected: 2 });
  });

  it('counts a quoted term and an optional quotation neither way, a term narrowly as wrong', () => {
    const hits = [hit('“blue belt”'), hit('“Not now”')];
    expect(counts(scoreQuotations(article, hits, 'usual').spans)).toEqual({ right: 0, found: 0, expected: 2 });
    expect(counts(scoreQuotations(article, hits, 'narrow').spans)).toEqual({ right: 0, found: 1, expected: 2 });
  });

  it('asks narrowly for the marks and the full name', () => {
    const hits = [hit('“Every tree counts,”', 'Otieno'), hit('They paid us', 'a fisherman')];
    const { spans, speakers } = scoreQuotations(article, hits, 'narrow');
    expect(counts(spans)).toEqual({ right: 1, found: 2, expected: 2 });
    expect(counts(speakers)).toEqual({ right: 0, found: 1, expected: 1 });
  });

  it('gives no score of speakers to a tool that does not look for them', () => {
    expect(scoreQuotations(article, [hit('“They paid us,”')], 'usual').speakers).toBeNull();
  });
});

describe('scoreReported', () => {
  it('counts a statement that shares words, once, and its speaker', () => {
    const hits = [hit('said the lab had paid late', 'fisherman'), hit('the lab', null), hit('read a sign', null)];
    const { spans, speakers } = scoreReported(article, hits, 'usual');
    expect(counts(spans)).toEqual({ right: 1, found: 3, expected: 2 });
    expect(counts(speakers)).toEqual({ right: 1, found: 1, expected: 1 });
  });

  it('asks narrowly for all annotated words', () => {
    const hits = [hit('She warned that bills could rise', 'Amina Otieno'), hit('the lab had paid late', 'a fisherman')];
    expect(counts(scoreReported(article, hits, 'usual').spans)).toEqual({ right: 2, found: 2, expected: 2 });
    expect(counts(scoreReported(article, hits, 'narrow').spans)).toEqual({ right: 1, found: 2, expected: 2 });
  });
});
