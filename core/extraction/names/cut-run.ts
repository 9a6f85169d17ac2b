import { COUNTRY, gazetteer, ORGANISATION, PLACE } from '../gazetteer/gazetteer.ts';
import { cutTitle } from './cut-title.ts';
import {
  demonymAt,
  isAcronym,
  isHead,
  isOrdinary,
  isOrganisationOpening,
  isPlain,
  isStrongHead,
  organisationHead,
  placeOpening,
} from './heads.ts';
import type { Line } from './line.ts';
import type { Part } from './piece.ts';
import type { Run } from './run.ts';
import { isOffice, isPostNominal, takesPortfolio } from './titles.ts';
import { isCapitalised, type Token } from './token.ts';
import { COMPANY_NOUNS } from './words/cues.ts';
import { NO_NAMES } from './words/no-names.ts';

type Text = Pick<Line, 'tokens' | 'listed'>;

/** A run without titles, letters after names, adjectives of places and words that only open the sentence; cut in parts. */
export function cutRun(line: Text, run: Run): readonly Part[] {
  const vessel = /^(?:MV|MT|HMS|USS|SS|INS|HMAS|RV|KRI|KD)$/.test(line.tokens[run.from]?.text ?? '');
  if (vessel && run.to - run.from > 1) return [];
  const titled = cutTitle(line, run, (rest) => cutRun(line, rest));
  if (titled) return titled;
  const from = skipOpening(line, run);
  if (from !== run.from) return cutRun(line, { from, to: run.to });
  const whole = { from, to: dropLetters(line.tokens, run) };
  return afterOffice(line, whole) ?? cutListed(line, whole);
}

/** Letters after a name are no part of it. */
function dropLetters(tokens: readonly Token[], { from, to }: Run): number {
  let end = to;
  while (end - from > 1 && isPostNominal(tokens[end - 1] as Token)) end -= 1;
  return end;
}

/** Where the name begins after a word that only opens the sentence, or an adjective of a place. */
function skipOpening({ tokens, listed }: Text, { from, to }: Run): number {
  const first = tokens[from];
  const last = tokens[to - 1];
  const known = listed.get(from);
  if (!first || !last || (known && known.to > from + 1)) return from;
  const { isGivenName, isSurname } = gazetteer();
  const people = demonymAt(tokens, from);
  const isName = isGivenName(first.fold) || isSurname(first.fold);
  if (people > 0 && !known && !(people === 1 && isGivenName(first.fold)))
    return afterDemonym({ tokens, listed }, { from, to }, people);
  const second = tokens[from + 1];
  if (!isCapitalised(second) || to - from < 2) return from;
  if (COMPANY_NOUNS.has(first.fold) && isPlain(first) && !isStrongHead(last) && !isHead(second)) return from + 1;
  if (NO_NAMES.has(first.text) && first.shape !== 'letter' && !isHead(last)) return from + 1;
  if (!first.opens || !isPlain(first) || first.shape !== 'title' || isAcronym(first) || isName) return from;
  const rest = tokens.slice(from + 1, to).filter(isCapitalised);
  if (COMPANY_NOUNS.has(first.fold) && !isPlain(second)) return from + 1;
  if (listed.get(from + 1)?.to === to && (to - from > 2 || !isPlain(second))) return from + 1;
  if (rest.length >= 2 && isGivenName(second.fold) && !isHead(last)) return from + 1;
  return /(?:ing|ed|ly|s)$/.test(first.fold) && !isPlain(second) && !isHead(last) ? from + 1 : from;
}

/** An adjective of a place belongs to a name of plain words only: `Russian Foreign Ministry`, but Chinese `Huawei`. */
function afterDemonym({ tokens, listed }: Text, { from, to }: Run, count: number): number {
  const after = from + count;
  const last = tokens[to - 1];
  if (after >= to || !last) return to - from === count ? to : from;
  // `Jamaicans for Justice`
  if (tokens[after]?.fold === 'for') return from;
  const rest = tokens.slice(after, to).filter(isCapitalised);
  if (rest.length >= 2 && rest.every(isPlain) && !isHead(last)) return from;
  const known = (listed.get(after)?.kinds ?? 0) & ORGANISATION;
  const isOwn = known !== 0 && !tokens.slice(after, listed.get(after)?.to).every(isPlain);
  if (isOwn) return after;
  // `Peruvian Institute for Amazon Research`: what it is for may be a name.
  const of = tokens.slice(after, to).findIndex(({ shape, fold }) => shape === 'lower' && /^(?:of|for|on)$/.test(fold));
  const main = of > 0 ? tokens.slice(after, after + of) : rest;
  const head = main.at(-1);
  return head && isHead(head) && main.every(isOrdinary) ? from : after;
}

