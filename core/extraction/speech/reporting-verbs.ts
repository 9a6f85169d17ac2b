import { QUOTED } from './discourse.ts';
import { oneOf, SAYING_VERBS, THAT_VERBS } from './speech-verbs.ts';

/** A verb that reports speech, at offsets into its sentence. */
export interface ReportingVerb {
  readonly start: number;
  readonly end: number;
  /** Where its speaker stands. */
  readonly speaker: 'before' | 'after';
  /** Whether the statement stands before it (`..., the company said.`). */
  readonly trails: boolean;
}

/** Time, place or listener between a verb and what is said. */
const ASIDE =
  '(?:,? (?:on|in|at|to|after|during|before|late|early|last|this|today|yesterday|again|also|earlier|publicly|separately|repeatedly|reporters|journalists|analysts|lawmakers|parliament)\\b[^.;:\\u{FDD4}]{0,60}?)?';
const THAT = '(?:that|whether|why|how|what|when)';
const WORD_START = "(?<![\\p{L}\\p{N}’'-])";
/** What a statement without `that` begins with. */
const SUBJECT =
  '(?:the|a|an|its|his|her|their|our|it|he|she|they|we|there|this|these|those|most|some|many|such|no|all|more|both|each|any|every|only|about|nearly|almost|over|around|up to|at least|\\d|[$£€]|\\p{Lu})';
const FINITE =
  '(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|do|rose|fell|grew|cost|took|made|became|began|remained?s?|needs?|wants?|expects?|\\p{Ll}{3,}ed|\\p{Ll}{3,}s)';

const PATTERNS: readonly {
  readonly pattern: RegExp;
  readonly speaker: ReportingVerb['speaker'];
  readonly verb: number;
}[] = [
  // X said on Monday that ..., X told reporters that ..., X questioned whether ...
  {
    pattern: new RegExp(
      `${WORD_START}((?:${oneOf(THAT_VERBS)}|questioned|asked|wondered|point(?:s|ed|ing)? out|made (?:it )?clear))(?:,? [^.;:\\u{FDD4}]{0,80}?)?,? ${THAT}\\b`,
      'giu',
    ),
    speaker: 'before',
    verb: 1,
  },
  // X said its profit rose ...
  {
    pattern: new RegExp(
      `${WORD_START}(${oneOf(SAYING_VERBS)}|believes?|believed|thinks?|thought|estimates?|estimated|expects?|hopes?|hoped|fears?|feared|found)${ASIDE} (?=${SUBJECT})(?=[^.;,\\u{FDD4}]{1,120}?\\b${FINITE}\\b)`,
      'gu',
    ),
    speaker: 'before',
    verb: 1,
  },
];

const SAID = /(?<![\p{L}\p{N}’'-])(say|says|said|saying|told|tells|adds|added)(?![\p{L}\p{N}’'-])/gu;
const TOPIC =
  /(?<![\p{L}\p{N}’'-])(?:warn(?:s|ed|ing)? (?:of|about|against)|caution(?:s|ed|ing)? (?:against|about)|accus(?:e|es|ed|ing)(?= [^.;]{1,80}? of\b)|complain(?:s|ed|ing)? (?:of|about)|call(?:s|ed|ing) (?:for|on)|urg(?:e|es|ed|ing)(?= )|appeal(?:s|ed|ing) (?:for|to)|estimat(?:es|ed)(?= [^.;]{1,60} (?:at|of)\b)|questioned|alleged|alleges|den(?:ies|ied)|criticised|criticized|criticises|blam(?:es|ed)|demanded|insisted on|pledged|vowed|promised)(?![\p{L}’'-])/gu;
const ACCORDING = /(?<![\p{L}])according to (?!plan|schedule|whether|how|what|their|its need)/giu;

/** The verbs of a sentence, quotations in it masked, that tell in its own words what somebody said; in reading order. */
export function findReportingVerbs(plain: string): readonly ReportingVerb[] {
  const found: ReportingVerb[] = [];
  const add = (verb: ReportingVerb) => {
    if (!found.some((other) => other.start < verb.end && verb.start < other.end)) found.push(verb);
  };
  for (const match of plain.matchAll(ACCORDING))
    add({ start: match.index, end: match.index + match[0].length, speaker: 'after', trails: match.index > 0 });
  for (const { pattern, speaker } of PATTERNS)
    for (const match of plain.matchAll(pattern)) {
      const end = match.index + (match[1]?.length ?? 0);
      if (isSpeech(plain, match.index, end)) add({ start: match.index, end, speaker, trails: false });
    }
  for (const match of plain.matchAll(SAID)) {
    const end = match.index + match[0].length;
    if (!isSpeech(plain, match.index, end) || standsByQuotation(plain, match.index, end)) continue;
    const trails = /^[^,]*\.?$/.test(plain.slice(end)) && /,\s[^,]*$|,[^.]*,\s*$/.test(plain.slice(0, match.index));
    add({ start: match.index, end, speaker: 'before', trails });
  }
  for (const match of plain.matchAll(TOPIC)) {
    const end = match.index + match[0].length;
    if (isSpeech(plain, match.index, end) && !standsByQuotation(plain, match.index, end))
      add({ start: match.index, end, speaker: 'before', trails: false });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Not `is said to be`, `so-called`, `the said land`, `plans to tell`, `a report`, `to say`. */
function isSpeech(plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 24), start);
  const after = plain.slice(end, end + 4);
  if (/\b(?:to|the|a|an|of|this|that|its|his|her|their|not)\s$/i.test(before) && !/\bthat\s$/i.test(before))
    return false;
  return !/^ to\b/.test(after) || /^told/.test(plain.slice(start));
}

/** Next to a quotation and nothing else said: the verb belongs to that. */
function standsByQuotation(plain: string, start: number, end: number): boolean {
  if (new RegExp(`^[^.;]{0,60}?[:,]?\\s*${QUOTED}`, 'u').test(plain.slice(end, end + 80))) return true;
  return new RegExp(`${QUOTED}[\\s,]*[^.;:]{0,100}$`, 'u').test(plain.slice(Math.max(0, start - 120), start));
}
