import { QUOTED } from './discourse.ts';
import { BARE_VERBS, oneOf, SAYING_VERBS, THAT_VERBS } from './speech-verbs.ts';

/** A verb that reports speech, at offsets into its sentence. */
export interface ReportingVerb {
  readonly start: number;
  readonly end: number;
  /** Where its speaker stands. */
  readonly speaker: 'before' | 'after';
  /** Whether the statement stands before it (`..., the company said.`). */
  readonly trails: boolean;
}

const WORD_START = "(?<![\\p{L}\\p{N}’'-])";

/** `according to the ministry`. */
const ACCORDING = /(?<![\p{L}])according to (?!plan|schedule|whether|how|what|their |its |need)/giu;

/** `Prices will rise, the ministry said.`, `Prices, she warned, will rise.`: between a comma and a comma or the end. */
const TRAILING = new RegExp(
  `,\\s[^,;:${QUOTED}]{2,90}?\\s(${oneOf(SAYING_VERBS)})(?:\\s(?:in|on|at|to|after|during|from|by|late|last|this|yesterday|today|reporters|journalists|analysts|lawmakers|\\p{Lu})[^,;:${QUOTED}]{0,80})?(?=,|\\.?$)`,
  'gu',
);

/** `Prices will rise, said the minister.` */
const INVERTED = new RegExp(`,\\s(${oneOf(SAYING_VERBS)})\\s(?=[^,;:${QUOTED}]{2,120})`, 'gu');

/** `said on Monday that`, `told reporters that`, `questioned whether`. */
const WITH_THAT = new RegExp(
  `${WORD_START}(${oneOf(THAT_VERBS)}|(?:questioned|asked|wondered|made (?:it )?clear|point(?:s|ed|ing)? out)(?![\\p{L}-]))(?:,? [^.;:${QUOTED}]{0,80}?)?,? (?:that|whether|why|how)(?![\\p{L}-])`,
  'gu',
);

/** Whatever follows, these tell: `said its profit rose`, `believes leakage could be halved`. */
const BARE = new RegExp(`${WORD_START}(${oneOf(BARE_VERBS)})`, 'gu');

/** `confirmed the deal would proceed`, `warned prices could rise`: a clause without `that`. */
const WITH_CLAUSE = new RegExp(
  `${WORD_START}(${oneOf(SAYING_VERBS)}|estimates?|estimated|found|hopes?|hoped|fears?|feared|expects)(?: (?:on|last|this|yesterday|today|again|late)\\b[^.;:,${QUOTED}]{0,30}?)? (?:the|a|an|its|his|her|their|it|he|she|they|we|there|this|these|those|most|some|many|no|all|more|about|nearly|almost|over|up to|at least|[\\p{Lu}\\d$£€]|\\p{Ll}+s)[^.;:,${QUOTED}]{0,90}? (?:is|are|was|were|had|has|have|will|would|can|could|may|might|must|should|does|did)(?![\\p{L}-])`,
  'gu',
);

/** Verbs that tell what was said in a noun or an infinitive. */
const TOPIC =
  /(?<![\p{L}\p{N}’'-])(?:warn(?:s|ed|ing)? (?:of|about|against|\p{L}+ (?:not )?to)|caution(?:s|ed|ing)? (?:against|about)|accus(?:e|es|ed|ing)(?= [^.;]{1,80}? of )|complain(?:s|ed|ing)? (?:of|about)|call(?:s|ed|ing) (?:for|on)|urg(?:e|es|ed|ing)|appeal(?:s|ed|ing) (?:for|to)|estimat(?:es|ed)(?= [^.;]{1,80} (?:at|to be) )|questions|questioned|alleg(?:es|ed)|den(?:ies|ied)|criticis(?:es|ed)|criticiz(?:es|ed)|blam(?:es|ed)|demand(?:s|ed)|insist(?:s|ed|ing) on|promis(?:es|ed)|(?:pledg(?:es|ed)|vow(?:s|ed)|threaten(?:s|ed)|offer(?:s|ed)) to|(?:describ(?:es|ed)|dismiss(?:es|ed))(?= [^.;]{1,80} as )|apologis(?:es|ed)|apologiz(?:es|ed)|recommend(?:s|ed)|propos(?:es|ed))(?![\p{L}’'-])/gu;

/** The verbs of a sentence, quotations in it masked, that tell in its own words what somebody said; in reading order. */
export function findReportingVerbs(plain: string): readonly ReportingVerb[] {
  const found: ReportingVerb[] = [];
  const add = (start: number, end: number, speaker: ReportingVerb['speaker'], trails: boolean) => {
    if (!found.some((other) => other.start < end && start < other.end)) found.push({ start, end, speaker, trails });
  };
  const addEach = (pattern: RegExp, speaker: ReportingVerb['speaker'], trails: boolean, apart: boolean) => {
    for (const match of plain.matchAll(pattern)) {
      const verb = match[1] ?? match[0];
      const start = match.index + match[0].lastIndexOf(verb);
      const end = start + verb.length;
      if (!isSpeech(plain, start, end) || (apart && standsByQuotation(plain, start, end))) continue;
      add(start, end, speaker, trails);
    }
  };
  for (const match of plain.matchAll(ACCORDING))
    add(match.index, match.index + match[0].length, 'after', match.index > 0);
  addEach(WITH_THAT, 'before', false, false);
  addEach(INVERTED, 'after', true, true);
  addEach(TRAILING, 'before', true, true);
  addEach(BARE, 'before', false, true);
  addEach(WITH_CLAUSE, 'before', false, true);
  addEach(TOPIC, 'before', false, true);
  return found.sort((a, b) => a.start - b.start);
}

/** Not `is said to be`, `the said land`, `plans to tell`, `a report`. */
function isSpeech(plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 24), start);
  if (
    /\b(?:to|the|a|an|of|this|its|his|her|their|our|your|my|not|never|for|in|on|with|by|and the|no|any)\s$/i.test(
      before,
    )
  )
    return false;
  if (/\b(?:is|are|was|were|be|been|being)\s(?:\p{Ll}+ly\s)?$/u.test(before)) return false;
  return (
    !/^ to (?!reporters|journalists|the |him|her|them)/.test(plain.slice(end, end + 16)) ||
    /(?:to|told|urg\p{Ll}+)$/u.test(plain.slice(start, end))
  );
}

/** Next to a quotation, with nothing else said: the verb belongs to that. */
function standsByQuotation(plain: string, start: number, end: number): boolean {
  if (
    new RegExp(
      `^(?: (?:that|as|it|him|her|them|in|on|at|to|reporters|journalists|the|\\p{Lu})[^.;,]{0,60})?[:,]?\\s*${QUOTED}`,
      'u',
    ).test(plain.slice(end, end + 80))
  )
    return true;
  return new RegExp(`${QUOTED}[\\s,]*[^.;:,]{0,80}(?:,[^.;:,]{0,80},)?\\s*$`, 'u').test(
    plain.slice(Math.max(0, start - 180), start),
  );
}
