import { foldName } from './fold-name.ts';
import packed from './gazetteer.json' with { type: 'json' };
import { isWordOf } from './is-word.ts';
import { unpackList } from './unpack-list.ts';

/** What a run of words may name by itself, as a set of bits: Georgia is a country and a state. */
export const COUNTRY = 1;
export const REGION = 2;
export const CITY = 4;
export const TOWN = 8;
export const ORGANISATION = 16;
export const PROGRAMME = 32;
export const PLACE = COUNTRY | REGION | CITY | TOWN;

/** Names and words known before any text is read; words are asked for folded (fold-name.ts). */
export interface Gazetteer {
  /** The bits of a name, 0 when it is unknown. Names in capitals (WHO, US) answer only to capitals. */
  readonly kindsOf: (name: string, folded: string) => number;
  /** How many words the longest name that begins with this folded word has, 0 when none does. */
  readonly longestFrom: (folded: string) => number;
  readonly isGivenName: (folded: string) => boolean;
  readonly isSurname: (folded: string) => boolean;
  /** An adjective or a people of a place, a faith or a language: no name. */
  readonly isDemonym: (folded: string) => boolean;
  /** A word of everyday English in any regular form. */
  readonly isWord: (folded: string) => boolean;
}

let opened: Gazetteer | null = null;

/** The one gazetteer, unpacked when it is first asked for: some 30 ms. */
export function gazetteer(): Gazetteer {
  opened ??= open();
  return opened;
}

function open(): Gazetteer {
  const folded = new Map<string, number>();
  const capitals = new Map<string, number>();
  const longest = new Map<string, number>();
  for (const [kind, list] of LISTS)
    for (const name of unpackList(list)) {
      const key = foldName(name);
      const map = isCapitals(name) ? capitals : folded;
      const at = map === capitals ? name : key;
      map.set(at, (map.get(at) ?? 0) | kind);
      const words = key.split(' ');
      const first = words[0] ?? '';
      if ((longest.get(first) ?? 0) < words.length) longest.set(first, words.length);
    }
  const givenNames = new Set(unpackList(packed.givenNames));
  const surnames = new Set(unpackList(packed.surnames));
  const demonyms = new Set(unpackList(packed.demonyms));
  const words = new Set(unpackList(packed.words));
  return {
    kindsOf: (name, key) => (capitals.get(name) ?? 0) | (folded.get(key) ?? 0),
    longestFrom: (word) => longest.get(word) ?? 0,
    isGivenName: (word) => givenNames.has(word),
    isSurname: (word) => surnames.has(word),
    isDemonym: (word) => demonyms.has(word) || (word.endsWith('s') && demonyms.has(word.slice(0, -1))),
    isWord: remembering((word) => isWordOf(words, word)),
  };
}

/** Texts ask for the same few thousand words over and over. */
function remembering(ask: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    const answer = ask(word);
    answers.set(word, answer);
    return answer;
  };
}

const MOST_REMEMBERED = 20_000;

const LISTS: readonly (readonly [number, string])[] = [
  [COUNTRY, packed.countries],
  [REGION, packed.regions],
  [CITY, packed.cities],
  [TOWN, packed.towns],
  [ORGANISATION, packed.organisations],
  [PROGRAMME, packed.programmes],
];

function isCapitals(name: string): boolean {
  return name.length <= 7 && /^[\p{Lu}\d.&+-]+$/u.test(name);
}
