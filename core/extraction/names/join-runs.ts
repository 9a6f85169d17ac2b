import { isHead, isLegalForm, isOffice, isPlain, organisationHead, placeHead, programmeHead } from './heads.ts';
import type { Listed } from './known-words.ts';
import type { Run } from './run.ts';
import { isCapitalised, type Token } from './token.ts';
import { ORGANISATION_OPENINGS, TAKES_OF } from './words/organisation-heads.ts';
import { PROGRAMME_TAKES_ON } from './words/programme-heads.ts';
import { wordList } from './words/word-list.ts';

/** Runs with `of`, `for`, `on`, `and`, `&` and possessors between them put together where they are one name. */
export function joinRuns(
  tokens: readonly Token[],
  runs: readonly Run[],
  listed: ReadonlyMap<number, Listed>,
): readonly Run[] {
  const joined: Run[] = [];
  let index = 0;
  while (index < runs.length) {
    let run = runs[index] as Run;
    index += 1;
    for (;;) {
      const next = runs[index];
      const after = next && joinTwo({ tokens, listed, run, next, following: runs[index + 1] });
      if (!after) break;
      run = { from: run.from, to: after.to };
      while ((runs[index]?.from ?? run.to) < run.to) index += 1;
    }
    joined.push(withNumber(tokens, run));
  }
  return joined;
}

interface Pair {
  readonly tokens: readonly Token[];
  readonly listed: ReadonlyMap<number, Listed>;
  readonly run: Run;
  readonly next: Run;
  readonly following: Run | undefined;
}

/** The second run where it belongs to the first. */
function joinTwo(pair: Pair): Run | null {
  const { tokens, run, next } = pair;
  const between = tokens.slice(run.to, next.from);
  const words = between.map(({ fold }) => fold).join(' ');
  const last = tokens[run.to - 1];
  if (!last) return null;
  if (between.some(({ gap }) => gap === 'wide')) return null;
  switch (words) {
    case '':
      return last.possessive && joinsPossessor(pair) ? next : null;
    case 'of':
    case 'of the':
    case 'for':
    case 'for the':
      return joinsOf(pair, words.startsWith('for')) ? next : null;
    case 'on':
    case 'on the':
    case 'to the':
    case 'against':
    case 'against the':
      return !last.possessive && joinsOn(pair) ? next : null;
    case 'to':
    case 'in':
    case 'from':
    case 'by':
    case 'with':
      return insideTitle(pair) ? next : null;
    case 'and':
    case 'and the':
      return !last.possessive && joinsAnd(pair, words === 'and the') ? next : null;
    case '&':
      return last.possessive ? null : next;
    case ',':
      return !last.possessive && joinsList(pair) ? next : null;
    case '(':
      return joinsBrackets(pair);
    case '–':
    case '—':
      return between[0]?.gap === 'none' && tokens[next.from]?.gap === 'none' && endsInHead(pair) ? next : null;
    default:
      return null;
  }
}

function lastOf(tokens: readonly Token[], { to }: Run): Token | undefined {
  return tokens[to - 1];
}

/** `Ministry of`, `Bank of`, `Convention for`; not `Minister of`, whose portfolio is no name. */
function joinsOf({ tokens, run, next, listed }: Pair, isFor: boolean): boolean {
  const last = lastOf(tokens, run);
  const first = tokens[next.from];
  if (!last || !first || last.possessive || isOffice(last)) return false;
  if (hasOf(tokens, run)) return isPlain(first) || TAKES_OF.has(last.fold) || PROGRAMME_TAKES_ON.has(last.fold);
  const isPlace =
    /^(?:republic|kingdom|gulf|strait|straits|bay|isle|sea|horn|cape|city|port|states|commonwealth|union)$/;
  if (!isFor && isPlace.test(last.fold)) return true;
  if (listed.get(run.from)?.to === run.to && !isHead(last)) return false;
  return TAKES_OF.has(last.fold) || PROGRAMME_TAKES_ON.has(last.fold);
}

function hasOf(tokens: readonly Token[], { from, to }: Run): boolean {
  return tokens.slice(from, to).some(({ fold, shape }) => shape === 'lower' && /^(?:of|for|on|to|against)$/.test(fold));
}

/** `Convention on the Law`, `Action Plan on Sediment`. */
function joinsOn({ tokens, run, next }: Pair): boolean {
  const last = lastOf(tokens, run);
  if (!last || !tokens[next.from]) return false;
  return (
    PROGRAMME_TAKES_ON.has(last.fold) ||
    /^(?:committee|commission|council|panel|group|centre|center|institute|taskforce|force|caucus|office|bureau|party)$/.test(
      last.fold,
    )
  );
}

/** `Trade in Endangered Species` inside a treaty's title. */
function insideTitle({ tokens, run, next, listed }: Pair): boolean {
  const first = tokens[next.from];
  const isTitle = tokens
    .slice(run.from, run.to)
    .some(({ fold }, index, all) => fold === 'on' && PROGRAMME_TAKES_ON.has(all[index - 1]?.fold ?? ''));
  return isTitle && first !== undefined && isPlain(first) && !listed.has(next.from);
}

