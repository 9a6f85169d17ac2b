import type { NameType } from '../../facts/source-marks.ts';
import { CITY, COUNTRY, REGION } from '../gazetteer/gazetteer.ts';
import { isHead, isLegalForm, isPlain, placeOpening } from './heads.ts';
import { NO_VOTES } from './piece.ts';
import type { Run } from './run.ts';
import { addVotes, type Surface, surfaceKey, typeOf } from './surface.ts';
import { isCapitalised, type Token } from './token.ts';
import { GENERIC_NAMES } from './words/no-names.ts';

/** Ties `Otieno` to `Amina Otieno`, `Yellow Pine` to `Yellow Pine Homes` and `Kosi` to `Kosi river`. */
export function linkShortForms(surfaces: ReadonlyMap<string, Surface>): void {
  const byShort = new Map<string, Surface[]>();
  for (const surface of surfaces.values()) {
    if (surface.words.length < 2 || surface.words.length > LONGEST || !typeOf(surface)) continue;
    for (const run of shortForms(surface)) {
      const key = surfaceKey(surface.words, run);
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
    const fitting = long.filter((one) => typeOf(one) === type).slice(0, MOST_LONG);
    if (!type) continue;
    surface.long = fitting;
    surface.kin = addVotes(surface.kin, { ...NO_VOTES, [type]: weightOf(surface, fitting, type) });
  }
}

/** How much the longer names say of the short one's type. */
function weightOf(short: Surface, long: readonly Surface[], type: NameType): number {
  if (type === 'person') return 4 + Math.min(2, short.pieces.length * 0.5);
  if (type === 'place') return 3.2;
  // A legal form is left out as a rule.
  const dropped = long.map(({ words }) => words[short.words.length]);
  if (dropped.some((word) => word && isLegalForm(word))) return 7;
  if (short.setting.place >= 1.5) return 1.5;
  return (short.kinds & (CITY | REGION)) !== 0 ? 4.6 : 3.2;
}

/** Of more people of one name than this, the first are told apart. */
const MOST_LONG = 50;

/** Names longer than this many tokens are not cut short: their parts would be many. */
const LONGEST = 8;

function mayStandFor(short: Surface, long: Surface): boolean {
  if (short === long) return false;
  const type = typeOf(long);
  if (short.kinds & COUNTRY) return false;
  if (!(short.kinds & (CITY | REGION))) return true;
  if (type === 'person') return short.setting.place < 1.5;
  // A town is meant by its own name, unless a company of that name is spoken of and the town never is.
  return type === 'organisation' && short.setting.place < 1 && long.words.length - short.words.length === 1;
}

/** What a later mention may leave of a name, as runs of its words. */
export function shortForms(surface: Surface): readonly Run[] {
  const { words } = surface;
  if (words.length < 2 || words.length > LONGEST) return [];
  const type = typeOf(surface);
  const forms: Run[] = [];
  if (type === 'person') {
    for (let from = 0; from < words.length; from += 1) {
      for (let to = from + 1; to <= words.length; to += 1) {
        const first = words[from];
        const last = words[to - 1];
        if (to - from === words.length || !first || !isCapitalised(last) || last.text.length < 2) continue;
        if (isCapitalised(first) || from > 0) forms.push({ from, to });
      }
    }
    return forms;
  }
  const opening = words[0];
  if (type === 'place' && opening && placeOpening(opening) === 2) forms.push({ from: 1, to: words.length });
  // `Norrsken` for `Norrsken Stål AB`
  const isOwn = type === 'organisation' && opening && !isPlain(opening) && opening.shape === 'title';
  if (isOwn && words.length > 2 && isLegalForm(words.at(-1) as Token)) forms.push({ from: 0, to: 1 });
  for (let end = words.length - 1; end > 0; end -= 1) {
    const dropped = words[end];
    if (!dropped || !(isHead(dropped) || isLegalForm(dropped) || dropped.shape !== 'title' || isPlain(dropped))) break;
    const rest = words.slice(0, end);
    if (rest.length > 1 || !GENERIC_NAMES.has(rest[0]?.fold ?? '')) forms.push({ from: 0, to: end });
  }
  return forms;
}
