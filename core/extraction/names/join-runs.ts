import { COUNTRY, gazetteer, PLACE, REGION } from '../gazetteer/gazetteer.ts';
import { demonymAt, isAcronym, isHead, isOrdinary, isPlain, organisationHead, programmeHead } from './heads.ts';
import { joinsAnd, joinsList } from './join-lists.ts';
import type { Line } from './line.ts';
import { hasOf, type Pair } from './pair.ts';
import { LONGEST_RUN, type Run } from './run.ts';
import { isOffice } from './titles.ts';
import { isCapitalised, type Token } from './token.ts';
import { COMPANY_NOUNS } from './words/cues.ts';
import { MEMBERS, TAKES_FOR, TAKES_OF } from './words/organisation-heads.ts';
import { PLACES_OF_NAMES } from './words/place-heads.ts';
import { PROGRAMME_TAKES_ON } from './words/programme-heads.ts';
import { wordList } from './words/word-list.ts';

/** Runs with `of`, `for`, `on`, `and`, `&` and possessors between them put together where they are one name. */
export function joinRuns(line: Pick<Line, 'tokens' | 'listed'>, runs: readonly Run[]): readonly Run[] {
  const { tokens, listed } = line;
  const joined: Run[] = [];
  let index = 0;
  while (index < runs.length) {
    let run = runs[index] as Run;
    index += 1;
    for (;;) {
      const next = runs[index];
      const after =
        next && next.to - run.from <= LONGEST_RUN && joinTwo({ tokens, listed, run, next, following: runs[index + 1] });
      if (!after) break;
      run = { from: run.from, to: after.to };
      while ((runs[index]?.from ?? run.to) < run.to) index += 1;
    }
    joined.push(withNumber(tokens, run));
  }
  return joined;
}

/** The run with which the first is one name: the next, or the one after it. */
function joinTwo(pair: Pair): Run | null {
  const { tokens, run, next } = pair;
  const between = tokens.slice(run.to, next.from);
  const last = tokens[run.to - 1];
  if (!last || between.length > 3 || between.some(({ gap }) => gap === 'wide')) return null;
  const words = between.map(({ fold }) => fold).join(' ');
  if (words === '') return last.possessive && joinsPossessor(pair) ? next : null;
  if (last.possessive) return null;
  if (CONFIRMED.test(words) && acronymConfirms(pair)) return next;
  switch (words) {
    case 'of':
    case 'of the':
    case 'for':
    case 'for the':
      return joinsOf(pair, words) ? next : null;
    case 'on':
    case 'on the':
    case 'to the':
    case 'against':
    case 'against the':
    case 'between':
      return joinsOn(last) ? next : null;
    case 'in':
    case 'to':
    case 'from':
    case 'by':
    case 'with':
      return insideTitle(pair, words) ? next : null;
    case 'and':
      return joinsAnd(pair);
    case '&':
      return next;
    case ',':
      return joinsList(pair) ? next : null;
    case '(':
      return joinsBrackets(pair);
    case '–':
    case '—':
      return between[0]?.gap === 'none' && tokens[next.from]?.gap === 'none' ? joinsDash(pair) : null;
    default:
      return null;
  }
}

const CONFIRMED = /^(?:of|of the|for|for the|on|in|in the|and)$/;

/** `Office for Relief Coordination in Arabia (ORCA)`: the acronym has a letter for the last word too. */
function acronymConfirms({ tokens, run, next }: Pair): boolean {
  const acronym = tokens[next.to + 1];
  if (tokens[next.to]?.text !== '(' || tokens[next.to + 2]?.text !== ')' || !acronym || !isAcronym(acronym))
    return false;
  const names = tokens.slice(run.from, next.to).filter(isCapitalised);
  const letters = acronym.text.replace(/[^\p{Lu}]/gu, '');
  if (letters.length < names.length - 1 || names.length < 3) return false;
  return letters.charAt(0) === names[0]?.text.charAt(0) && letters.at(-1) === names.at(-1)?.text.charAt(0);
}

