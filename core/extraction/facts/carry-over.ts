import type { NameType } from '../../facts/source-marks.ts';
import type { Mention } from '../extraction.ts';
import { foldName } from '../gazetteer/fold-name.ts';
import { CITY, COUNTRY, gazetteer, REGION, TOWN } from '../gazetteer/gazetteer.ts';
import type { Subject } from '../speech/cast.ts';
import { phraseAfter, wordAt } from '../speech/noun-phrase.ts';
import type { Speaker } from '../speech/speaker.ts';
import { BODIES, COMPACTS, PROGRAMMES, REGIONS } from './nouns-carried.ts';
import { type Unit, unitsBefore } from './unit.ts';

/** Words put in brackets: in the place of a pronoun, or after words that stand for a name. Offsets into the text. */
export interface Bracket {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

export interface Carried {
  readonly brackets: readonly Bracket[];
  /** The names the brackets bring in. */
  readonly names: readonly { readonly type: NameType; readonly name: string }[];
}

/**
 * What a sentence needs from the ones before it to stand alone: whoever its pronouns, `the company` and `the minister`
 * mean, the fuller form of a surname or acronym, and what `there`, `the country` and `the agreement` refer to. Every
 * bracket holds a name of the article or its own earlier words.
 */
export function carryOver(context: Context, unit: Unit): Carried {
  const { text, units, types } = context;
  const found = [
    ...ofSubject(unit),
    ...ofQuotation(types, unit),
    ...ofSpeakers(text, unit),
    ...ofPossessive(unit),
    ...ofPlaces(units, unit),
    ...ofCompacts(text, units, unit),
    ...ofBodies(unit),
    ...ofShortNames(text, unit),
  ];
  const brackets: Bracket[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start))
    if ((brackets.at(-1)?.end ?? 0) <= one.start) brackets.push(one);
  const names = found.flatMap(({ names }) => names);
  return { brackets, names };
}

/** The article a sentence is part of. */
export interface Context {
  readonly text: string;
  readonly units: readonly Unit[];
  /** The type of each name. */
  readonly types: ReadonlyMap<string, NameType>;
}

interface Found extends Bracket {
  readonly names: Carried['names'];
}

function nameOf({ name, type }: Subject): Carried['names'] {
  return type === null ? [] : [{ type, name }];
}

/** A second predicate gets the subject of the first: `[Ana Lee] warned that ships would be turned away`. */
function ofSubject(unit: Unit): readonly Found[] {
  if (!unit.lacksSubject) return [];
  const speaker = unit.heard.attributions.find(
    ({ verb }) => wordAt(unit.heard.sentence.words, verb).start >= unit.start,
  )?.speaker;
  if (!speaker) return [];
  return [{ start: unit.start, end: unit.start, words: `${speaker.name}`, names: nameOf(speaker.subject) }];
}

/** A quotation that is a sentence by itself says nothing of its speaker. */
function ofQuotation(types: Context['types'], { start, end, quotations, plain }: Unit): readonly Found[] {
  const [quotation] = quotations;
  const speaker = quotation?.speaker ?? null;
  if (speaker === null || quotation?.start !== start || /\p{L}/u.test(plain) || quotations.at(-1)?.end !== end)
    return [];
  const type = types.get(speaker);
  return [{ start, end: start, words: speaker, names: type === undefined ? [] : [{ type, name: speaker }] }];
}

