import { foldName } from '../gazetteer/fold-name.ts';
import { COUNTRY, gazetteer, PLACE } from '../gazetteer/gazetteer.ts';

/** The names and words a hyphen or stroke joins: `US-led` is two, `Pugh-Bowen` one; `Israel/Palestine` two, `A/S` one. */
export function splitWord(word: string): readonly string[] {
  if (word.includes('/')) {
    return /^\p{L}{1,2}\/\p{L}{1,2}$/u.test(word) ? [word] : word.split('/').flatMap(splitWord);
  }
  const stop = /^(\p{L}{3,})\.(\p{Lu}\p{L}+)$/u.exec(word);
  if (stop) return [stop[1] ?? '', stop[2] ?? ''];
  if (!word.includes('-') || kinds(word) !== 0) return [word];
  const cut = word.lastIndexOf('-');
  const left = word.slice(0, cut);
  const right = word.slice(cut + 1);
  return partsAreApart(left, right) ? [left, right] : [word];
}

function partsAreApart(left: string, right: string): boolean {
  const { isWord } = gazetteer();
  if (/^\p{Lu}/u.test(left) && /^\p{Ll}/u.test(right)) {
    return AFTER_NAME.test(right) || (isKnown(left) && isWord(foldName(right)));
  }
  if (!/^\p{Lu}/u.test(right)) return false;
  if (/^\p{N}+$/u.test(left)) return true;
  if (BEFORE_NAME.test(left.toLowerCase())) return /^\p{Ll}/u.test(left) || isKnown(right);
  if (/^\p{Ll}{4,}$/u.test(left)) return isWord(foldName(left));
  // A member's party and seat: `R-Laurel`.
  if (/^[RDILC]$/.test(left)) return right.length > 2 || /^\p{Lu}{2}$/u.test(right);
  return isOnlyPlace(left) && isOnlyPlace(right);
}

function kinds(word: string): number {
  return gazetteer().kindsOf(word, foldName(word));
}

function isKnown(word: string): boolean {
  return kinds(word) !== 0 || /^\p{Lu}{2,}$/u.test(word);
}

/** `Russia-Ukraine`, but not the surname `Oliveira-Pinto`. */
function isOnlyPlace(word: string): boolean {
  const { isGivenName, isSurname } = gazetteer();
  const fold = foldName(word);
  const kind = kinds(word);
  return (kind & COUNTRY) !== 0 || ((kind & PLACE) !== 0 && !isGivenName(fold) && !isSurname(fold));
}

const AFTER_NAME =
  /^(?:\p{L}+(?:wide|like|style)|\p{L}{3,}(?:ed|ing)|style|like|wide|based|led|born|run|made|held|built|era|bound|only|level|type|plus|owned|friendly|specific|area)$/u;
const BEFORE_NAME =
  /^(?:anti|pro|non|pre|post|mid|ex|intra|inter|trans|pan|sub|cross|all|north|south|east|west|then|former|super|semi|neo|un)$/;
