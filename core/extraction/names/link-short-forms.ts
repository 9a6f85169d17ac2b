import { CITY, COUNTRY, REGION } from '../gazetteer/gazetteer.ts';
import { isHead, isLegalForm, isPlain, placeOpening } from './heads.ts';
import { NO_VOTES } from './piece.ts';
import { addVotes, type Surface, surfaceKey, typeOf } from './surface.ts';
import { isCapitalised } from './token.ts';

/** Ties `Otieno` to `Amina Otieno`, `Yellow Pine` to `Yellow Pine Homes` and `Kosi` to `Kosi river`. */
export function linkShortForms(surfaces: ReadonlyMap<string, Surface>): void {
  const byShort = new Map<string, Surface[]>();
  for (const surface of surfaces.values()) {
    if (surface.words.length < 2 || surface.words.length > LONGEST || !typeOf(surface)) continue;
    for (const key of shortKeys(surface)) {
      const list = byShort.get(key);
      if (list) list.push(surface);
      else byShort.set(key, [surface]);
    }
  }
  for (const surface of surfaces.values()) {
    const long = byShort.get(surface.key)?.filter((one) => mayStandFor(surface, one));
    const first = long?.[0];
    if (!long || !first || surface.long.length > 0) continue;
    const isNamedPlace = surface.setting.place > 0 && long.some((one) => typeOf(one) === 'place');
    const type = isNamedPlace ? 'place' : typeOf(first);
    const fitting = long.filter((one) => typeOf(one) === type);
    if (!type) continue;
    surface.long = fitting;
    const isPlaceToo = type !== 'place' && surface.setting.place >= 1.5;
    const isTown = (surface.kinds & (CITY | REGION)) !== 0;
    const weight =
      type === 'person' ? 4 + Math.min(2, surface.pieces.length * 0.5) : isPlaceToo ? 1.5 : isTown ? 4.6 : 3.2;
    surface.kin = addVotes(surface.kin, { ...NO_VOTES, [type]: weight });
  }
}

/** Names longer than this many tokens are not cut short: their parts would be many. */
const LONGEST = 8;

function mayStandFor(short: Surface, long: Surface): boolean {
  if (short === long) return false;
  const type = typeOf(long);
  if (short.kinds & COUNTRY) return false;
  if (type === 'person' || !(short.kinds & (CITY | REGION))) return true;
  // A town is meant by its own name, unless a company of that name is spoken of and the town never is.
  return type === 'organisation' && short.setting.place < 1 && long.words.length - short.words.length === 1;
}

/** What a later mention may leave of a name. */
function shortKeys({ words, key, ...surface }: Surface): readonly string[] {
  const type = typeOf({ words, key, ...surface });
  const keys: string[] = [];
  if (type === 'person') {
    for (let from = 0; from < words.length; from += 1) {
      for (let to = from + 1; to <= words.length; to += 1) {
        const first = words[from];
        const last = words[to - 1];
        if (to - from === words.length || !first || !isCapitalised(last) || last.text.length < 2) continue;
        if (isCapitalised(first) || from > 0) keys.push(surfaceKey(words, { from, to }));
      }
    }
    return keys;
  }
  const opening = words[0];
  if (type === 'place' && opening && placeOpening(opening) === 2)
    keys.push(surfaceKey(words, { from: 1, to: words.length }));
  for (let end = words.length - 1; end > 0; end -= 1) {
    const dropped = words[end];
    if (!dropped || !(isHead(dropped) || isLegalForm(dropped) || dropped.shape !== 'title' || isPlain(dropped))) break;
    const rest = words.slice(0, end);
    if (rest.length > 1 || !rest.every(isPlain)) keys.push(surfaceKey(words, { from: 0, to: end }));
  }
  return keys;
}
