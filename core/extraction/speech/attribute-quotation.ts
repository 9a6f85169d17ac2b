import type { Span } from '../../facts/fact.ts';
import type { Discourse } from './discourse.ts';
import { LONGEST_SENTENCE, QUOTED } from './discourse.ts';
import { findSubject } from './find-subject.ts';
import { nameSpeaker, type Speaker } from './name-speaker.ts';
import { oneOf, QUOTE_VERBS } from './speech-verbs.ts';

const VERB = oneOf(QUOTE_VERBS);
const VERB_FIRST = new RegExp(`^[\\s,]*(?:(?:\\p{Ll}+ly|also|then|later|has|had) )?${VERB}`, 'iu');
const VERB_AFTER = new RegExp(`(?<![\\p{L}\\p{N}])(?:${VERB}|shot back|went on|points? out|pointed out|put it)`, 'iu');
const VERBS_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(?:${VERB}|pointed out|points out|put it|accord(?:ing|s))`,
  'giu',
);
const LABEL = /^(?:[-–—•]\s*)?((?:\p{Lu}[\p{L}.'’-]*)(?: [\p{L}.'’-]+){0,5})(?:\s?\([^()]{1,60}\))?:\s*$/u;

/** Whoever the words around a quotation say speaks it; null when its own sentences do not say. */
export function attributeQuotation(discourse: Discourse, span: Span, block: Span): Speaker | null {
  const opening = discourse.sentences[discourse.sentenceAt(span.start)];
  const closing = discourse.sentences[discourse.sentenceAt(span.end - 1)];
  if (!opening || !closing) return null;
  if (span.start - opening.start > LONGEST_SENTENCE || closing.end - span.end > LONGEST_SENTENCE) return null;
  const before = { start: Math.max(block.start, opening.start), end: span.start };
  const after = { start: span.end, end: Math.min(block.end, Math.max(closing.end, span.end)) };
  if (leadsIn(discourse.plain.slice(before.start, before.end)))
    return fromBefore(discourse, before) ?? fromAfter(discourse, after);
  return fromAfter(discourse, after) ?? fromBefore(discourse, before) ?? accordingTo(discourse, opening, closing);
}

/** `Smith said: `, `Smith added, `, `said that `: the quotation hangs on what stands before it. */
function leadsIn(words: string): boolean {
  return /[:]\s*$/.test(words) || new RegExp(`${VERB}(?: that)?,?\\s*$`, 'iu').test(words.slice(-40));
}

function fromAfter(discourse: Discourse, after: Span): Speaker | null {
  const words = discourse.plain.slice(after.start, after.end);
  const verbFirst = VERB_FIRST.exec(words);
  if (verbFirst) {
    const start = after.start + verbFirst[0].length;
    const length = words.slice(verbFirst[0].length).search(/[;:“"]\s|[.;:]$|\s[-–—]\s/u);
    const end = length < 0 ? after.end : start + length;
    return rightOf(discourse, { start, end: Math.min(end, firstQuoted(discourse.plain, start, end)) });
  }
  const clause = words.slice(0, firstQuoted(words, 0, words.length));
  const verb = VERB_AFTER.exec(clause);
  if (
    !verb ||
    verb.index === 0 ||
    verb.index > FAR ||
    /[.;]\s/.test(clause.slice(0, verb.index).replace(/\b\p{Lu}\p{Ll}{0,3}\. /gu, ''))
  )
    return null;
  if (/^\s*(?:,?\s*(?:and|but|that|which|as|when|while|because|to|in|on|at|for|of|if|with|by)\b)/i.test(clause))
    return null;
  return findSubject(discourse, after.start, after.start + verb.index);
}

/** How far, in UTF-16 units, a verb may stand from the quotation it belongs to. */
const FAR = 180;

function firstQuoted(plain: string, start: number, end: number): number {
  const at = plain.indexOf(QUOTED, start);
  return at < 0 ? end : Math.min(at, end);
}

/** The noun phrase after `said`: a person named in it, in apposition if need be, else the phrase up to its comma. */
function rightOf(discourse: Discourse, clause: Span): Speaker | null {
  const words = discourse.plain.slice(clause.start, clause.end);
  const comma = words.search(
    /,|\s(?:in|on|after|before|during|as|when|while|who|at|to|outside|from behind|via|by|through)\s/u,
  );
  const end = comma < 0 ? clause.end : clause.start + comma;
  const near = nameSpeaker(discourse, { start: clause.start, end }, 'verb-and-name');
  if (near && near.found !== 'role') return near;
  const apposed = discourse
    .mentionsIn({ start: end, end: Math.min(clause.end, end + 80) })
    .find(
      (mention) =>
        mention.type === 'person' &&
        /^,(?: (?:the|\p{L}+))*\s*$/u.test(words.slice(end - clause.start, mention.start - clause.start)),
    );
  if (apposed && near) return { name: apposed.name, found: 'verb-and-name', at: apposed };
  return near;
}

function fromBefore(discourse: Discourse, before: Span): Speaker | null {
  const words = discourse.plain.slice(before.start, before.end);
  const label = LABEL.exec(words)?.[1];
  if (label !== undefined && !new RegExp(`${VERB}\\s*$`, 'iu').test(label)) {
    const start = before.start + words.indexOf(label);
    const named = nameSpeaker(discourse, { start, end: start + label.length }, 'name-and-verb');
    return named ? { ...named, found: 'label' } : null;
  }
  const verbs = [...words.matchAll(VERBS_BEFORE)];
  for (const verb of verbs.reverse()) {
    if (before.end - (before.start + verb.index) > FAR) break;
    if (/^accord/i.test(verb[0])) continue;
    if (/\b(?:to|be|being)\s$/.test(words.slice(0, verb.index))) continue;
    const passive = /\b(?:was|were|been|is|are)\s(?:\w+ly\s)?$/.test(words.slice(0, verb.index));
    const by = passive ? /^\p{L}+ (?:as .{0,60}? )?by /u.exec(words.slice(verb.index)) : null;
    if (by) return rightOf(discourse, { start: before.start + verb.index + by[0].length, end: before.end });
    const subject = findSubject(discourse, before.start, before.start + verb.index);
    if (subject) return subject;
  }
  return /:\s*$/.test(words) ? firstNamed(discourse, before) : null;
}

function firstNamed(discourse: Discourse, before: Span): Speaker | null {
  const person = discourse.mentionsIn(before).find((mention) => mention.type === 'person');
  return person ? { name: person.name, found: 'name-and-verb', at: person } : null;
}

function accordingTo(discourse: Discourse, opening: Span, closing: Span): Speaker | null {
  const words = discourse.plain.slice(opening.start, closing.end);
  const match = /\b(?:according to|in the words of) /i.exec(words);
  if (!match) return null;
  const start = opening.start + match.index + match[0].length;
  return rightOf(discourse, { start, end: closing.end });
}
