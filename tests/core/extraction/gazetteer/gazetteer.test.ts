import { describe, expect, it } from 'vitest';
import { foldName } from '../../../../core/extraction/gazetteer/fold-name.ts';
import {
  CITY,
  COUNTRY,
  gazetteer,
  ORGANISATION,
  PLACE,
  PROGRAMME,
  REGION,
} from '../../../../core/extraction/gazetteer/gazetteer.ts';

const { kindsOf, longestFrom, isGivenName, isSurname, isDemonym, isWord } = gazetteer();
const kinds = (name: string): number => kindsOf(name, foldName(name));

describe('what the gazetteer knows of a name', () => {
  it.each([
    ['Malaysia', COUNTRY],
    ['Timor-Leste', COUNTRY],
    ['Saint Kitts and Nevis', COUNTRY],
    ['U.S.', COUNTRY],
    ['Selangor', REGION],
    ['Kuala Lumpur', CITY],
    ['Sao Paulo', CITY],
    ['SÃO PAULO', CITY],
    ['Da Nang', CITY],
    ['World Bank', ORGANISATION],
    ['WHO', ORGANISATION],
    ['Paris Agreement', PROGRAMME],
  ])('%s', (name, kind) => {
    expect(kinds(name) & kind).toBe(kind);
  });

  it('lets a name answer to several kinds', () => {
    expect(kinds('Georgia') & (COUNTRY | REGION)).toBe(COUNTRY | REGION);
  });

  it('lets names in capitals answer to capitals only', () => {
    expect(kinds('who')).toBe(0);
    expect(kinds('us') & COUNTRY).toBe(0);
    expect(kinds('Hydrosonde') & PLACE).toBe(0);
  });

  it('says how many words the longest name from a first word has', () => {
    expect(longestFrom('bosnia')).toBe(3);
    expect(longestFrom('xyzzy')).toBe(0);
  });
});

it('knows given names and surnames of every continent, folded', () => {
  expect(
    ['amina', 'jinping', 'siobhan', 'nguyen', 'kwame', 'joao', 'priya'].filter((name) => !isGivenName(name)),
  ).toEqual([]);
  expect(['otieno', 'errazuriz', 'kowalski', 'okafor', 'iyer', 'tanaka'].filter((name) => !isSurname(name))).toEqual(
    [],
  );
});

it('knows adjectives and peoples of places, also in the plural', () => {
  expect(['chilean', 'malaysians', 'swiss', 'hausa'].filter((word) => !isDemonym(word))).toEqual([]);
  expect(isDemonym('chile')).toBe(false);
});

it('knows plain words in their regular forms, and no names', () => {
  expect(['bank', 'banks', 'fishing', 'carried', 'quickly', 'larger'].filter((word) => !isWord(word))).toEqual([]);
  expect(['otieno', 'hydrosonde', 'kwale'].filter(isWord)).toEqual([]);
});