/** After `Minister for`, `President of`: the portfolio or the place, then perhaps the holder's name. */
function afterOffice({ tokens, listed }: Text, run: Run): readonly Part[] | null {
  const office = officeBefore(tokens, run.from);
  if (!office) return null;
  const { from, to } = run;
  const last = tokens[to - 1];
  const known = listed.get(from);
  if (!last) return [];
  const person = { from, to: from };
  const isSeat = SEATS.test(office.fold);
  const isHeld = isSeat && known && known.to < to - 1 && (known.kinds & PLACE) !== 0;
  if (isHeld && !isHead(last) && placeOpening(tokens[from] as Token) === 0) {
    return [
      { from, to: known.to, place: 'of' },
      { from: known.to, to, title: person },
    ];
  }
  const place = isSeat ? ({ place: 'of' } as const) : {};
  if (known?.to === to) return [{ from, to, ...place }];
  let at = from;
  while (at < to && (isPlain(tokens[at] as Token) || !isCapitalised(tokens[at]))) at += 1;
  if (at === to) {
    const isBody =
      to - from > 1 && (isStrongHead(last) || tokens.slice(from, to).some((token) => organisationHead(token) === 2));
    const isPost = /^(?:ministers?|secretary|secretaries|undersecretary|commissioner)$/.test(office.fold);
    return BODY.test(last.fold) || (!isPost && (isBody || !takesPortfolio(office))) ? [{ from, to }] : [];
  }
  if (at > from && to - at >= 2 && !isHead(last)) return [{ from: at, to, title: person }];
  if (takesPortfolio(office) && /^(?:ministers?|secretary|secretaries)$/.test(office.fold) && !isHead(last)) return [];
  return [{ from, to, ...place }];
}

/** Heads no portfolio ends in. */
const BODY =
  /^(?:council|commission|union|committee|agency|authority|association|organi[sz]ation|bank|party|federation|board|parliament|court|league|institute|university|alliance|forum|society|tribunal)$/;

/** Offices that are held of a place. */
const SEATS =
  /^(?:(?:lord-|deputy-)?mayors?|governors?|presidents?|premier|king|queen|sultan|emir|bishop|archbishop|mps?|mla|mep|senators?|sen|ambassadors?|sheriff|besar|chancellor|judges?|magistrate|councillors?|minister|representatives?)$/;

/** The office before a token in `Minister for`, `governor of the` or `Minister for Trade and`. */
function officeBefore(tokens: readonly Token[], at: number): Token | null {
  const limit = Math.max(0, at - 8);
  for (let step = at - 1; step >= limit; step -= 1) {
    const token = tokens[step];
    if (!token || token.gap === 'wide' || (token.text === ',' && step === at - 1)) return null;
    if (/^(?:of|for)$/.test(token.fold)) {
      const office = tokens[step - 1];
      if (!office || office.possessive) return null;
      if (isOffice(office)) return office;
      if (!isCapitalised(office) || !isPlain(office)) return null;
      continue;
    }
    const goesOn = /^(?:the|and|,|&)$/.test(token.fold) || (isCapitalised(token) && isPlain(token));
    if (!goesOn) return null;
  }
  return null;
}

/** `Toyota Corolla` names a company and a thing: the company stays. */
function cutListed({ tokens, listed }: Text, run: Run): readonly Part[] {
  const known = listed.get(run.from);
  const first = tokens[run.from];
  if (!known || !first || known.to >= run.to || (known.kinds & ORGANISATION) === 0) return [run];
  if ((known.kinds & COUNTRY) !== 0 || (known.to === run.from + 1 && isOrganisationOpening(first))) return [run];
  const rest = tokens.slice(known.to, run.to);
  if (rest.some(isHead) || !rest.every(isCapitalised) || listed.get(known.to)?.to === run.to) return [run];
  if (known.to - known.from === 1 && gazetteer().isGivenName(first.fold)) return [run];
  return [{ from: run.from, to: known.to }];
}