/** `Ministry of`, `Bank of`, `Convention for`; not `Minister of`, whose portfolio is no name. */
function joinsOf({ tokens, run, next, listed }: Pair, words: string): boolean {
  const last = tokens[run.to - 1];
  const first = tokens[next.from];
  if (!last || !first || isOffice(last)) return false;
  const isFor = words.startsWith('for');
  // `Minister of State of`
  const isPost = last.fold === 'state' && /^(?:of|for)$/.test(tokens[run.from - 1]?.fold ?? '');
  if (isPost) return false;
  if (!isFor && PLACES_OF_NAMES.has(last.fold)) return true;
  if (listed.get(run.from)?.to === run.to && !isHead(last)) return false;
  if (last.fold === 'government' && isOffice(tokens[run.from - 2] ?? last)) return false;
  const takes =
    (isFor ? TAKES_FOR : TAKES_OF).has(last.fold) || (isFor ? TAKES_FOR : TAKES_OF).has(last.fold.replace(/s$/, ''));
  if (hasOf(tokens, run)) {
    if (PROGRAMME_TAKES_ON.has(last.fold) || isPlain(first)) return true;
    return !isFor && (takes || isPlaceName(next, listed)) && isGeneric(tokens, run, true);
  }
  const isJamaicans = isFor && run.to - run.from === 1 && last.fold.endsWith('s') && demonymAt(tokens, run.from) > 0;
  if (isJamaicans && isOrdinary(first)) return true;
  // `the Shockwave Facility of Norway`
  if (PAID_BY.test(last.fold) && isPlaceName(next, listed) && tokens[run.from - 1]?.fold === 'the') return false;
  if (PROGRAMME_TAKES_ON.has(last.fold) && (!isFor || isOrdinary(first) || isPlaceName(next, listed))) return true;
  if (!takes && !(isFor && COMPANY_NOUNS.has(tokens[run.from - 1]?.fold ?? ''))) return false;
  // A company of its own name is in a place; `Bank of Ghana` has it in its name.
  if (run.to - run.from === 1 || (!isFor && isPlain(first))) return true;
  const isDescribed = COMPANY_NOUNS.has(tokens[run.from - 1]?.fold ?? '');
  if (isFor && isDescribed && isOrdinary(first)) return true;
  if (isFor && SURELY_FOR.test(last.fold) && isOrdinary(first) && !isPlaceName(next, listed)) return true;
  return isGeneric(tokens, run, !isFor && isPlaceName(next, listed));
}

const PAID_BY = /^(?:facility|programme|program|project|scheme|initiative|campaign|plan)$/;

/** Bodies whose name nearly always says what they are for. */
const SURELY_FOR =
  /^(?:institute|centre|center|department|office|society|association|foundation|council|campaign|commission|alliance|movement|network|agency|school|committee|ministry|bureau|college|coalition|forum|trust|fund|initiative|tribunal)$/;

function isPlaceName(run: Run, listed: Pair['listed']): boolean {
  const known = listed.get(run.from);
  return known !== undefined && known.to === run.to && (known.kinds & PLACE) !== 0;
}

/** Whether a run has no word of its own: ordinary words, adjectives of places, acronyms and, before no place, places. */
function isGeneric(tokens: readonly Token[], { from, to }: Run, beforePlace = false): boolean {
  const { kindsOf } = gazetteer();
  return tokens
    .slice(from, to)
    .every(
      (token, index) =>
        !isCapitalised(token) ||
        isOrdinary(token) ||
        isAcronym(token) ||
        demonymAt(tokens, from + index) > 0 ||
        (!beforePlace && (kindsOf(token.text, token.fold) & (COUNTRY | REGION)) !== 0),
    );
}

/** `Convention on the Law`, `Action Plan on Sediment`. */
function joinsOn({ fold }: Token): boolean {
  return PROGRAMME_TAKES_ON.has(fold) || ON_BODIES.test(fold);
}

const ON_BODIES =
  /^(?:committee|commission|council|panel|group|centre|center|institute|taskforce|force|caucus|office|bureau|party|authority|subcommittee|inquiry|coalition|alliance|network)$/;

/** `Trade in Endangered Species` inside a treaty's title; `Prize in Physics`. */
function insideTitle({ tokens, run, next, listed }: Pair, word: string): boolean {
  const first = tokens[next.from];
  const last = tokens[run.to - 1];
  if (!first || !last || !isPlain(first) || listed.has(next.from)) return false;
  if (word === 'in' && /^(?:prize|award|medal|fellowship|chair|professor|women|studies)$/.test(last.fold)) return true;
  const words = tokens.slice(run.from, run.to);
  return words.some(({ fold }, index) => fold === 'on' && PROGRAMME_TAKES_ON.has(words[index - 1]?.fold ?? ''));
}

