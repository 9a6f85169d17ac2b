import { describe, expect, it } from 'vitest';
import type { Dictionary } from '../../../../core/spelling/dictionaries.ts';
import { findWords, wrongSpans } from '../../../../core/spelling/find-words.ts';
import { suggestFor } from '../../../../core/spelling/suggest-for.ts';
import { openDictionary } from '../../../../electron/backend/spelling/open-dictionary.ts';

async function wrongIn(dictionary: Dictionary, text: string): Promise<readonly string[]> {
  const { isRight } = await openDictionary(dictionary);
  return wrongSpans(findWords(text), isRight).map(({ start, end }) => text.slice(start, end));
}

const RIGHT: readonly (readonly [Dictionary, string])[] = [
  ['en-GB', 'The Prime Minister’s programme centres on organising labour, defence and well-known co-operation.'],
  [
    'en-GB',
    'They didn’t recognise the twenty-first cheque; travelling ministers’ replies were analysed, e.g. judgement.',
  ],
  ['en-US', 'The program centers on organizing labor, defense and well-known cooperation; they didn’t analyze it.'],
  ['en-AU', 'The program centres on organising labour and defence; they didn’t recognise it.'],
  ['en-CA', 'The centre organized labour and defence programs; cheques were honoured.'],
  ['fr', 'L’organisation a négocié aujourd’hui l’accord qu’ils signeraient peut-être après-demain.'],
  ['fr', 'Est-il vrai que les ministres s’en vont ? Y a-t-il un procès-verbal, d’où vient-elle ? Œuvrons ensemble.'],
];

const WRONG: readonly (readonly [Dictionary, string, readonly string[]])[] = [
  [
    'en-GB',
    'The goverment will recieve a seperate accomodation.',
    ['goverment', 'recieve', 'seperate', 'accomodation'],
  ],
  ['en-GB', 'A labor organization with well-knwon color', ['labor', 'organization', 'knwon', 'color']],
  ['en-US', 'A labour organisation in the centre', ['labour', 'organisation', 'centre']],
  ['en-AU', 'A definately neccessary labour color', ['definately', 'neccessary', 'color']],
  ['en-CA', 'An occured comittee centre color', ['occured', 'comittee', 'color']],
  ['fr', 'Le gouvernment a l’organistion du dévelopement', ['gouvernment', 'l’organistion', 'dévelopement']],
  ['fr', 'les ministre négocient-ils aujourdhui', ['aujourdhui']],
];

describe('the dictionaries', () => {
  it.each(RIGHT)('%s takes: %s', async (dictionary, text) => {
    expect(await wrongIn(dictionary, text)).toEqual([]);
  });

  it.each(WRONG)('%s finds what is wrong in: %s', async (dictionary, text, wrong) => {
    expect(await wrongIn(dictionary, text)).toEqual(wrong);
  });

  it.each([
    ['en-GB', 'goverment', 'government'],
    ['en-GB', 'recieve', 'receive'],
    ['en-US', 'colour', 'color'],
    ['fr', 'gouvernment', 'gouvernement'],
    ['fr', "l'organistion", "l'organisation"],
  ] as const)('%s suggests for %s: %s', async (dictionary, word, meant) => {
    const { suggest } = await openDictionary(dictionary);
    expect(suggestFor(word, suggest)).toContain(meant);
  });
});
