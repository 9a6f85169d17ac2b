import type { Part } from './cut-run.ts';
import { isPlain } from './heads.ts';
import type { Listed } from './known-words.ts';
import { isCapitalised, type Token } from './token.ts';
import { CALENDAR_WORDS } from './words/no-names.ts';

/** The place a report is from, at the start of its first words: `BELFAST, 12 March`, `CEDAR FORD, Mont. —`. */
export function dateline(
  tokens: readonly Token[],
  listed: ReadonlyMap<number, Listed>,
): { readonly parts: readonly Part[]; readonly end: number } | null {
  let to = 0;
  while (to < 5 && isCapitalised(tokens[to]) && (to === 0 || tokens[to]?.gap === 'space')) to += 1;
  if (to === 0 || to === 5 || CALENDAR_WORDS.has(tokens[0]?.fold ?? '')) return null;
  const words = tokens.slice(0, to);
  const inCapitals = words.every(({ text }) => !/\p{Ll}/u.test(text)) && words.some(({ text }) => text.length > 2);
  const isKnown = listed.get(0)?.to === to;
  if (!isKnown && (!inCapitals || words.every(isPlain))) return null;
  const place = { from: 0, to, office: true };
  const mark = tokens[to]?.text ?? '';
  if (mark === ',') {
    let region = to + 1;
    while (region < to + 4 && isCapitalised(tokens[region]) && !CALENDAR_WORDS.has(tokens[region]?.fold ?? ''))
      region += 1;
    const after = tokens[region];
    const parts = region > to + 1 ? [place, { from: to + 1, to: region, office: true }] : [place];
    if (after && (DASHES.has(after.text) || after.text === '(' || after.text === ':')) return { parts, end: region };
    const next = tokens[to + 1];
    const isDate = next !== undefined && (next.shape === 'number' || CALENDAR_WORDS.has(next.fold));
    const isRegionDate = after?.text === ',' && tokens[region + 1]?.shape === 'number';
    if (isDate && region === to + 1) return { parts: [place], end: to };
    return isRegionDate && region > to + 1 ? { parts, end: region } : null;
  }
  return DASHES.has(mark) || mark === ':' || (mark === '(' && inCapitals) ? { parts: [place], end: to } : null;
}

const DASHES = new Set(['—', '–', '-']);
