import type { Span } from '../../facts/fact.ts';
import type { Discourse } from './discourse.ts';
import { nameSpeaker, type Speaker } from './name-speaker.ts';

/** Auxiliaries, adverbs and times between a subject and its verb. */
const BETWEEN =
  /(?:^|[\s,])(?:has|have|had|was|is|also|later|then|since|today|yesterday|earlier|recently|separately|meanwhile|however|though|did|does|do|not|would|will|could|might|may|can|should|must|still|further|even|once|often|never|always|again|already|now|just|first|himself|herself|themselves|itself|both|all|jointly|in turn|for (?:his|her|its|their) part|in (?:a|an|the|his|her|its|their) (?:[\p{L}-]+ ){0,3}[\p{L}-]+|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:last|this|earlier this) (?:week|month|year|summer|spring|autumn|winter)|(?!(?:family|assembly|ally|monopoly|supply|reply)$)\p{Ll}+ly|on \p{Lu}[\p{L}.]+ \d{1,2}|on \d{1,2} \p{Lu}[\p{L}.]+)$/u;

/** What begins a clause, after the last of which its subject stands. */
const BOUNDARY =
  /(?:[;:–—(]|, |(?:^|\s)-\s|\b(?:and|but|while|when|where|because|after|before|that|which|if|although|though|since|as|than|whether|how|why|what)\s)/giu;

/**
 * The subject of the verb at `verb`, in the sentence that begins at `start`: read leftwards over adverbs, appositions
 * (`Dr Achterberg, of the Leiden Institute, argues`) and relative clauses; for a second verb (`welcomed it and
 * confirmed that`) the sentence's own subject.
 */
export function findSubject(discourse: Discourse, start: number, verb: number): Speaker | null {
  const { plain } = discourse;
  const end = skipBetween(plain, start, verb);
  const lead = plain.slice(start, end);
  if (/(?:^|\s)who$/i.test(lead)) return headOfRelative(discourse, start, start + lead.search(/,?\s*who$/i));
  if (lead.endsWith(',')) {
    const subject = beforeAppositions(discourse, start, end);
    if (subject) return subject;
  }
  const phrase = lastPhrase(plain, start, end);
  return (phrase && nameSpeaker(discourse, phrase, 'name-and-verb')) ?? ofSentence(discourse, start, end);
}

function skipBetween(plain: string, start: number, verb: number): number {
  let end = verb;
  for (;;) {
    while (end > start && /\s/.test(plain[end - 1] ?? '')) end--;
    const aside = /\s\([^()]{1,80}\)$/.exec(plain.slice(Math.max(start, end - 84), end));
    if (aside) {
      end -= aside[0].length;
      continue;
    }
    const tail = plain.slice(Math.max(start, end - 60), end);
    const between = BETWEEN.exec(tail);
    if (!between) return end;
    const length = between[0].length - (/^[\s,]/.test(between[0]) ? 1 : 0);
    if (length === 0) return end;
    end -= length;
  }
}

/** `Smith, 45, a professor at Leeds,`: back over the parts that describe, to the one they describe. */
function beforeAppositions(discourse: Discourse, start: number, end: number): Speaker | null {
  const parts = partsBetweenCommas(discourse.plain, start, end - 1);
  const last = parts[0];
  const person = last && endingPerson(discourse, last);
  if (person) return person;
  let described: Speaker | null = null;
  for (const part of parts.slice(1)) {
    const words = discourse.plain.slice(part.start, part.end).trim();
    if (
      /^(?:who|which|whose|whom|of|from|at|in|for|with|\d|(?!the |an? |one |some )\p{Ll})/u.test(words) &&
      part.start > start
    )
      continue;
    const speaker = subjectOfPart(discourse, part);
    if (speaker && speaker.found !== 'role') return speaker;
    described ??= speaker;
  }
  return described;
}

/** From the last to the first, at most six. */
function partsBetweenCommas(plain: string, start: number, end: number): readonly Span[] {
  const parts: Span[] = [];
  let partEnd = end;
  while (parts.length < 6 && partEnd > start) {
    const comma = plain.lastIndexOf(',', partEnd - 1);
    parts.push({ start: Math.max(start, comma + 1), end: partEnd });
    if (comma < start) break;
    partEnd = comma;
  }
  return parts;
}

/** A person a part ends with: `the mayor of Whanganui, Hemi Pōtaka,`. */
function endingPerson(discourse: Discourse, part: Span): Speaker | null {
  const words = discourse.plain.slice(part.start, part.end).trim();
  if (/^(?:who|which|whose|of|from|with|son|daughter|wife|husband|\p{Ll}\p{L}* (?:of|to))\b/u.test(words)) return null;
  const person = discourse.mentionsIn(part).find(({ type, end }) => type === 'person' && end >= part.end - 1);
  return person ? { name: person.name, found: 'name-and-verb', at: { start: person.start, end: person.end } } : null;
}

function subjectOfPart(discourse: Discourse, part: Span): Speaker | null {
  const phrase = lastPhrase(discourse.plain, part.start, part.end);
  return phrase && nameSpeaker(discourse, phrase, 'name-and-verb');
}

function headOfRelative(discourse: Discourse, start: number, end: number): Speaker | null {
  const phrase = lastPhrase(discourse.plain, start, end);
  return phrase && nameSpeaker(discourse, phrase, 'name-and-verb');
}

/** What stands between the last clause boundary and `end`; `and` is none where it joins two names or bare nouns. */
function lastPhrase(plain: string, start: number, end: number): Span | null {
  const words = plain.slice(start, end);
  let from = 0;
  for (const match of words.matchAll(BOUNDARY)) {
    const after = match.index + match[0].length;
    if (/^and\s/i.test(match[0]) && joinsNouns(words.slice(from, match.index))) continue;
    from = after;
  }
  return from < words.length ? { start: start + from, end } : null;
}

const VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|could|can|may|might|should|must|do|does|did|says?|said|told|\p{Ll}{3,}ed|rose|fell|made|took|gave|went|came|met|held|left|won|lost|set|put|cut|led|began|ran|saw|kept|brought|built|paid|sent|found|grew|sold|bought|spoke|wrote|became)\b/u;

/** `civil society groups and privacy advocates`: nothing before `and` is a verb. */
function joinsNouns(before: string): boolean {
  return before.trim() !== '' && before.length < 80 && !VERB.test(before) && !/^\s*(?:he|she|it|they)\b/i.test(before);
}

/** The subject of the sentence as a whole: its first name that no preposition governs, its first pronoun, or first noun. */
function ofSentence(discourse: Discourse, start: number, end: number): Speaker | null {
  const words = discourse.plain.slice(start, end);
  const verb = VERB.exec(words);
  if (!verb || verb.index === 0) return null;
  const phrase = lastPhrase(discourse.plain, start, start + verb.index);
  const subject = phrase && nameSpeaker(discourse, phrase, 'name-and-verb');
  if (subject) return subject;
  const first = discourse
    .mentionsIn({ start, end })
    .find(
      (mention) =>
        mention.type !== 'programme' &&
        !/\b(?:in|on|at|of|for|by|to|from|with|under)(?: the)? $/i.test(words.slice(0, mention.start - start)),
    );
  return first ? { name: first.name, found: 'name-and-verb', at: { start: first.start, end: first.end } } : null;
}