/** The subject and everybody who speaks, where a pronoun or description stands for them. */
function ofSpeakers(text: string, unit: Unit): readonly Found[] {
  const speakers = [unit.heard.subject, ...unit.heard.attributions.map(({ speaker }) => speaker)];
  const seen = new Set<number>();
  return speakers.flatMap((speaker) => {
    if (speaker?.found !== 'pronoun' || speaker.at.start < unit.start || speaker.at.end > unit.end) return [];
    if (seen.has(speaker.at.start) || isNamedBefore(unit, speaker)) return [];
    seen.add(speaker.at.start);
    const words = text.slice(speaker.at.start, speaker.at.end);
    const isPronoun = /^(?:he|she|it|they|i)$/iu.test(words);
    if (!isPronoun && words.toLowerCase().includes(speaker.name.toLowerCase())) return [];
    const at = isPronoun ? speaker.at : { start: speaker.at.end, end: speaker.at.end };
    return [{ ...at, words: speaker.name, names: nameOf(speaker.subject) }];
  });
}

function isNamedBefore({ mentions }: Unit, { name, at }: Speaker): boolean {
  return mentions.some((mention) => mention.name === name && mention.end <= at.start);
}

/** `Its 44 recommendations`: whose they are. */
function ofPossessive({ heard, start, index }: Unit): readonly Found[] {
  const word = heard.sentence.words.find((one) => one.start >= start);
  const lower = word?.lower ?? '';
  if (!word || !['its', 'their', 'his', 'her'].includes(lower)) return [];
  const { cast } = heard.scene;
  const place = { sentence: index, start: word.start };
  const owner =
    lower === 'his' || lower === 'her'
      ? cast.person(place, lower === 'his' ? 'he' : 'she')
      : cast.thing(place, lower === 'its' ? 'it' : 'they');
  if (!owner || heard.subject?.name === owner.name) return [];
  return [{ start: word.end, end: word.end, words: owner.name, names: nameOf(owner) }];
}

/** `the regulator`, `the bank` where it is not the subject. */
function ofBodies({ heard, plain, start, index, mentions }: Unit): readonly Found[] {
  const match = BODIES.exec(plain);
  const noun = match?.[1];
  if (!match || noun === undefined) return [];
  const at = start + match.index + match[0].length;
  const subjects = [heard.subject, ...heard.attributions.map(({ speaker }) => speaker)];
  if (subjects.some((one) => one !== null && one.at.start < at && one.at.end >= at)) return [];
  const meant = heard.scene.cast.described({ sentence: index, start: start + match.index }, noun, 'body');
  if (!meant || mentions.some(({ name }) => name === meant.name)) return [];
  return [{ start: at, end: at, words: meant.name, names: nameOf(meant) }];
}

/** How many sentences back a place or agreement is looked for. */
const REACH = 6;

/** `there` and `the country`, unless a place is named before them in the sentence. */
function ofPlaces(units: readonly Unit[], unit: Unit): readonly Found[] {
  const { plain, start, mentions } = unit;
  const match = THERE.exec(plain) ?? REGIONS.exec(plain);
  if (!match) return [];
  const at = start + match.index + match[0].length;
  if (mentions.some(({ type, start: place }) => type === 'place' && place < at)) return [];
  const noun = match[1];
  const place = lastMention(
    units,
    unit,
    ({ type, name }) => type === 'place' && (noun === undefined || isA(noun, name)),
  );
  return place ? [{ start: at, end: at, words: place.name, names: [{ type: 'place', name: place.name }] }] : [];
}

/** Whether a place may be meant by `the country` or `the city`. */
function isA(noun: string, name: string): boolean {
  const kinds = gazetteer().kindsOf(name, foldName(name));
  if (noun === 'country') return (kinds & COUNTRY) > 0;
  return noun === 'city' || noun === 'town' ? (kinds & (CITY | TOWN)) > 0 : (kinds & REGION) > 0;
}

/** Not `there is`, and not between a preposition and its noun. */
const THERE = /\bthere(?= ?(?:[,.;:]|$|in |on |by |since |for |and |to ))/u;

function lastMention(units: readonly Unit[], unit: Unit, accept: (mention: Mention) => boolean): Mention | null {
  for (const before of unitsBefore(units, unit, REACH)) {
    const found = before.mentions.findLast(accept);
    if (found) return found;
  }
  return null;
}

