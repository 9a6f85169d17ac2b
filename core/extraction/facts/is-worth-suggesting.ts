import { isFiniteVerb } from '../speech/noun-phrase.ts';
import type { Unit } from './unit.ts';

/**
 * Whether a sentence says something that can be checked: no question, greeting, credit, contact line or filler.
 *
 * @param carried how many names it takes over from the sentences before.
 */
export function isWorthSuggesting(unit: Unit, carried: number): boolean {
  const { text, plain } = unit;
  // Without a small word it is a dateline or a name, not a sentence.
  if (!/(?<!\p{L})\p{Ll}{2}/u.test(text) || text.length < SHORTEST) return false;
  if (BOILERPLATE.test(plain) || CREDIT.test(text) || /^\([^)]*\)\.?$/.test(text)) return false;
  if (isQuestion(unit) || THANKS.test(plain)) return false;
  const spoken = unit.quotations.length > 0 || unit.reported.length > 0;
  const anchors = unit.mentions.length + unit.dates.filter(({ iso }) => iso !== null).length + unit.figures.length;
  if (!spoken && !hasVerb(unit)) return false;
  return spoken || anchors + carried > 0 || WORRY.test(plain);
}

/** In UTF-16 units. */
const SHORTEST = 12;

const BOILERPLATE =
  /@[a-z]|\bhttps?:|\bwww\.|\btel\b\.?|\+\d{2}|©|\ball rights reserved\b|\bfor immediate release\b|\bembargoed\b|^(?:photo|image|picture|caption|video|source|credit|file photo|editor|media (?:contacts?|enquiries|inquiries)|press (?:contacts?|office)|contact|read more|also read|see also|related|click|subscribe|sign up|share this|follow us|advertisement|ends|notes? to editors|more information|note:|updated|published|posted|written|words|by)\b(?! (?:by the|\d{4}))[^.]{0,200}$|^for (?:more|further) information\b|^(?:subscribe|read more|click|sign up|follow)\b|\b(?:reporting|editing|writing|additional reporting) by\b/u;
const CREDIT =
  /^(?:By|Photo|Photograph|Image|Picture|Video|Graphic|Illustration|Text|Words)(?::| by)? \p{Lu}[^.?!]{0,120}$/u;
const THANKS =
  /^(?:they|the \p{L}+|we|i|he|she) (?:also )?(?:thank(?:ed|s)?|congratulated?|expressed? (?:their|our|my|his|her) (?:thanks|gratitude|appreciation))\b/u;
const WORRY =
  /\b(?:concerns?|risks?|threat(?:s|ens?)?|fears?|danger|shortages?|unclear|not yet known|worr(?:y|ies|ied)|uncertain|vulnerable|strain(?:s|ed|ing)?)\b/u;

/** The writer asks, or whoever is quoted only asks. */
function isQuestion({ text, plain, quotations, start }: Unit): boolean {
  if (/\?["”’']?$/.test(text) && quotations.length === 0) return true;
  if (quotations.length === 0) return false;
  const isAsked = quotations.every((quotation) => /\?["”’'»]?$/.test(text.slice(0, quotation.end - start)));
  return (
    isAsked &&
    /^[^\p{L}]*(?:[^.]{0,80}\b(?:asked|asks|wondered|said|shouted|demanded)\b[^.]{0,40})?[.]?$/u.test(plain.trim())
  );
}

/** Its sentence has a verb that makes a clause, a speaker, or the length and full stop of a sentence. */
function hasVerb({ start, end, text, heard }: Unit): boolean {
  const isSentence = /[\p{Ll}\p{N}%)]\.[”"’']?$/u.test(text.slice(-3)) && text.split(' ', SENTENCE).length === SENTENCE;
  const { words } = heard.sentence;
  return (
    isSentence ||
    heard.attributions.length > 0 ||
    words.some((word, at) => word.start >= start && word.end <= end && isFiniteVerb(words, at))
  );
}

/** In words. */
const SENTENCE = 5;
