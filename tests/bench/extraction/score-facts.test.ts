import { describe, expect, it } from 'vitest';
import { annotate, at, counts } from './annotate.ts';
import type { FactHit } from './findings.ts';
import { scoreFacts } from './score-facts.ts';

const article = annotate(
  [
    '<fact kind="agreement|figure" also="Tana Water"><place>Lamu</place> will pay <fig v="5000000" u="USD">$5 million</fig> by ',
    '<date iso="2026-04">April 2026</date>.</fact> <fact kind="statement"><q by="Amina Otieno">“We wait,”</q> said ',
    '<person>Amina Otieno</person> of <org>Tana Water</org>.</fact> <fact kind="event">It opened in <date iso="2024">2024</date>.</fact>',
  ].join(''),
);
const words = (text: string, fact: Partial<FactHit>): FactHit => {
  return { ...at(article, text), kind: 'event', names: [], when: null, figures: [], speaker: null, ...fact };
};
const agreement = words('Lamu will pay $5 million by April 2026.', {
  kind: 'agreement',
  names: ['Lamu', 'Tana Water'],
  when: '2026-04',
  figures: [{ value: [5_000_000], unit: 'USD' }],
});
const statement = words('“We wait,” said Amina Otieno of Tana Water.', {
  kind: 'statement',
  names: ['Tana Water', 'Amina Otieno'],
  speaker: 'Amina Otieno',
});

describe('scoreFacts', () => {
  it('counts facts that are all right, and those nothing was suggested for', () => {
    const scores = scoreFacts(article, [agreement, statement], 'usual');
    expect(counts(scores.found)).toEqual({ right: 2, found: 3, expected: 3 });
    expect(counts(scores.whole)).toEqual({ right: 2, found: 3, expected: 3 });
    expect(counts(scores.kinds)).toEqual({ right: 2, found: 2, expected: 2 });
    // Whether a speaker is among the names counts neither way.
    expect(counts(scores.names)).toEqual({ right: 3, found: 3, expected: 3 });
  });

  it('counts each part that is wrong, over the facts found', () => {
    const hits = [
      {
        ...agreement,
        kind: 'concern',
        names: ['Lamu', 'Mombasa'],
        when: '2026',
        figures: [{ value: [5], unit: 'USD' }],
      },
      { ...statement, speaker: null },
    ] as const;
    const scores = scoreFacts(article, hits, 'usual');
    expect(counts(scores.kinds)).toEqual({ right: 1, found: 2, expected: 2 });
    expect(counts(scores.names)).toEqual({ right: 2, found: 3, expected: 3 });
    expect(counts(scores.dates)).toEqual({ right: 1, found: 2, expected: 2 });
    expect(counts(scores.figures)).toEqual({ right: 0, found: 1, expected: 1 });
    expect(counts(scores.speakers)).toEqual({ right: 1, found: 2, expected: 2 });
    expect(counts(scores.whole)).toEqual({ right: 0, found: 3, expected: 3 });
  });

  it('compares with a suggestion of a right kind, narrowly with the one that shares most words', () => {
    const part = words('Lamu will pay $5 million', { ...agreement, ...at(article, 'Lamu will pay $5 million') });
    const other = { ...agreement, kind: 'concern' } as const;
    expect(counts(scoreFacts(article, [other, part], 'usual').kinds)).toEqual({ right: 1, found: 1, expected: 1 });
    expect(counts(scoreFacts(article, [other, part], 'narrow').kinds)).toEqual({ right: 0, found: 1, expected: 1 });
  });

  it('takes no date where none is annotated', () => {
    const dated = { ...statement, when: '2024' };
    expect(counts(scoreFacts(article, [dated], 'usual').dates)).toEqual({ right: 0, found: 1, expected: 1 });
  });
});
