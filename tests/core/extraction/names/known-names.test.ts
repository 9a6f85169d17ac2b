import { describe, expect, it } from 'vitest';
import type { KnownName } from '../../../../core/extraction/extraction.ts';
import { foundIn, mentionsOf, readMarked } from './marked-text.ts';

const KNOWN: readonly KnownName[] = [
  { surface: 'Lincoln', type: 'organisation', name: 'Lincoln Elementary' },
  { surface: 'the Centre', type: 'organisation', name: 'Union government of India' },
  { surface: 'Paris', type: 'programme', name: 'Paris Agreement' },
  { surface: 'clean hands', type: 'programme', name: 'Clean Hands' },
  { surface: 'Bank of Ghana Act', type: 'programme', name: 'Bank of Ghana Act' },
];

describe('names the dossier has learned', () => {
  it('win over every rule, and are called what the dossier calls them', () => {
    const marked = readMarked(
      '{organisation Lincoln|Lincoln Elementary} closes under {programme Paris|Paris Agreement}, said {organisation the Centre|Union government of India}.',
    );
    expect(foundIn(marked, KNOWN)).toEqual(marked.names);
  });

  it('are found in small letters when learned so, and in capitals', () => {
    const marked = readMarked('The {programme clean hands|Clean Hands} drive.\n# {programme CLEAN HANDS|Clean Hands}');
    expect(foundIn(marked, KNOWN)).toEqual(marked.names);
  });

  it('are found only as whole words', () => {
    const { article } = readMarked('The Lincolns and Parisian cafes.');
    expect(mentionsOf(article, KNOWN)).toEqual([]);
  });

  it('take the longest of several', () => {
    const marked = readMarked('The {programme Bank of Ghana Act} of 1957.');
    const also: KnownName = { surface: 'Bank of Ghana', type: 'organisation', name: 'BoG' };
    expect(foundIn(marked, [also, ...KNOWN])).toEqual(marked.names);
  });
});
