import type { Span } from '../../facts/fact.ts';
import type { Article } from '../article.ts';
import type { Mention } from '../extraction.ts';
import { firstAtOrAfter } from '../sentences/find-in-order.ts';
import type { Sentence } from '../sentences/find-sentences.ts';
import { type Gender, genderOf, genderOfPronoun } from './gender.ts';

/** Stands for a quoted character in `Discourse.plain`. */
export const QUOTED = '\u{FDD4}';

/** A sentence longer than this, in UTF-16 units, is a list or a fault of the file: no grammar is read into it. */
export const LONGEST_SENTENCE = 2000;

/** How many sentences back a pronoun may reach. */
const PRONOUN_REACH = 10;

/** An article's words as the rules for speakers see them. */
export interface Discourse {
  readonly text: string;
  /** The text with each quoted character replaced by QUOTED: as long as the text, but only what the writer says. */
  readonly plain: string;
  readonly sentences: readonly Sentence[];
  /** The mentions that begin in a span, in reading order; quoted ones left out. */
  mentionsIn(span: Span): readonly Mention[];
  /** Index of the sentence a place is in, or of the last before it; -1 before the first. */
  sentenceAt(place: number): number;
  /** Whoever `he` or `she` (any case) at a place means. */
  personAt(place: number, pronoun: string): string | null;
  /** The organisation `the company`, `the ministry`, `it` at a place means; `noun` is the last word, in lower case. */
  organisationAt(place: number, noun: string): string | null;
  /** The person last mentioned with an office that has this word: `the minister`. */
  holderAt(place: number, office: string): string | null;
}

export function readDiscourse(
  article: Article,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  quoted: readonly Span[],
): Discourse {
  const { text } = article;
  const plain = mask(text, quoted);
  const spoken = mentions.filter((mention) => plain[mention.start] !== QUOTED);
  const genders = gendersOf(text, spoken);
  const mentionsIn = (span: Span) => {
    const from = firstAtOrAfter(spoken, span.start);
    const to = firstAtOrAfter(spoken, span.end);
    return spoken.slice(from, to);
  };
  const sentenceAt = (place: number) => firstAtOrAfter(sentences, place + 1) - 1;
  const isHeading = (sentence: Sentence) => article.blocks[sentence.block]?.kind === 'heading';
  const fits = (name: string, gender: Gender | null) => gender === null || (genders.get(name) ?? gender) === gender;

  const subjects: (string | null)[] = [];
  const lastPerson = (before: number, gender: Gender | null): string | null => {
    for (let index = before; index >= Math.max(0, before - PRONOUN_REACH); index--) {
      const name = subjects[index];
      if (name && fits(name, gender)) return name;
    }
    return null;
  };
  const subjectOf = (sentence: Sentence, index: number): string | null => {
    if (isHeading(sentence) || sentence.end - sentence.start > LONGEST_SENTENCE) return null;
    const people = mentionsIn(sentence).filter((mention) => mention.type === 'person');
    const first = people.find((mention) => !isObject(plain, sentence, mention)) ?? null;
    const words = plain.slice(sentence.start, first ? first.start : Math.min(sentence.end, sentence.start + 400));
    const pronoun = /(?:^|[^\p{L}])(he|she)\b/iu.exec(words)?.[1];
    const meant = pronoun ? lastPerson(index - 1, genderOfPronoun(pronoun)) : null;
    return meant ?? first?.name ?? null;
  };
  for (const [index, sentence] of sentences.entries()) subjects.push(subjectOf(sentence, index));

  const before = (place: number, accept: (mention: Mention) => boolean): Mention | null => {
    for (let index = firstAtOrAfter(spoken, place) - 1; index >= 0; index--) {
      const mention = spoken[index];
      if (mention && accept(mention)) return mention;
      if (mention && mention.start < place - FAR_BACK) return null;
    }
    return null;
  };

  return {
    text,
    plain,
    sentences,
    mentionsIn,
    sentenceAt,
    personAt(place, pronoun) {
      const gender = genderOfPronoun(pronoun);
      const index = sentenceAt(place);
      const sentence = sentences[index];
      if (!sentence) return null;
      const here = mentionsIn({ start: sentence.start, end: place }).find(
        (mention) => mention.type === 'person' && fits(mention.name, gender) && !isObject(plain, sentence, mention),
      );
      if (here) return here.name;
      const earlier = lastPerson(index - 1, gender);
      if (earlier) return earlier;
      return before(place, (mention) => mention.type === 'person' && fits(mention.name, gender))?.name ?? null;
    },
    organisationAt(place, noun) {
      const accept = organisationTest(noun);
      return before(place, (mention) => mention.type === 'organisation' && accept(mention.name))?.name ?? null;
    },
    holderAt(place, office) {
      const word = office.toLowerCase();
      const holds = (mention: Mention) =>
        mention.type === 'person' &&
        (mention.role
          ?.toLowerCase()
          .split(/[\s-]+/)
          .includes(word) ??
          false);
      return before(place, holds)?.name ?? null;
    },
  };
}

/** Beyond this many UTF-16 units back nothing is meant any more. */
const FAR_BACK = 20_000;

const COMPANY_WORDS =
  /^(?:company|firm|group|carrier|producer|manufacturer|maker|retailer|lender|miner|operator|carmaker|automaker|developer|start-?up|supplier|utility|airline|insurer|conglomerate|business|brewer|refiner|exporter)$/;
const PUBLIC_NAME =
  /\b(?:Ministry|Minister|University|Institut\w*|Court|Parliament|Council|Commission|Agency|Department|Observatory|Authority|Government|Senate|Assembly|Committee|Office|Union|Party|Nations|Bureau|Directorate|Association|Federation|School|Hospital|Police|Army)\b/i;

function organisationTest(noun: string): (name: string) => boolean {
  if (noun === 'it' || noun === 'organisation' || noun === 'organization' || noun === 'body') return () => true;
  if (COMPANY_WORDS.test(noun)) return (name) => !PUBLIC_NAME.test(name);
  return (name) =>
    name
      .toLowerCase()
      .split(/[\s'’-]+/)
      .includes(noun);
}

function mask(text: string, quoted: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const span of quoted) {
    parts.push(text.slice(at, span.start), QUOTED.repeat(span.end - span.start));
    at = span.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** Whether a preposition or an active verb before a name makes it something other than the sentence's subject. */
function isObject(plain: string, sentence: Span, mention: Span): boolean {
  const lead = plain.slice(Math.max(sentence.start, mention.start - 60), mention.start);
  return OBJECT.test(lead) || /^[’']s?\s/.test(plain.slice(mention.end, mention.end + 3));
}

const OBJECT =
  /\b(?:to|of|with|by|for|from|against|about|between|alongside|after|before|under|on|in|at|than|like|succeeded|replaced|told|met|asked|thanked)(?: (?:the|a|an|his|her|its|their|then|former|late|fellow|\p{Ll}+))?(?: \p{Lu}[\p{L}.-]*){0,4} ?$/u;

function gendersOf(text: string, mentions: readonly Mention[]): ReadonlyMap<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const mention of mentions) {
    if (mention.type !== 'person' || genders.has(mention.name)) continue;
    const gender = genderOf(text.slice(Math.max(0, mention.start - 40), mention.start), mention);
    if (gender) genders.set(mention.name, gender);
  }
  return genders;
}