function joinsAnd(pair: Pair, the: boolean): boolean {
  const { tokens, run, next, listed } = pair;
  const last = lastOf(tokens, run);
  const end = lastOf(tokens, next);
  const first = tokens[run.from];
  if (!last || !end || !first) return false;
  if (!the && PARTNERS.has(end.fold) && next.to - next.from === 1) return true;
  if (hasOf(tokens, run)) return !the && joinsInsideOf(pair);
  const isComplete = organisationHead(last) === 2 || programmeHead(last) === 2 || isLegalForm(last);
  const endsName =
    organisationHead(end) > 0 || programmeHead(end) > 0 || (placeHead(end) === 2 && end.fold.endsWith('s'));
  if (the || isComplete || !endsName || next.to - next.from < 2) {
    return !the && !isComplete && endsName && isPlain(last) && isPlain(first) && organisationHead(end) === 2;
  }
  const article = tokens[run.from - 1]?.fold === 'the';
  if (listed.has(run.from) && !article) return false;
  return article || (isPlain(last) && !isOffice(last));
}

/** `Department of Health and Human Services`: plain words go on naming what it is for. */
function joinsInsideOf({ tokens, next, listed, run }: Pair): boolean {
  const words = tokens.slice(next.from, next.to).filter(isCapitalised);
  if (listed.has(next.from)) return false;
  const before = lastOf(tokens, run);
  if (before && !isPlain(before)) return false;
  const firstTwo = words.slice(0, 2);
  if (firstTwo.some((word) => ORGANISATION_OPENINGS.has(word.fold) && word.fold !== 'central')) return false;
  return words.length <= 4 && words.every(isPlain) && !words.some(isOffice);
}

/** `Ministry of Trade, Industry and Energy`; `Thorne, Wildgoose and Partners`. */
function joinsList({ tokens, run, next, following, listed }: Pair): boolean {
  if (!following || listed.has(next.from)) return false;
  const after = tokens
    .slice(next.to, following.from)
    .map(({ fold }) => fold)
    .join(' ');
  const end = lastOf(tokens, following);
  if (!end) return false;
  if ((after === 'and' || after === '&') && PARTNERS.has(end.fold) && following.to - following.from === 1) return true;
  if (!hasOf(tokens, run) || (after !== 'and' && after !== '&' && after !== ',')) return false;
  const words = [...tokens.slice(next.from, next.to), ...tokens.slice(following.from, following.from + 1)];
  return isPlain(lastOf(tokens, run) ?? end) && words.every(isPlain) && next.to - next.from <= 2;
}

/** `Fishers’ Cooperative`, `People's Party`, `Prime Minister's Office`; not `China's National Bank`. */
function joinsPossessor({ tokens, run, next, listed }: Pair): boolean {
  const owner = lastOf(tokens, run);
  const end = lastOf(tokens, next);
  if (!owner || !end || listed.has(next.from) || tokens[next.from]?.gap !== 'space') return false;
  if (isOffice(owner))
    return /^(?:office|department|residence|cabinet|council|court|association|institute|union)$/.test(end.fold);
  if (!isHead(end)) return false;
  const isPlural = owner.fold.endsWith('s') && !/['’]s/i.test(owner.text) && isPlain(owner);
  return isPlural || INSIDE.has(owner.fold) || /^(?:st|saint)$/.test(tokens[run.to - 2]?.fold ?? '');
}

const INSIDE = wordList(`
  people women men children workers farmers teachers fishers mother father king queen prince lord governor veterans
  consumers students doctors nurses residents tenants citizens youth bishop archbishop new year sailor soldier reader
`);

const PARTNERS = wordList('partners sons daughters co company associates brothers bros spencer');

/** `Building Safety (Amendment) Bill`. */
function joinsBrackets({ tokens, next, following }: Pair): Run | null {
  const end = following && lastOf(tokens, following);
  if (!end || tokens[next.to]?.text !== ')' || following.from !== next.to + 1) return null;
  return /^(?:act|acts|bill|law|order|ordinance|regulations|rules|amendment|ordinances)$/.test(end.fold)
    ? following
    : null;
}

function endsInHead({ tokens, next }: Pair): boolean {
  const end = lastOf(tokens, next);
  return end !== undefined && isHead(end);
}

/** `Safe Homes Act 2014`, `Budget 2025`, `13th Malaysia Plan`. */
function withNumber(tokens: readonly Token[], { from, to }: Run): Run {
  const last = tokens[to - 1];
  const head = last && !last.possessive && (programmeHead(last) > 0 || NUMBERED.test(last.fold));
  if (!head) return { from, to };
  const before = tokens[from - 1];
  const isOrdinal = before !== undefined && /^\d+(?:st|nd|rd|th)$/.test(before.text) && tokens[from]?.gap === 'space';
  const number = tokens[to];
  const isYear = number?.gap === 'space' && /^(?:19|20)\d\d$/.test(number.text);
  const isCount = number?.gap === 'space' && number.shape === 'number' && NUMBERED.test(last.fold);
  return { from: isOrdinal ? from - 1 : from, to: isYear || isCount ? to + 1 : to };
}

const NUMBERED = /^(?:expo|budget|agenda|vision|operation|belanjawan|bajet)$/;
