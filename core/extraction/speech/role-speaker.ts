import type { Span } from '../../facts/fact.ts';
import type { Subject } from './cast.ts';
import { genderOfNoun } from './gender.ts';
import { saysLittle } from './kindred-nouns.ts';
import { isPostmodifier } from './narrow-phrase.ts';
import { type Phrase, wordAt } from './noun-phrase.ts';
import { isBusinessNoun, isPlural, type SpeakerNoun, speakerNoun } from './people-nouns.ts';
import { type Scene, type Speaker, spoken, type Wanted } from './speaker.ts';
import { AUXILIARIES, DETERMINERS, isTime, POSSESSIVES } from './word-lists.ts';

/**
 * Who a phrase without a name of its own is: whoever `the minister` or `the builder` was said to be before, else the
 * phrase's own words. `head` is the end of its noun.
 */
export function roleSpeaker(scene: Scene, { from, to }: Phrase, head: number, wanted: Wanted): Speaker | null {
  const { words, cast } = scene;
  const noun = wordAt(words, head - 1);
  const kind = speakerNoun(noun.lower);
  const first = wordAt(words, from);
  const isWhole = head === to || (saysLittle(noun.lower) && isParentOf(scene, head, to));
  if (first.lower === 'the' && isWhole && kind !== 'document') {
    const at = { start: first.start, end: wordAt(words, to - 1).end };
    const meant = describedBefore(scene, { from, to: head }, kind);
    if (meant) {
      if (meant.type === 'person') cast.describe(meant.name, noun.lower);
      return spoken(meant, 'pronoun', at);
    }
  }
  // `Republicans`, `Kenyans`: people by party or country.
  const isPeople = kind === null && noun.kind === 'word' && noun.capital && isPlural(noun.lower) && !isTime(noun.lower);
  const isNoun = noun.kind === 'word' && !AUXILIARIES.has(noun.lower) && !isTime(noun.lower);
  const relative = POSSESSIVES.has(first.lower) && head === to && RELATIVES.test(noun.lower);
  if (relative) {
    const meant = cast.described({ sentence: scene.sentence, start: first.start }, noun.lower, 'person');
    // `His cousin said` after her cousin spoke means somebody else.
    const isHimself = meant?.name === cast.lastPerson(scene.sentence)?.name;
    if (meant && !isHimself) return spoken(meant, 'pronoun', { start: first.start, end: noun.end });
  }
  if (kind === null && !isPeople && (wanted === 'known' || !isNoun)) return null;
  if (COUNTS.has(noun.lower) && to - from > 1) return null;
  const named = literal(scene, { from, to }, head);
  return named && spoken({ name: named.name, type: null, plural: isPlural(noun.lower) }, 'role', named.at);
}

/** `the mother of five` */
function isParentOf({ words }: Scene, head: number, to: number): boolean {
  return wordAt(words, head).lower === 'of' && head + 2 === to && DETERMINERS.has(wordAt(words, head + 1).lower);
}

const RELATIVES = /^(?:wife|husband|son|daughter|widow|neighbour|neighbor|cousin|nephew|niece|aunt|uncle)$/;

/** Speak by themselves only: `others said`, but not `several others`. */
const COUNTS = new Set(['one', 'two', 'three', 'all', 'both', 'most', 'few']);

