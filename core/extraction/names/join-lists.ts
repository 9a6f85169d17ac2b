import { foldName } from '../gazetteer/fold-name.ts';
import { gazetteer, ORGANISATION } from '../gazetteer/gazetteer.ts';
import { isHead, isLegalForm, isOrdinary, isPlain, organisationHead, placeHead, programmeHead } from './heads.ts';
import { hasOf, type Pair } from './pair.ts';
import type { Run } from './run.ts';
import { isOffice, takesPortfolio } from './titles.ts';
import { isCapitalised, type Token } from './token.ts';
import { MEMBERS, ORGANISATION_OPENINGS } from './words/organisation-heads.ts';
import { wordList } from './words/word-list.ts';

/** `National Development and Reform Commission` is one name, `NDRC and Zhejiang University` are two. */
export function joinsAnd(pair: Pair): Run | null {
  const { tokens, run, next, listed } = pair;
  const first = tokens[run.from];
  const last = tokens[run.to - 1];
  const end = tokens[next.to - 1];
  const second = tokens[next.from];
  if (!first || !last || !end || !second) return null;
  if (PARTNERS.has(end.fold) && next.to - next.from === 1) return next;
  if (hasOf(tokens, run)) return goesOnInside(pair) ? next : null;
  const isPeople = MEMBERS.has(last.fold) && organisationHead(end) === 2;
  const words = tokens.slice(run.from, run.to);
  const isLaw = LAW.test(end.fold) && LAW_SUBJECT.test(last.fold) && words.every(isOrdinary);
  if (isLaw) return next;
  if ((organisationHead(last) === 2 && !isPeople) || programmeHead(last) === 2 || isLegalForm(last)) return null;
  const allPlain = words.every(isOrdinary) && !words.some(isOffice);
  // `Food Security and Rural Economy Minister`
  if (allPlain && endsPortfolio(tokens.slice(next.from, next.to))) return next;
  const endsName =
    organisationHead(end) > 0 || programmeHead(end) > 0 || (placeHead(end) === 2 && end.fold.endsWith('s'));
  const article = tokens[run.from - 1]?.fold === 'the' || tokens[run.from - 1]?.fold === 'its';
  if (next.to - next.from < 2) return endsName && allPlain && !first.opens && isHead(end) ? next : null;
  if (listed.has(run.from) && !article) return null;
  // `Orrin Steel and Tata Power`
  if (organisationHead(last) > 0 && !allPlain && !tokens.slice(next.from, next.to).every(isOrdinary)) return null;
  if (listed.get(next.from)?.to === next.to || endsListed(pair)) return null;
  if (endsName && (article || (isPlain(last) && !isOffice(last)))) return next;
  // `Water and Waste Aotearoa`
  return allPlain && !first.opens && isPlain(second) && words.length === 1 ? next : null;
}

/** `Kenya Red Cross` is whole. */
function endsListed({ tokens, run, listed }: Pair): boolean {
  const last = tokens[run.to - 1];
  const before = tokens[run.to - 2];
  if (!last || !before) return false;
  const { kindsOf } = gazetteer();
  const name = `${before.text} ${last.text}`;
  return (
    (kindsOf(name, foldName(name)) & ORGANISATION) !== 0 ||
    (listed.get(run.from)?.to === run.to && run.to - run.from > 1)
  );
}

/** `Rural Economy Minister Datuk X`: ordinary words, then the office. */
function endsPortfolio(words: readonly Token[]): boolean {
  const office = words.findIndex((word) => isOffice(word) && takesPortfolio(word));
  return office > 0 && words.slice(0, office).every(isOrdinary);
}

/** `Department of Health and Human Services`: plain words go on naming what it is for. */
function goesOnInside({ tokens, next, listed, run }: Pair): boolean {
  const words = tokens.slice(next.from, next.to).filter(isCapitalised);
  const before = tokens[run.to - 1];
  if (listed.has(next.from) || !before || !isOrdinary(before)) return false;
  if (words.slice(0, 2).some(({ fold }) => ORGANISATION_OPENINGS.has(fold) && fold !== 'central')) return false;
  return words.length <= 4 && words.every(isOrdinary) && !words.some(isOffice);
}

/** `Ministry of Trade, Industry and Energy`; `Thorne, Wildgoose and Partners`. */
export function joinsList({ tokens, run, next, following, listed }: Pair): boolean {
  if (!following || listed.has(next.from)) return false;
  const after = tokens
    .slice(next.to, following.from)
    .map(({ fold }) => fold)
    .join(' ');
  const end = tokens[following.to - 1];
  const last = tokens[run.to - 1];
  if (!end || !last) return false;
  const isAnd = after === 'and' || after === '&';
  if (isAnd && PARTNERS.has(end.fold) && following.to - following.from === 1) return true;
  if (!hasOf(tokens, run) || !(isAnd || after === ',') || next.to - next.from > 2) return false;
  const words = [...tokens.slice(next.from, next.to), ...tokens.slice(following.from, following.from + 1)];
  return isPlain(last) && words.every(isPlain);
}

const LAW = /^(?:acts?|bill|law|order|ordinances?|regulations|rules|code)$/;
/** `Monopoly Regulation and Fair Trade Act`: the first head is what the law is about. */
const LAW_SUBJECT =
  /^(?:regulation|regulations|reform|reforms|settlement|crime|order|relief|development|guarantee|resolution|exchange|bonds?|funds?|awards?|orders?|inquiries|budget)$/;

const PARTNERS = wordList('partners sons daughters co company associates brothers bros spencer');
