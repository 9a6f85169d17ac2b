import { describe, expect, it } from 'vitest';
import { readSnippet } from '../speech/read-snippet.ts';
import { DEEDS } from './deed-cases.ts';
import { NAMES } from './name-cases.ts';
import { NO_FACTS } from './no-facts.ts';
import { faultsOf, suggestFrom } from './read-facts.ts';
import { WORDS } from './word-cases.ts';

describe.each(Object.entries({ ...DEEDS, ...NAMES, ...WORDS }))('facts: %s', (_kind, cases) => {
  it.each(cases.map(({ claim, markup }) => [claim, markup] as const))('%s', (claim, markup) => {
    const annotated = readSnippet(markup);
    const [gold] = annotated.facts;
    if (!gold) throw new Error('The snippet marks no fact');
    const facts = suggestFrom(annotated);
    const fact =
      facts.find(({ start, end, kind }) => start === gold.start && end === gold.end && gold.kinds.includes(kind)) ??
      facts.find(({ start, end }) => start === gold.start && end === gold.end);
    expect(fact?.claim).toBe(claim);
    expect(fact && faultsOf(gold, fact)).toEqual([]);
  });
});

describe('sentences with nothing to check', () => {
  it.each(NO_FACTS)('%s', (_name, markup) => {
    expect(suggestFrom(readSnippet(markup)).map(({ claim }) => claim)).toEqual([]);
  });
});
