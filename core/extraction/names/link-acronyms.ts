import { isAcronym } from './heads.ts';
import type { Line } from './line.ts';
import type { Piece } from './piece.ts';
import { NO_VOTES } from './piece.ts';
import { addVotes, type Surface, surfaceKey, typeOf } from './surface.ts';
import { isCapitalised, type Token } from './token.ts';

/** Ties `NDI` to the name in `National Disaster Institute (NDI)` and in `NDI (National Disaster Institute)`. */
export function linkAcronyms(lines: readonly Line[], surfaces: ReadonlyMap<string, Surface>): void {
  for (const surface of surfaces.values()) {
    for (const piece of surface.pieces) {
      const tokens = lines[piece.line]?.tokens ?? [];
      const inside = bracketAfter(tokens, piece);
      const other = inside && surfaces.get(surfaceKey(tokens, inside));
      if (!other || other === surface) continue;
      if (stands(other.words, surface.words, isPerson(surface))) link(other, surface);
      else if (stands(surface.words, other.words, isPerson(other))) link(surface, other);
    }
  }
}

function isPerson(surface: Surface): boolean {
  return typeOf(surface) === 'person';
}

function link(short: Surface, long: Surface): void {
  if (short.long.length > 0 || long.long.length > 0) return;
  long.kin = addVotes(long.kin, { person: -3, organisation: 1.2, place: 0, programme: 0 });
  const type = typeOf(long);
  if (!type) return;
  short.long = [long];
  short.kin = addVotes(short.kin, { ...NO_VOTES, [type]: 8 });
}

/** What stands alone in the brackets after a piece. */
function bracketAfter(tokens: readonly Token[], { to }: Piece): { from: number; to: number } | null {
  if (tokens[to]?.text !== '(') return null;
  let end = to + 1;
  while (end < to + 14 && end < tokens.length && tokens[end]?.text !== ')') end += 1;
  let from = to + 1;
  if (tokens[from]?.fold === 'the') from += 1;
  return tokens[end]?.text === ')' && end > from ? { from, to: end } : null;
}

/** Whether one word is short for a name: an acronym, or the starts of its words in order (`Mapan`). */
function stands(short: readonly Token[], long: readonly Token[], isPerson: boolean): boolean {
  const word = short[0];
  const isNumbered = short.length === 2 && /^(?:[IVX]+|\d+)$/.test(short[1]?.text ?? '');
  if ((short.length !== 1 && !isNumbered) || !isCapitalised(word)) return false;
  const names = long.filter(isCapitalised);
  if (names.length < 2 && !(long.length > 1)) return false;
  const folds = names.map(({ fold }) => fold);
  const starts = names.length > 1 && startsOf(word.fold, folds);
  if (isPerson) return starts && names.length > 2;
  return starts || isNumbered || isAcronym(word) || /^\d+\p{Lu}+$/u.test(word.text);
}

/** Each letter of the short form follows the last in one of the words or begins a later one. */
function startsOf(short: string, words: readonly string[]): boolean {
  let index = 0;
  let at = 0;
  for (const letter of short) {
    while (index < words.length) {
      const word = words[index] as string;
      const found = at === 0 ? (word.startsWith(letter) ? 0 : -1) : word.indexOf(letter, at);
      if (found >= 0) {
        at = found + 1;
        break;
      }
      index += 1;
      at = 0;
    }
    if (index === words.length) return false;
  }
  return short.charAt(0) === (words[0] as string).charAt(0) && index > 0;
}