/** `the agreement`, `the scheme`: the programme named before, or the words that first told of it. */
function ofCompacts(text: string, units: readonly Unit[], unit: Unit): readonly Found[] {
  const match = PROGRAMMES.exec(unit.plain) ?? COMPACTS.exec(unit.plain);
  const noun = match?.[1];
  if (!match || noun === undefined) return [];
  const at = unit.start + match.index + match[0].length;
  if (unit.mentions.some(({ type, start, end }) => type === 'programme' && start <= at && end >= at - noun.length))
    return [];
  const stem = noun.replace(/(?:s|a|um)$/u, '');
  const named = lastMention(
    units,
    unit,
    ({ type, name }) => type === 'programme' && (name.toLowerCase().includes(stem) || GENERIC.test(noun)),
  );
  if (named && !unit.mentions.some(({ name }) => name === named.name))
    return [{ start: at, end: at, words: named.name, names: [{ type: 'programme', name: named.name }] }];
  return COMPACTS.test(match[0]) ? firstTold(text, units, unit, stem, at) : [];
}

const GENERIC = /^(?:programmes?|programs?|schemes?|projects?|initiatives?|plans?)$/u;

/** `Under the agreement [a five-year partnership with the university]`. */
function firstTold(text: string, units: readonly Unit[], unit: Unit, stem: string, at: number): readonly Found[] {
  for (const before of unitsBefore(units, unit, REACH)) {
    const { words } = before.heard.sentence;
    const noun = words.findLastIndex(
      ({ kind, lower, start }) =>
        kind === 'word' && start >= before.start && (lower.startsWith(stem) || MADE.test(lower)),
    );
    if (noun < 0) continue;
    let from = noun;
    while (
      from > noun - 6 &&
      from > 0 &&
      !['a', 'an', 'two', 'three', 'its', 'their'].includes(wordAt(words, from).lower)
    )
      from--;
    if (!['a', 'an', 'two', 'three'].includes(wordAt(words, from).lower)) continue;
    const phrase = phraseAfter(words, from);
    const [first, last] = [wordAt(words, phrase.from), wordAt(words, phrase.to - 1)];
    const span = { start: first.start, end: last.end };
    if (span.end - span.start > LONGEST || /[[\]]/.test(text.slice(span.start, span.end))) continue;
    const names = before.mentions.filter((mention) => mention.start >= span.start && mention.end <= span.end);
    return [{ start: at, end: at, words: text.slice(span.start, span.end).replace(/\s+/g, ' '), names }];
  }
  return [];
}

const MADE = /^(?:agreements?|deals?|pacts?|accords?|treat(?:y|ies)|contracts?|partnerships?|memorand(?:um|a)|mous?)$/u;
/** In UTF-16 units. */
const LONGEST = 120;

/** `Otieno` as `[Amina Otieno]`, `OBSS` as `OBSS [Office for Building Safety Standards]`; once, where nothing fuller stands. */
function ofShortNames(text: string, unit: Unit): readonly Found[] {
  const done = new Set(
    unit.mentions.filter(({ start, end, name }) => text.slice(start, end) === name).map(({ name }) => name),
  );
  return unit.mentions.flatMap(({ start, end, name, type }) => {
    if (done.has(name) || isQuoted(unit, start)) return [];
    const words = text.slice(start, end);
    const isSurname = type === 'person' && name.endsWith(` ${words}`);
    const isAcronym =
      type !== 'person' &&
      type !== 'place' &&
      /^\p{Lu}[\p{L}\p{N}&]{1,9}$/u.test(words) &&
      /\p{Lu}.*\p{Lu}/u.test(words);
    if (!isSurname && !isAcronym) return [];
    done.add(name);
    return [{ start: isSurname ? start : end, end, words: name, names: [] }];
  });
}

function isQuoted({ plain, start }: Unit, at: number): boolean {
  return /^\s/.test(plain.slice(at - start));
}
