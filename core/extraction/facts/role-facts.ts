import type { Span } from '../../facts/fact.ts';
import type { SuggestedFact } from '../extraction.ts';
import { isFiniteVerb, wordAt } from '../speech/noun-phrase.ts';
import { isBusinessNoun, speakerNoun } from '../speech/people-nouns.ts';
import { DETERMINERS, isAdverb, RELATIVES } from '../speech/word-lists.ts';
import type { Word } from '../speech/words.ts';
import { capitalised } from './make-claim.ts';
import { namesIn } from './names-in.ts';
import type { Unit } from './unit.ts';

/** Surer than nothing, less sure than a sentence: the words have no verb. */
const CONFIDENCE = 0.6;

/**
 * Who people and what organisations are, where an article says it in passing: `Dame Eleanor McCrory, chair of LVWT`,
 * `Infrastructure Minister Siobhán Devlin`, `Thorne and Partners, a consultancy in Leeds`. Each once, where it is told
 * first; the claim is those words.
 */
export function roleFacts(text: string, units: readonly Unit[]): readonly SuggestedFact[] {
  const known = new Set<string>();
  return units.flatMap((unit) => {
    const { words } = unit.heard.sentence;
    return words.flatMap((word, index): readonly SuggestedFact[] => {
      const { mention } = word;
      if (!mention || word.start < unit.start || word.end > unit.end || known.has(mention.name)) return [];
      const span =
        mention.type === 'person'
          ? (apposedRole(words, index, 'person') ?? leadingRole(words, index))
          : mention.type === 'organisation'
            ? apposedRole(words, index, 'body')
            : null;
      if (!span || span.start < unit.start || span.end > unit.end) return [];
      known.add(mention.name);
      const names = unit.mentions.filter(({ start, end }) => start >= span.start && end <= span.end);
      return [
        {
          ...span,
          kind: mention.type === 'person' ? 'person' : 'organisation',
          claim: claimOf(text, span, word),
          ...namesIn(names),
          when: null,
          figures: [],
          speaker: null,
          confidence: CONFIDENCE,
          reason: mention.type === 'person' ? 'person-role' : 'organisation-role',
        },
      ];
    });
  });
}

/** A surname is told in full. */
function claimOf(text: string, span: Span, { start, end, mention }: Word): string {
  const words = (from: number, to: number) => text.slice(from, to).replace(/\s+/g, ' ');
  const name = text.slice(start, end);
  const isShort = mention !== null && name !== mention.name && mention.name.endsWith(` ${name}`);
  const claim = isShort
    ? `${words(span.start, start)}[${mention.name}]${words(end, span.end)}`
    : words(span.start, span.end);
  return capitalised(claim);
}

/** `Eleanor McCrory, chair of LVWT`: from name to the end of the apposition, if its noun is an office or trade. */
function apposedRole(words: readonly Word[], name: number, wanted: 'person' | 'body'): Span | null {
  if (wordAt(words, name).possessive) return null;
  const comma = afterLetters(words, name);
  if (wordAt(words, comma).kind !== 'comma') return null;
  let at = comma + 1;
  if (wordAt(words, at).kind === 'number' && wordAt(words, at + 1).kind === 'comma') at += 2;
  const begin = at;
  let hasNoun = false;
  for (; at < Math.min(words.length, begin + LONGEST); at++) {
    const word = wordAt(words, at);
    if (word.kind === 'comma' || word.kind === 'stop' || word.kind === 'quote' || word.kind === 'colon') break;
    if (word.kind === 'dash' || word.kind === 'open') break;
    if (RELATIVES.has(word.lower) || isFiniteVerb(words, at)) break;
    const kind = speakerNoun(word.lower);
    if (
      at < begin + 6 &&
      word.kind === 'word' &&
      (kind === wanted || (wanted === 'body' && isBusinessNoun(word.lower)))
    )
      hasNoun = true;
    if (at === begin && word.kind === 'word' && (BREAKS.has(word.lower) || isAdverb(word.lower))) return null;
  }
  const end = wordAt(words, at);
  if (!hasNoun || at === begin || !['comma', 'stop', 'quote', 'open', 'dash'].includes(end.kind)) return null;
  const first = titleStart(words, name);
  return { start: wordAt(words, first).start, end: wordAt(words, at - 1).end };
}

const LONGEST = 18;
const BREAKS = new Set('who which and but said says told in on at of for from with to by when while as'.split(' '));

function afterLetters(words: readonly Word[], name: number): number {
  let at = name + 1;
  if (wordAt(words, at).kind === 'open') {
    while (at < name + 10 && wordAt(words, at).kind !== 'close') at++;
    at++;
  }
  while (at < name + 3 && /^[a-z]{2,4}$/.test(wordAt(words, at).lower) && wordAt(words, at).capital) at++;
  return at;
}

const TITLES = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady datuk dato seri tan sri tun datin puan encik shri smt hon rt yb ato pan justice rev capt col gen maj sgt sen rep gov eng emeritus'.split(
    ' ',
  ),
);

function titleStart(words: readonly Word[], name: number): number {
  let at = name;
  while (at > 0 && wordAt(words, at - 1).kind === 'word' && TITLES.has(wordAt(words, at - 1).lower)) at--;
  return at;
}

/** `Infrastructure Minister Siobhán Devlin`, `UNHCR spokesperson Amara Diallo`. */
function leadingRole(words: readonly Word[], name: number): Span | null {
  let at = titleStart(words, name);
  let hasNoun = false;
  const title = at;
  while (at > 0 && at > name - 8) {
    const word = wordAt(words, at - 1);
    const isOf = ['of', 'for', 'and'].includes(word.lower) && wordAt(words, at).capital;
    const isOffice = word.kind === 'word' && speakerNoun(word.lower) === 'person';
    if (isOffice) hasNoun = true;
    if (
      !(
        isOf ||
        isOffice ||
        word.kind === 'name' ||
        (word.kind === 'word' && word.capital && !DETERMINERS.has(word.lower)) ||
        isAdjective(words, at - 1, hasNoun)
      )
    )
      break;
    at--;
  }
  while (at < title && ['of', 'for', 'and'].includes(wordAt(words, at).lower)) at++;
  if (!hasNoun || title - at < 1 || isFiniteVerb(words, at)) return null;
  const only = wordAt(words, at);
  if (title - at === 1 && (!only.capital || RANKS.has(only.lower))) return null;
  return { start: wordAt(words, at).start, end: wordAt(words, name).end };
}

/** Come before a name as titles do. */
const RANKS = new Set(
  'chief king queen prince princess sheikh imam father sister brother mother bishop judge captain colonel general sergeant nurse doctor professor president'.split(
    ' ',
  ),
);

/** `chief` and `former` before an office that is already found. */
function isAdjective(words: readonly Word[], at: number, hasNoun: boolean): boolean {
  const { kind, lower } = wordAt(words, at);
  return (
    hasNoun &&
    kind === 'word' &&
    [
      'chief',
      'deputy',
      'vice',
      'former',
      'acting',
      'senior',
      'general',
      'prime',
      'executive',
      'company',
      'board',
      'finance',
      'foreign',
      'assistant',
    ].includes(lower)
  );
}
