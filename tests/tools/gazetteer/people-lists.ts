import { foldName } from '../../../core/extraction/gazetteer/fold-name.ts';
import { lexiconWords } from './lexicon.ts';
import { readWords } from './read-list.ts';
import { toLatin } from './to-latin.ts';

/** The person names of one locale of Faker: plain lists or lists by sex. */
type FakerNames = readonly string[] | Readonly<Record<string, readonly string[]>>;
interface FakerLocale {
  readonly person?: { readonly first_name?: FakerNames; readonly last_name?: FakerNames };
}

export async function givenNames(): Promise<string[]> {
  const faker = await fakerNames('first_name');
  const lexicon = lexiconWords('MaleName', 'FemaleName', 'FirstName');
  return namesOf([...faker, ...lexicon, ...readWords('given-names.txt')], 2);
}

export async function surnames(): Promise<string[]> {
  const faker = await fakerNames('last_name');
  return namesOf([...faker, ...lexiconWords('LastName'), ...readWords('surnames.txt')], 2);
}

export function demonyms(): string[] {
  const own = readWords('demonyms.txt').map((word) => word.replace(/-/g, ' '));
  const lexicon = lexiconWords('Demonym').map((word) => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()));
  return [...own, ...readWords('demonyms.txt'), ...lexicon].map(foldName);
}

async function fakerNames(which: 'first_name' | 'last_name'): Promise<string[]> {
  const { allLocales } = (await import('@faker-js/faker')) as { allLocales: Readonly<Record<string, FakerLocale>> };
  return Object.values(allLocales).flatMap((locale) => {
    const names = locale.person?.[which] ?? [];
    return (Array.isArray(names) ? names : Object.values(names).flat()).map(toLatin);
  });
}

/** The single words of names, folded. */
function namesOf(names: readonly string[], shortest: number): string[] {
  return names
    .flatMap((name) => name.split(/[\s]+/))
    .map(foldName)
    .filter((name) => name.length >= shortest && /^[a-z][a-z'-]*$/.test(name) && !PARTICLES.has(name));
}

const PARTICLES = new Set(
  'de da do dos das del della di la le du van von der den ter ten bin binti ibn al el ul y and of the e a san st'.split(
    ' ',
  ),
);
