import type { Span } from '../../facts/fact.ts';
import { within } from '../sentences/find-in-order.ts';
import { isFiniteVerb, wordAt } from '../speech/noun-phrase.ts';
import type { Heard } from '../speech/to-reported.ts';
import type { Word } from '../speech/words.ts';
import { leadLength } from './lead.ts';
import type { Found, Unit } from './unit.ts';

/** The sentences of an article as units of fact: datelines and numbering left out, clauses with facts of their own apart. */
export function readUnits(text: string, heard: readonly Heard[], found: Found): readonly Unit[] {
  const units = heard.flatMap((one, index) => {
    const { start, end } = one.sentence;
    const isFirst = heard[index - 1]?.sentence.block !== one.sentence.block;
    const lead = start + leadLength(text.slice(start, Math.min(end, start + LONGEST_LEAD)), isFirst);
    if (lead >= end || end - lead > LONGEST_UNIT) return [];
    return partsOf({ start: lead, end }, one, found).map((part) => ({
      ...part,
      ...insideOf(found, part),
      text: text.slice(part.start, part.end),
      plain: plainOf(text, part, one.sentence.words),
      heard: one,
      index,
    }));
  });
  return units.map((unit, order) => ({ ...unit, order }));
}

/** In UTF-16 units; what is longer is a list or a fault of the file. */
const LONGEST_UNIT = 4000;
const LONGEST_LEAD = 160;

interface Part extends Span {
  readonly lacksSubject: boolean;
}

function insideOf(found: Found, span: Span): Found {
  const reaching = (speech: Found['reported']) =>
    within(speech, { start: span.start - LONGEST_SPEECH, end: span.end }).filter(({ end }) => end > span.start);
  return {
    mentions: within(found.mentions, span),
    dates: within(found.dates, span),
    figures: within(found.figures, span),
    quotations: within(found.quotations, span),
    reported: reaching(found.reported),
  };
}

/** How far before a clause, in UTF-16 units, reported speech that covers it may begin. */
const LONGEST_SPEECH = 2000;

function plainOf(text: string, { start, end }: Span, words: readonly Word[]): string {
  const parts: string[] = [];
  let at = start;
  for (const word of words) {
    if (word.kind !== 'quote' || word.start < at || word.end > end) continue;
    parts.push(lowered(text.slice(at, word.start)), ' '.repeat(word.end - word.start));
    at = word.end;
  }
  return parts.join('') + lowered(text.slice(at, end));
}

/** In small letters, except the few whose small form is longer: offsets must not move. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

/**
 * A sentence parted where a clause with a subject of its own begins after `;`, `while` or a comma and `and` or `but`, if
 * both sides say something checkable; and where one speaker says two things.
 */
function partsOf(span: Span, heard: Heard, found: Found): readonly Part[] {
  const { words } = heard.sentence;
  const parts: Part[] = [];
  let start = span.start;
  let lacksSubject = false;
  for (const [at, border] of words.entries()) {
    if (border.start < start) continue;
    const cut = cutAt(words, at, heard);
    if (!cut) continue;
    const left = { start, end: cut.end };
    const right = { start: cut.next, end: span.end };
    if (!cut.lacksSubject && !(isCheckable(left, found, words) && isCheckable(right, found, words))) continue;
    parts.push({ ...left, lacksSubject });
    start = cut.next;
    lacksSubject = cut.lacksSubject;
  }
  return [...parts, { start, end: span.end, lacksSubject }];
}

interface Cut {
  /** Where the clause before ends and the one after begins. */
  readonly end: number;
  readonly next: number;
  readonly lacksSubject: boolean;
}

function cutAt(words: readonly Word[], at: number, { attributions }: Heard): Cut | null {
  const border = wordAt(words, at);
  const end = wordAt(words, at - 1).end;
  const first = wordAt(words, at + 1);
  const told = attributions.filter(({ inWords, verb }) => inWords && verb < at);
  const second = attributions.find(({ verb }) => verb === at + 1);
  if (
    ['and', 'but'].includes(border.lower) &&
    second?.inWords &&
    told.some((one) => one.speaker.name === second.speaker.name)
  )
    return { end: commaBefore(words, at), next: first.start, lacksSubject: true };
  if (told.length > 0) return null;
  if (border.kind === 'colon' && border.lower === ';') {
    const joined = ['and', 'but'].includes(first.lower) ? at + 2 : at + 1;
    return hasClause(words, joined) ? { end, next: wordAt(words, joined).start, lacksSubject: false } : null;
  }
  const isJoint = border.kind === 'word' && ['and', 'but', 'while', 'whereas'].includes(border.lower);
  if (!isJoint || wordAt(words, at - 1).kind !== 'comma') return null;
  return hasClause(words, at + 1) ? { end: commaBefore(words, at), next: first.start, lacksSubject: false } : null;
}

function commaBefore(words: readonly Word[], at: number): number {
  const before = wordAt(words, at - 1);
  return before.kind === 'comma' ? wordAt(words, at - 2).end : before.end;
}

/** A noun phrase and a finite verb of its own soon after. */
function hasClause(words: readonly Word[], from: number): boolean {
  const first = wordAt(words, from);
  const begins = first.kind === 'name' || (first.kind === 'word' && (SUBJECTS.has(first.lower) || first.capital));
  if (!begins) return false;
  for (let at = from + 1; at < Math.min(words.length, from + 12); at++) {
    const { kind } = wordAt(words, at);
    if (kind === 'comma' || kind === 'quote' || kind === 'colon') return false;
    if (isFiniteVerb(words, at)) return true;
  }
  return false;
}

const SUBJECTS = new Set(
  'the a an its their his her it he she they some many most all these those other another'.split(' '),
);

/** At least a figure, a date or two names, and a verb. */
function isCheckable(span: Span, found: Found, words: readonly Word[]): boolean {
  const count = within(found.figures, span).length + within(found.dates, span).length;
  if (count === 0) return within(found.mentions, span).length > 1 && hasVerb(words, span);
  return hasVerb(words, span);
}

function hasVerb(words: readonly Word[], { start, end }: Span): boolean {
  return words.some((word, at) => word.start >= start && word.end <= end && isFiniteVerb(words, at));
}
