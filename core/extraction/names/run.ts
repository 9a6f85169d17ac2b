import { gazetteer } from '../gazetteer/gazetteer.ts';
import { acts } from './acts.ts';
import { isMoney, type Listed } from './find-listed.ts';
import { isHead, isPlain } from './heads.ts';
import type { Line } from './line.ts';
import { isCapitalised, type Token } from './token.ts';
import { CALENDAR_WORDS, CURRENCY_CODES, FUNCTION_WORDS, NO_NAMES, OPENING_WORDS } from './words/no-names.ts';
import { LEADING_PARTICLES, PARTICLES, WEAK_PARTICLES } from './words/particles.ts';
import { OFFICES } from './words/titles.ts';

/** Neighbouring tokens that may be a name or several; half-open, token indexes of one line. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Where more capitalised words stand together, they are several names; every rule costs its run's length. */
export const LONGEST_RUN = 40;

/** Capitalised words that stand together, with the particles of foreign names between them. */
export function findRuns({ tokens, listed }: Pick<Line, 'tokens' | 'listed'>): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!canBegin(tokens, at, listed)) {
      at += 1;
      continue;
    }
    let to = listed.get(at)?.to ?? at + 1;
    while (!tokens[to - 1]?.possessive && to - at < LONGEST_RUN) {
      const next = extend(tokens, to, listed);
      if (next === to) break;
      to = next;
    }
    runs.push({ from: at, to });
    at = to;
  }
  return runs;
}

/** Where the run goes on to when its last token is the one before `at`; `at` when it ends there. */
function extend(tokens: readonly Token[], at: number, listed: ReadonlyMap<number, Listed>): number {
  const next = tokens[at];
  if (next?.gap !== 'space') return at;
  const known = listed.get(at);
  if (known) return known.to;
  if (isNameWord(tokens, at)) return at + 1;
  let after = at;
  while (after < at + 3 && PARTICLES.has(tokens[after]?.fold ?? '') && tokens[after]?.gap === 'space') after += 1;
  if (after === at || tokens[after]?.gap !== 'space' || !isNameWord(tokens, after)) return at;
  const before = tokens[at - 1];
  const beyond = tokens[after];
  const isWeak = after === at + 1 && WEAK_PARTICLES.has(next.fold);
  return isWeak && ((before && isPlain(before)) || (beyond && isPlain(beyond))) ? at : after + 1;
}

function canBegin(tokens: readonly Token[], at: number, listed: ReadonlyMap<number, Listed>): boolean {
  const token = tokens[at];
  if (!token) return false;
  const known = listed.get(at);
  if (token.opens && /^(?:per|will|art|so|van)$/.test(token.fold) && isNamedPer(tokens, at)) return true;
  const isInitial = token.shape === 'letter' && token.dotted;
  const closed = !isInitial && (FUNCTION_WORDS.has(token.fold) || (token.opens && OPENING_WORDS.has(token.fold)));
  if (known) return known.to > at + 1 || token.shape === 'capitals' || !closed;
  if (isNameWord(tokens, at)) return !closed || token.shape === 'capitals';
  if (!LEADING_PARTICLES.has(token.fold) || token.shape !== 'lower') return false;
  const next = tokens[at + 1];
  return next?.gap === 'space' && isNameWord(tokens, at + 1) && !isPlain(next);
}

/** `Per Ericson, an ornithologist`: a preposition that is a given name. */
function isNamedPer(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  if (next?.gap !== 'space' || !isNameWord(tokens, at + 1) || isPlain(next) || next.possessive) return false;
  return after?.text === ',' || (after !== undefined && acts(after));
}

/** Whether a token may be a word of a name: capitalised, and no date, measure, model number or shorthand. */
function isNameWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isCapitalised(token)) return false;
  if (token.text.includes('-') && CALENDAR_WORDS.has(token.fold.split('-')[0] ?? '')) return false;
  // `Police Security Service (PST)`
  const isBracketed = tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')';
  if (CALENDAR_WORDS.has(token.fold))
    return isNamedLikeMonth(tokens, at) || (isBracketed && token.shape === 'capitals');
  if (token.shape === 'letter') return token.dotted || isMiddleInitial(tokens, at);
  if (/\d/.test(token.text)) return /^(?:\p{Lu}{3,}\d{1,4}|G\d{1,2}|\d{1,3}\p{Lu}{2,})$/u.test(token.text);
  if (token.text === 'No' && token.dotted) return false;
  if (tokens[at + 1]?.fold === 'crude') return false;
  // A rating.
  if (/^(?:A{2,3}|B{2,3}|C{2,3})\+?$/.test(token.text)) return false;
  const next = tokens[at + 1];
  if (next?.shape === 'number' && (CURRENCY.test(token.text) || CURRENCY_CODES.has(token.text))) return false;
  if (next && token.text.length <= 4 && (isMoney(next) || (next.text === '+' && next.gap === 'none'))) return false;
  if (!NO_NAMES.has(token.text)) return true;
  // `Bagan MP Lim Hui`
  const isTitle = OFFICES.has(token.fold) && isCapitalised(next) && next.gap === 'space';
  return isTitle || beginsLongerName(tokens, at);
}

/** Short for a currency before an amount. */
const CURRENCY =
  /^(?:[KTU]?[Ss]hs?|[KTU]Sh|Rs|Re|Rp|RM|GH|Tk|Php|Ksh|Fr|SFr|SKr|NKr|DKr|Kr|Bs|Lei|Ft|Kz|Le|Nu|Afs|Br|Birr|Dh|Dhs|Tsh|Ush)$/;

/** `AI Safety Institute`: the shorthand is a word of a name with a head. */
function beginsLongerName(tokens: readonly Token[], at: number): boolean {
  let to = at + 1;
  while (to < at + 5 && isCapitalised(tokens[to]) && tokens[to]?.gap === 'space') to += 1;
  const last = tokens[to - 1];
  return to > at + 1 && last !== undefined && isHead(last) && (to > at + 2 || !NEEDS_MORE.test(last.fold));
}

const NEEDS_MORE =
  /^(?:phase|report|order|plan|policy|system|rules|market|test|talks|fund|power|school|team|group|crisis)$/;

/** `Theresa May`, `April Jones`. */
function isNamedLikeMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !/^(?:may|april|june|august|jan|jun)$/.test(token.fold) || token.shape !== 'title') return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const { isGivenName, isSurname } = gazetteer();
  if (isCapitalised(before) && token.gap === 'space' && token.fold === 'may') {
    return isGivenName(before.fold) || /^(?:mr|mrs|ms|lady|baroness)$/.test(before.fold);
  }
  if (!isCapitalised(after) || after.gap !== 'space' || token.fold === 'may' || token.dotted) return false;
  if (/^ju?a?n$/.test(token.fold)) return !isPlain(after) && !CALENDAR_WORDS.has(after.fold) && after.shape === 'title';
  return isSurname(after.fold) && !isPlain(after);
}

/** `Harry S Truman`, but not `I` and not `Plan B`. */
function isMiddleInitial(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (tokens[at]?.text === 'I' || !isCapitalised(before) || !isCapitalised(after)) return false;
  return before.shape === 'title' && after.shape !== 'letter' && after.gap === 'space' && !isPlain(before);
}
