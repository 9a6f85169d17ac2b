import { describe, expect, it } from 'vitest';
import { annotate, at, counts } from './annotate.ts';
import { scoreNames } from './score-names.ts';

const article = annotate(
  [
    'The <org>Tana Water Trust</org> hired Dr <person>Amina Otieno</person> in <place>Lamu</place>, at the ',
    '<org alt="place">University of Lamu</org>. <person n="Amina Otieno">Otieno</person> left <place opt="1">Front Street</place> ',
    'for a <scare>“Blue Road”</scare> under the <prog>Clean Bay Plan</prog> of <place>Kwale County</place>.',
  ].join(''),
);

describe('scoreNames', () => {
  it('counts what is there, what is missed, and a name of a wrong type as both', () => {
    const hits = [
      { ...at(article, 'Tana Water Trust'), type: 'place' },
      { ...at(article, 'Amina Otieno'), type: 'person' },
      { ...at(article, 'Kwale County'), type: 'place' },
    ] as const;
    const scores = scoreNames(article, hits, 'strict', 'usual');
    expect(counts(scores.person)).toEqual({ right: 1, found: 1, expected: 2 });
    expect(counts(scores.organisation)).toEqual({ right: 0, found: 0, expected: 2 });
    expect(counts(scores.place)).toEqual({ right: 1, found: 2, expected: 2 });
    expect(counts(scores.programme)).toEqual({ right: 0, found: 0, expected: 1 });
    expect(counts(scores['people, organisations, places'])).toEqual({ right: 2, found: 3, expected: 6 });
    expect(scores.place.wrong.map(({ start, end }) => article.text.slice(start, end))).toEqual(['Tana Water Trust']);
  });

  it('drops the article, titles of people and possessive endings on both sides, but no first word of another name', () => {
    const told = annotate('The <org>General Bank</org> wrote to Sir <person>Alan Prentice</person>’s lawyer.');
    const hits = [
      { ...at(told, 'The General Bank'), type: 'organisation' },
      { ...at(told, 'Sir Alan Prentice’s'), type: 'person' },
    ] as const;
    const scores = scoreNames(told, hits, 'strict', 'usual');
    expect(counts(scores['people, organisations, places'])).toEqual({ right: 2, found: 2, expected: 2 });
    const short = scoreNames(told, [{ ...at(told, 'Bank'), type: 'organisation' }], 'strict', 'usual');
    expect(counts(short.organisation)).toEqual({ right: 0, found: 1, expected: 1 });
  });

  it('takes some words in common only where lenient, and each name once', () => {
    const hits = [
      { ...at(article, 'Water Trust'), type: 'organisation' },
      { ...at(article, 'Tana'), type: 'organisation' },
    ] as const;
    expect(counts(scoreNames(article, hits, 'strict', 'usual').organisation)).toEqual({
      right: 0,
      found: 2,
      expected: 2,
    });
    expect(counts(scoreNames(article, hits, 'lenient', 'usual').organisation)).toEqual({
      right: 1,
      found: 2,
      expected: 2,
    });
  });

  it('takes another type that is as right, except narrowly', () => {
    const hits = [{ ...at(article, 'University of Lamu'), type: 'place' }] as const;
    expect(counts(scoreNames(article, hits, 'strict', 'usual').organisation)).toEqual({
      right: 1,
      found: 1,
      expected: 2,
    });
    const narrow = scoreNames(article, hits, 'strict', 'narrow');
    expect(counts(narrow.organisation)).toEqual({ right: 0, found: 0, expected: 2 });
    expect(counts(narrow.place)).toEqual({ right: 0, found: 1, expected: 2 });
  });

  it('counts an optional name and a quoted term neither way', () => {
    const hits = [
      { ...at(article, 'Front Street'), type: 'organisation' },
      { ...at(article, 'Blue Road'), type: 'place' },
    ] as const;
    const { organisation, place } = scoreNames(article, hits, 'strict', 'usual');
    expect([counts(organisation), counts(place)]).toEqual([
      { right: 0, found: 0, expected: 2 },
      { right: 0, found: 0, expected: 2 },
    ]);
  });

  it('counts full names over those found, of a tool that tells them', () => {
    const hits = [
      { ...at(article, 'Amina Otieno'), type: 'person', name: 'Amina Otieno' },
      { ...at(article, 'Otieno', 2), type: 'person', name: 'Otieno' },
    ] as const;
    expect(counts(scoreNames(article, hits, 'lenient', 'usual').full)).toEqual({ right: 1, found: 2, expected: 2 });
    const untold = hits.map(({ name: _, ...hit }) => hit);
    expect(scoreNames(article, untold, 'lenient', 'usual').full).toBeNull();
  });
});
