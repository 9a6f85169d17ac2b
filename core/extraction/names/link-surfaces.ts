import { isAcronym, isHead, isLegalForm, isPlain } from './heads.ts';
import type { Line } from './line.ts';
import type { Piece, Votes } from './piece.ts';
import { addVotes, type Surface, surfaceKey, typeOf, votesOf, wordKey } from './surface.ts';
import { isCapitalised } from './token.ts';

/** Ties acronyms and short forms to the names they stand for, and lets them share the type. */
export function linkSurfaces(lines: readonly Line[], surfaces: ReadonlyMap<string, Surface>): void {
  linkAcronyms(lines, surfaces);
  linkShortForms(surfaces);
}

/** `National Disaster Institute (NDI)` and `NDI (National Disaster Institute)`. */
function linkAcronyms(lines: readonly Line[], surfaces: ReadonlyMap<string, Surface>): void {
  for (const surface of surfaces.values())
    for (const piece of surface.pieces) {
      const inside = acronymAfter(lines, piece);
      const short = inside && surfaces.get(inside);
      if (!short || short === surface || short.short || surface.short) continue;
      const isPerson = typeOf(surface)?.type === 'person' && votesOf(surface).person > 4;
      if (isPerson) continue;
      if (short.words.length > surface.words.length) continue;
      surface.kin = addVotes(surface.kin, { person: -2, organisation: 1.5, place: 0, programme: 0 });
      short.short = surface;
    }
  for (const surface of surfaces.values()) if (surface.short) inherit(surface, surface.short, 6);
}

function acronymAfter(lines: readonly Line[], { line, to, from }: Piece): string | null {
  const tokens = lines[line]?.tokens ?? [];
  const inside = tokens[to + 1];
  if (tokens[to]?.text !== '(' || tokens[to + 2]?.text !== ')' || !inside) return null;
  const initials = tokens
    .slice(from, to)
    .map(({ text }) => text.charAt(0))
    .join('');
  const isShort =
    isAcronym(inside) ||
    (isCapitalised(inside) &&
      fits(
        inside.text,
        tokens.slice(from, to).map(({ text }) => text),
      ));
  return isShort && initials.length > 1 ? wordKey(inside) : null;
}

/** Whether a short form is made of the starts of a name's words, in order. */
function fits(short: string, words: readonly string[]): boolean {
  const letters = words.join(' ').toLowerCase();
  if (short.charAt(0).toLowerCase() !== letters.charAt(0)) return false;
  let at = 0;
  for (const letter of short.toLowerCase()) {
    at = letters.indexOf(letter, at);
    if (at < 0) return false;
    at += 1;
  }
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > 1;
}

function inherit(surface: Surface, from: Surface, weight: number): void {
  const type = typeOf(from)?.type;
  if (!type) return;
  const votes: Record<keyof Votes, number> = { person: 0, organisation: 0, place: 0, programme: 0 };
  votes[type] = weight;
  surface.kin = addVotes(surface.kin, votes);
}

/** `Otieno` for `Amina Otieno`, `Yellow Pine` for `Yellow Pine Homes`, `Kosi` for `Kosi river`. */
function linkShortForms(surfaces: ReadonlyMap<string, Surface>): void {
  const long = [...surfaces.values()].filter((surface) => surface.words.length > 1 && typeOf(surface));
  const byShort = new Map<string, Surface[]>();
  for (const surface of long)
    for (const key of shortKeys(surface)) {
      const list = byShort.get(key);
      if (list) list.push(surface);
      else byShort.set(key, [surface]);
    }
  for (const surface of surfaces.values()) {
    const candidates = byShort.get(surface.key)?.filter((one) => one !== surface);
    if (!candidates || candidates.length === 0 || surface.short) continue;
    const nearest = candidates[0] as Surface;
    const type = typeOf(nearest)?.type;
    const own = votesOf(surface);
    const listedPlace = surface.form.place >= 6;
    if (type === 'person' && listedPlace) continue;
    if (type === 'organisation' && surface.words.length === 1 && own.place >= 4) continue;
    surface.short = nearest;
    inherit(surface, nearest, type === 'person' ? 3.5 + Math.min(2, surface.pieces.length * 0.5) : 3);
  }
}

/** What a later mention may leave of a name. */
function shortKeys(surface: Surface): readonly string[] {
  const type = typeOf(surface)?.type;
  const words = surface.words;
  const key = (from: number, to: number): string => surfaceKey(words, { from, to });
  if (type === 'person') {
    const keys: string[] = [];
    for (let from = 0; from < words.length; from += 1)
      for (let to = from + 1; to <= words.length; to += 1) {
        if (to - from === words.length || words.length > 8) continue;
        const first = words[from];
        const last = words[to - 1];
        if (first && last && isCapitalised(last) && (isCapitalised(first) || from > 0) && last.text.length > 1)
          keys.push(key(from, to));
      }
    return keys;
  }
  const keys: string[] = [];
  let end = words.length;
  while (end > 1) {
    const last = words[end - 1];
    if (!last || !(isHead(last) || isLegalForm(last) || /^(?:of|and|&|for)$/.test(last.fold))) break;
    end -= 1;
    if (!words.slice(0, end).filter(isCapitalised).every(isPlain) || end > 1) keys.push(key(0, end));
  }
  return keys;
}