/** `Building Safety (Amendment) Bill`. */
function joinsBrackets({ tokens, next }: Pair): Run | null {
  let at = next.to;
  while (at < next.to + 6 && tokens[at] && tokens[at]?.text !== ')') at += 1;
  if (tokens[at]?.text !== ')') return null;
  let to = at + 1;
  while (to < at + 4 && isCapitalised(tokens[to]) && !tokens[to - 1]?.possessive) to += 1;
  const end = tokens[to - 1];
  return end && to > at + 1 && LAW.test(end.fold) ? { from: next.from, to } : null;
}

const LAW = /^(?:acts?|bill|law|order|ordinances?|regulations|rules|amendment|code)$/;

/** `MSSP–Pacific Islands Dialogue`, but two places stay two. */
function joinsDash({ tokens, next, listed, run }: Pair): Run | null {
  const end = tokens[next.to - 1];
  if (!end || !isHead(end)) return null;
  return isPlaceName(next, listed) && isPlaceName(run, listed) ? null : next;
}

/** `Fishers’ Cooperative`, `People's Party`, `Prime Minister's Office`; not `China's National Bank`. */
function joinsPossessor({ tokens, run, next, following, listed }: Pair): boolean {
  const owner = tokens[run.to - 1];
  // `St. Brendan’s Children’s Hospital`: the head is the last run's.
  const isChain = tokens[next.to - 1]?.possessive && following?.from === next.to;
  const end = tokens[(isChain ? following.to : next.to) - 1];
  if (!owner || !end || tokens[next.from]?.gap !== 'space') return false;
  if (listed.get(next.from)?.to === next.to && !INSIDE.has(owner.fold)) return false;
  if (isOffice(owner) && OFFICE_HAS.test(end.fold)) return true;
  if (
    /^(?:st|saint)$/.test(tokens[run.to - 2]?.fold ?? '') ||
    /^(?:lloyd|king|queen|women|men|people|children)$/.test(owner.fold)
  )
    return isHead(end);
  const isPlural = /s$/i.test(owner.fold) && isOrdinary(owner);
  if (isHead(end) && (isPlural || INSIDE.has(owner.fold) || MEMBERS.has(owner.fold))) return true;
  // `the Baltic Fishermen's Federation`
  const isBody = isPlain(owner) && organisationHead(owner) === 0 && organisationHead(end) === 2;
  return isBody && tokens[run.from - 1]?.fold === 'the' && next.to - next.from === 1;
}

const OFFICE_HAS =
  /^(?:office|department|residence|cabinet|council|court|association|institute|union|fund|award|prize|league|dinner)$/;

const INSIDE = wordList(`
  people women men children workers farmers teachers fishers mother father king queen prince lord governor veterans
  consumers students doctors nurses residents tenants citizens youth bishop archbishop new year sailor soldier reader
`);

/** `Safe Homes Act 2014`, `Budget 2025`, `13th Malaysia Plan`. */
function withNumber(tokens: readonly Token[], { from, to }: Run): Run {
  const last = tokens[to - 1];
  const first = tokens[from];
  if (!last || !first || last.possessive) return { from, to };
  if (isSchoolNumber(tokens, to)) return { from, to: to + 2 };
  const isProgramme = programmeHead(last) > 0 || NUMBERED.test(last.fold);
  const before = tokens[from - 1];
  const isCounted = (isProgramme || organisationHead(last) === 2) && /^\d+(?:st|nd|rd|th)$/.test(before?.text ?? '');
  const isYeared = programmeHead(first) > 0 && /^20\d\d$/.test(before?.text ?? '');
  const isOrdinal = first.gap === 'space' && (isCounted || isYeared);
  if (!isProgramme) return { from: isOrdinal ? from - 1 : from, to };
  const isLaw = LAW.test(last.fold) && tokens[to]?.text === ',' && /^(?:19|20)\d\d$/.test(tokens[to + 1]?.text ?? '');
  const number = tokens[to];
  const isYear = number?.gap === 'space' && /^(?:19|20)\d\d$/.test(number.text);
  const isCount = number?.gap === 'space' && number.shape === 'number' && NUMBERED.test(last.fold);
  return { from: isOrdinal ? from - 1 : from, to: isLaw ? to + 2 : isYear || isCount ? to + 1 : to };
}

/** `Lyceum No. 27` */
function isSchoolNumber(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at];
  return sign?.gap === 'space' && /^(?:No|Nr|№)$/.test(sign.text) && tokens[at + 1]?.shape === 'number';
}

const NUMBERED = /^(?:expo|budget|agenda|vision|operation|belanjawan|bajet|forum|plan)$/;
