import type { Amount } from './amount.ts';
import { STOPS } from './counted-noun.ts';
import { SIGNS } from './currencies.ts';
import { withoutQualifier } from './qualifiers.ts';

/**
 * What a figure measures, in the words of its sentence: `total` of `40.8% of the total`, `net profit` of `net profit rose
 * 12.4%`, `average age` of `their average age is 61`, `stretch` of `a 140-metre stretch`; empty when its words do not say.
 * `before` and `after` are the rest of the sentence.
 */
export function measuredOf({ kind }: Amount, before: string, after: string): string {
  const rate = RATE.exec(after)?.[1];
  const rest = rate === undefined ? after : after.slice(RATE.exec(after)?.[0].length);
  const what =
    kind === 'count' ? '' : (ofWhat(rest) ?? ownNoun(before, after) ?? subject(withoutQualifier(before)) ?? '');
  return [what, rate === undefined ? '' : `per ${rate}`].join(' ').trim().slice(0, MOST_UNITS);
}

const MOST_UNITS = 200;
const MOST_WORDS = 5;

const RATE =
  /^ ?(?:an? |per |each |every |\/)((?:square |cubic |metric )?(?:kg|kilo|kilogram|tonne|ton|litre|liter|hectare|acre|share|barrel|head|unit|person|household|family|child|capita|night|hour|day|week|month|year|quarter|annum|gallon|kilometre|kilometer|km|mile|metre|ounce|megawatt[- ]hour|MWh|kWh|bag|bottle|seat|ticket|pupil|student|patient|user|vehicle))(?!\p{L}| (?:earlier|ago|later|before|after|old))/u;

/** `of water` behind a measure, `of the total` behind a share. */
function ofWhat(after: string): string | null {
  const lead = /^ (?:of|in) (?:(?:the|its|their|his|her|our|all|a|an|this|these|those|such) ){0,2}/.exec(after);
  if (
    !lead ||
    (lead[0].startsWith(' in ') &&
      !/^ in (?:cash|debt|aid|loans|grants|sales|revenue|profits?|damages?|losses|exports|imports|taxes|fines|funding|compensation|savings|subsidies|wages|rent|fees|bonds|investment)/.test(
        after,
      ))
  )
    return null;
  return words(after.slice(lead[0].length));
}

/** `a £18.4 million programme`, `an 11-acre site`. */
function ownNoun(before: string, after: string): string | null {
  if (
    !/(?:^|[^\p{L}])(?:an?|the|its|their|his|her|our|this|that|new|first) (?:new |further |additional )?$/iu.test(
      before,
    )
  )
    return null;
  const match = /^ (?=\p{Ll})/u.exec(after);
  return match ? words(after.slice(1)) : null;
}

/** The words up to the first that belongs to no noun. */
function words(text: string): string | null {
  const taken: string[] = [];
  for (const word of text.slice(0, 120).split(' ').slice(0, MOST_WORDS)) {
    const bare = word.replace(/[^\p{L}\p{N}]+$/u, '');
    if (
      bare === '' ||
      STOPS.has(bare.toLowerCase()) ||
      /^[^\p{L}]|\d/u.test(word) ||
      SIGNS.has(bare) ||
      VERBS.has(bare)
    )
      break;
    taken.push(bare);
    if (bare !== word) break;
  }
  return taken.length === 0 ? null : taken.join(' ');
}

/** Verbs that end a noun phrase and look like no other word. */
const VERBS = new Set(
  'gave fell rose struck broke took went came cost costs hit ran lies lay led left lost won sank caught gets spoke began became grew killed followed'.split(
    ' ',
  ),
);

const VERB =
  'is|are|was|were|be|been|stands?|stood|reach(?:es|ed)?|hits?|rose|rises?|risen|fell|falls?|fallen|grew|grows?|grown|climb(?:s|ed)?|jump(?:s|ed)?|' +
  'surg(?:es|ed)|soar(?:s|ed)|drop(?:s|ped)?|declin(?:es|ed)|decreas(?:es|ed)|increas(?:es|ed)|shrank|shrunk|shrinks|widen(?:s|ed)|narrow(?:s|ed)|' +
  'slow(?:s|ed)|slipp?(?:s|ed)|slid|gain(?:s|ed)|los(?:es|t)|total(?:s|led|ed)?|amount(?:s|ed)?|averag(?:es|ed)|exceed(?:s|ed)|costs?|remain(?:s|ed)|' +
  'edged|eased|dipped|plunged|tumbled|doubled|tripled|came|comes|dipped|ran|runs|hovers|hovered|peaked';
const PREDICATE = new RegExp(
  `(?: (?:has|have|had|will|would|could|may|might|should|can))?(?: (?:now|also|already|only|still|then))?(?: be| been)? (?:${VERB})(?: (?:up|down|out|back|cut|raised|put|estimated|set|valued|expected|lifted|lowered))?(?: (?:by|to|at|from|for|as|in|of))?(?: (?:about|around|some|nearly|almost|over|roughly|a record))? $`,
  'u',
);

/** The noun before `of` (`turnover of £243m`) or the subject of a verb of amount (`Water use fell by 31.5%`). */
function subject(before: string): string | null {
  const near = before.slice(-160);
  const of = / of $/.exec(near);
  const verb = of ? null : PREDICATE.exec(near);
  const end = of?.index ?? verb?.index;
  if (end === undefined) return null;
  const phrase =
    near
      .slice(0, end)
      .split(/[,;:()“”"—–]\s?/)
      .at(-1) ?? '';
  return lastNoun(phrase.trim().split(' '), verb !== null);
}

/** The last words before a stop; over one preposition too where they are a subject: `flows at Kratie`. */
function lastNoun(words: readonly string[], isSubject: boolean): string | null {
  const taken: string[] = [];
  let prepositions = 0;
  for (const word of words.toReversed()) {
    const small = word.toLowerCase();
    if (STOPS.has(small)) {
      const hops = isSubject && prepositions === 0 && taken.length > 0 && /^(?:of|in|at|for|on)$/.test(small);
      if (!hops) break;
      prepositions += 1;
    }
    if (taken.length >= MOST_WORDS + prepositions * 2) break;
    taken.unshift(word);
  }
  const [first, ...rest] = taken;
  if (first === undefined || /^\P{L}/u.test(first)) return null;
  const plain = /^\p{Lu}\p{Ll}+$/u.test(first) && taken.length === words.length ? first.toLowerCase() : first;
  return [plain, ...rest].join(' ');
}
