import { foldName } from '../../../core/extraction/gazetteer/fold-name.ts';
import { demonyms, givenNames, surnames } from './people-lists.ts';
import { countries, regions, towns } from './place-lists.ts';
import { plainWords } from './plain-words.ts';
import { readList } from './read-list.ts';

/** Every list of the gazetteer by its name in gazetteer.json, unsorted and with repeats. */
export async function gazetteerLists(): Promise<Readonly<Record<string, readonly string[]>>> {
  const { cities, small } = towns();
  return {
    countries: countries(),
    regions: regions(),
    cities,
    towns: small.map(foldName),
    givenNames: await givenNames(),
    surnames: await surnames(),
    demonyms: demonyms(),
    organisations: readList('organisations.txt'),
    programmes: readList('programmes.txt'),
    words: plainWords().map(foldName),
  };
}
