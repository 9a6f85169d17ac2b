import { gazetteer } from '../gazetteer/gazetteer.ts';
import {
  demonymAt,
  isAcronym,
  isHead,
  isOrganisationOpening,
  isPlain,
  isStrongHead,
  organisationHead,
  placeOpening,
} from './heads.ts';
import type { Line } from './line.ts';
import type { Part } from './piece.ts';
import type { Run } from './run.ts';
import { endsOffice, honorific, isOffice, isOfficeModifier, isPostNominal } from './titles.ts';
import { isCapitalised } from './token.ts';

type Text = Pick<Line, 'tokens' | 'listed'>;

/**
 * What a run with a title in it names: in `Sarawak Assistant Minister Datuk Gerald anak Jimbun` the place, then the
 * person. Null when it has none. `cut` cuts what stands before the title.
 */
export function cutTitle(line: Text, { from, to }: Run, cut: (rest: Run) => readonly Part[]): readonly Part[] | null {
  const { tokens } = line;
  const at = lastTitle(line, { from, to });
  if (at < 0) return null;
  let end = to;
  while (end - at > 2 && isPostNominal(tokens[end - 1] ?? { text: '' })) end -= 1;
  let start = at;
  while (start > from && (isTitleWord(line, start - 1) || isFederal(tokens, start - 1))) start -= 1;
  const before = { from, to: start };
  const isEmpty = before.to === before.from;
  const isRole = !isEmpty && isPortfolio(line, before, isMinister(tokens, start, at));
  const isSeat = SEAT_BEFORE.test(tokens[start]?.fold ?? '') || SEAT_BEFORE.test(tokens[at]?.fold ?? '');
  const parts: Part[] = isEmpty || isRole ? [] : cut(before).map((part) => (isSeat ? { ...part, place: 'of' } : part));
  if (end > at + 1) parts.push({ from: at + 1, to: end, title: { from: isRole ? from : start, to: at + 1 } });
  return parts;
}

/** Offices that follow the name of their seat: `Bagan MP`, `Ohio Governor`. */
const SEAT_BEFORE =
  /^(?:mps?|mlas?|adun|msp|td|mayor|governor|gov|sheriff|assembly(?:man|woman|member)|senator|sen|menteri|besar|councillors?|premier|deputy)$/;

/** `U.S. District Judge`, `U.S. Senator`: the court and the seat are called so. */
function isFederal(tokens: Line['tokens'], at: number): boolean {
  return /^(?:U\.S\.|US)$/.test(tokens[at]?.text ?? '') && FEDERAL.test(tokens[at + 1]?.fold ?? '');
}

const FEDERAL =
  /^(?:district|attorney|senator|sen|rep|representative|magistrate|circuit|marshal|congressman|congresswoman)$/;

/** The last word of a title, a name after it or nothing; -1 when the run has none. */
function lastTitle(line: Text, { from, to }: Run): number {
  const { tokens } = line;
  // `Jalan Sultan Ismail`, `Yayasan Tun Hussein`
  const first = tokens[from];
  const isNamedAfter = first && to - from > 2 && (placeOpening(first) === 2 || isOrganisationOpening(first));
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (!token || /^(?:of|for|on|and|&|to)$/.test(token.fold)) return -1;
    const isOfficeWord = isCapitalised(token) && isOffice(token);
    const strength = honorific(token);
    if ((strength === 0 && !isOfficeWord) || isWithinListed(line, at)) continue;
    if (token.possessive && at < to - 1) continue;
    if (isNamedAfter && strength > 0 && at > from) return -1;
    // `Sushma Kumari Jha`, `Ahmad Haji Salleh`: a weak title between names is one of them.
    const before = tokens[at - 1];
    if (strength === 1 && !isOfficeWord && at > from && before && !isPlain(before) && !isTitleWord(line, at - 1))
      continue;
    if (at === to - 1) {
      if (isOfficeWord && endsOffice(token)) return at;
      if (strength > 0 && isTitleBefore(line, at - 1, from)) return at;
      continue;
    }
    // `Secretary General Baron Waqa-Teo`: alone before a surname it is the given name.
    const isGiven =
      strength === 1 &&
      at === to - 2 &&
      before &&
      (isOffice(before) || honorific(before) > 0) &&
      gazetteer().isGivenName(token.fold);
    if (isGiven) continue;
    // `Sultan bin Khalifa`: the title is the name.
    if (strength === 1 && tokens[at + 1]?.shape === 'lower') continue;
    return namesPerson(line, { from: at + 1, to }, isOfficeWord ? 2 : strength) ? at : -1;
  }
  return -1;
}

/** `Advocate General`, `Brigadier General`: all of it is a title. */
function isTitleBefore({ tokens }: Text, at: number, from: number): boolean {
  const token = tokens[at];
  return at >= from && token !== undefined && (honorific(token) > 0 || isOffice(token) || isOfficeModifier(token));
}

/** `Jal Shakti Minister`: what stands before it is a portfolio in any language. */
function isMinister(tokens: Line['tokens'], from: number, to: number): boolean {
  return tokens.slice(from, to + 1).some(({ fold }) => /^(?:minister|secretary)$/.test(fold));
}

export function isWithinListed({ listed }: Text, at: number): boolean {
  for (let start = at; start > at - 5; start -= 1) {
    const known = listed.get(start);
    if (known && known.to > at) return known.to - known.from > 1;
  }
  return false;
}

/** Whether what follows a title can be a person: `King Street` and `General Hospital` cannot. */
function namesPerson({ tokens, listed }: Text, { from, to }: Run, strength: number): boolean {
  const last = tokens[to - 1];
  if (!last) return false;
  if (to - from === 1) {
    if (organisationHead(last) === 2) return false;
    return strength === 2 || !(isPlain(last) || isHead(last) || (listed.get(from)?.kinds ?? 0) !== 0);
  }
  if (!isStrongHead(last)) return true;
  return strength === 2 && to - from === 2 && organisationHead(last) < 2;
}

function isTitleWord(line: Text, at: number): boolean {
  const token = line.tokens[at];
  if (!token || token.possessive || isWithinListed(line, at)) return false;
  // `Tan Sri`, `Toh Puan`
  if (/^(?:tan|toh)$/.test(token.fold) && /^(?:sri|seri|puan)$/.test(line.tokens[at + 1]?.fold ?? '')) return true;
  // `Edwards County Sheriff`, but `County Commissioner`
  const before = line.tokens[at - 1];
  const isOwned = isCapitalised(before) && before.gap === 'space' && token.gap === 'space' && !isPlain(before);
  if (isOwned && /^(?:county|city|state|district|town|village|province|borough|regional)$/.test(token.fold))
    return false;
  return honorific(token) > 0 || isOffice(token) || isOfficeModifier(token) || demonymAt(line.tokens, at) > 0;
}

/** `Food Security and Rural Economy` before `Minister` is what the minister is for. */
function isPortfolio({ tokens, listed }: Text, { from, to }: Run, minister: boolean): boolean {
  const words = tokens.slice(from, to);
  const last = words.at(-1);
  if (!last || words.some((word, index) => isAcronym(word) || (listed.get(from + index)?.kinds ?? 0) !== 0))
    return false;
  if (organisationHead(last) === 2 && words.length > 1) return false;
  if (minister && !tokens[to - 1]?.possessive) return true;
  return words.every((word, index) => !isCapitalised(word) || isPlain(word) || demonymAt(tokens, from + index) > 0);
}