/** Whom `the minister`, `the builder`, `the 44-year-old` means. */
function describedBefore(
  { words, cast, sentence }: Scene,
  { from, to }: Phrase,
  kind: SpeakerNoun | null,
): Subject | null {
  const { lower, capital } = wordAt(words, to - 1);
  const place = { sentence, start: wordAt(words, from).start };
  const last = cast.lastPerson(sentence);
  if (/^\d{1,3}-year-old$/.test(lower)) return last;
  const holder = kind === 'body' ? null : cast.described(place, lower, 'person');
  if (holder) return holder;
  const body = kind === 'body' || kind === null || isBusinessNoun(lower) ? cast.described(place, lower, 'body') : null;
  if (body) return body;
  if (OFFICES.test(lower)) {
    const about = cast.protagonist(sentence);
    if (about && (kind === 'person' || kind === null))
      return capital && last && !cast.isDescribed(last.name) ? last : about;
  }
  const isNew = last !== null && !cast.isDescribed(last.name);
  if (!isPlural(lower)) {
    const unnamed = cast.unnamed(sentence, lower);
    if (unnamed) return unnamed;
  }
  if (kind === 'person' && leads(words, from) && isNew && !isPlural(lower)) return last;
  if (!isPlural(lower)) {
    const kindred = kind === 'person' ? cast.kindred(sentence, lower) : null;
    if (kindred) return kindred;
    if (saysLittle(lower) && last && cast.canBe(last, genderOfNoun(lower) ?? '')) return last;
  }
  // `The Rural Economy Minister` is whoever spoke last and was given no office so far.
  return capital && OFFICES.test(lower) && isNew ? last : null;
}

/** At the sentence’s beginning, or after the quotation it begins with. */
function leads(words: Scene['words'], from: number): boolean {
  if (wordAt(words, from).capital) return true;
  const before = wordAt(words, from - 1).kind === 'comma' ? from - 2 : from - 1;
  return before === 0 && wordAt(words, before).kind === 'quote';
}

const OFFICES =
  /^(?:candidate|senator|premier|chancellor|founder|author|chairwoman|minister|secretary|commissioner|ambassador|governor|mayor|president|director|chairman|chair)$/;

/** `a spokesman for the ministry, Ana Lee,`: the name after the comma tells better who it is. */
export function apposedTo({ words }: Scene, comma: number, speaker: Speaker): Speaker {
  if (speaker.found !== 'role' || wordAt(words, comma).kind !== 'comma') return speaker;
  for (let at = comma + 1; at < comma + 6; at++) {
    const { kind, mention, start, end, possessive } = wordAt(words, at);
    if (mention?.type === 'person' && !possessive) {
      const next = wordAt(words, at + 1);
      if (!['comma', 'stop', 'open', 'dash', 'colon'].includes(next.kind) && !next.capital) return speaker;
      const subject = { name: mention.name, type: mention.type, plural: false };
      return { name: mention.name, found: 'name-and-verb', at: { start, end }, subject };
    }
    if (kind !== 'word') break;
  }
  return speaker;
}

/** The phrase's own words without `the` or `its`, up to what only says how somebody comes to know. */
function literal(
  { text, words }: Scene,
  { from, to }: Phrase,
  head: number,
): { readonly name: string; readonly at: Span } | null {
  let start = from;
  const first = wordAt(words, start);
  if (first.lower === 'the' || POSSESSIVES.has(first.lower)) start++;
  while (start < head - 1 && wordAt(words, start).possessive && POSSESSIVES.has(first.lower)) start++;
  if (POSSESSIVES.has(first.lower))
    while (start < head - 1 && ['latest', 'own', 'new', 'first'].includes(wordAt(words, start).lower)) start++;
  let end = to;
  const isDocument = speakerNoun(wordAt(words, head - 1).lower) === 'document';
  for (let at = head; at < to; at++) {
    const { lower, kind } = wordAt(words, at);
    if (kind === 'open' || kind === 'comma') {
      end = at;
      break;
    }
    if (
      ['familiar', 'who', 'which', 'that', 'briefed', 'involved', 'seen', 'written', 'sent', 'drawn'].includes(lower) ||
      (/(?:ed|ing)$/.test(lower) && at > head - 1 && isPostmodifier(words, at))
    ) {
      end = at;
      break;
    }
    const isAbout = isDocument && ['of', 'on', 'into', 'about'].includes(lower);
    if (isAbout || (['on', 'in'].includes(lower) && isTime(wordAt(words, at + 1).lower))) {
      end = at;
      break;
    }
  }
  const [begin, stop] = [wordAt(words, start).start, wordAt(words, end - 1).end];
  if (start >= end) return null;
  const name = text.slice(begin, stop).replace(/\s+/g, ' ');
  return /\p{L}/u.test(name) ? { name, at: { start: wordAt(words, from).start, end: stop } } : null;
}
