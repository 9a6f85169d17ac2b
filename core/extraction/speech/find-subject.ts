import { nameSpeaker } from './name-speaker.ts';
import { isFiniteVerb, isPast, type Phrase, phraseBefore, skipBetween, wordAt } from './noun-phrase.ts';
import { speakerNoun } from './people-nouns.ts';
import { apposedTo } from './role-speaker.ts';
import type { Scene, Speaker, Wanted } from './speaker.ts';
import { isTime, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS, SUBORDINATORS } from './word-lists.ts';

/**
 * The subject of the verb at an index: read leftwards over adverbs, appositions (`Dr Achterberg, of the Leiden Institute,
 * argues`) and relative clauses. Null where none stands before it: a second verb (`welcomed it and confirmed that`) has
 * that of the first.
 */
export function findSubject(scene: Scene, verb: number, wanted: Wanted = 'anybody'): Speaker | null {
  const { words } = scene;
  const end = skipBetween(words, verb);
  const before = wordAt(words, end - 1);
  if (before.kind === 'word' && RELATIVES.has(before.lower)) return headOfRelative(scene, end - 1, wanted);
  if (before.kind === 'comma') return beforeAppositions(scene, end, wanted);
  if (before.kind === 'quote') return beforeQuotedAside(scene, end - 1, wanted);
  if (before.kind === 'dash') return beforeDashes(scene, end, wanted);
  if (before.kind === 'word' && ['and', 'but', 'or', 'then'].includes(before.lower)) return null;
  const relative = relativeBefore(words, end);
  if (relative !== null) return headOfRelative(scene, relative, wanted);
  const phrase = phraseBefore(words, end);
  return phrase.from < phrase.to ? nameSpeaker(scene, phrase, 'name-and-verb', wanted) : null;
}

/** The `who` of `a doctor who works with them said`: what stands between is one clause of its own. */
function relativeBefore(words: Scene['words'], end: number): number | null {
  let verbs = 0;
  for (let at = end - 1; at > Math.max(0, end - 10); at--) {
    const { kind, lower } = wordAt(words, at);
    if (kind !== 'word' && kind !== 'name' && kind !== 'number') return null;
    if (lower === 'who') return verbs === 1 && isFiniteVerb(words, at + 1) && isNounBefore(words, at) ? at : null;
    if (SUBORDINATORS.has(lower) || SUBJECT_PRONOUNS.has(lower) || lower === 'and') return null;
    if (isFiniteVerb(words, at)) verbs++;
  }
  return null;
}

function isNounBefore(words: Scene['words'], at: number): boolean {
  const { kind, lower } = wordAt(words, at - 1);
  return kind === 'word' && speakerNoun(lower) === 'person';
}

/** `Bermejo, who has called her “an accountant,” told`: back over what the quotation belongs to. */
function beforeQuotedAside(scene: Scene, quote: number, wanted: Wanted): Speaker | null {
  for (let at = quote - 1; at > Math.max(0, quote - 12); at--) {
    const { kind, lower } = wordAt(scene.words, at);
    if (kind !== 'word' && kind !== 'name') return null;
    if (RELATIVES.has(lower) && wordAt(scene.words, at - 1).kind === 'comma')
      return beforeAppositions(scene, at, wanted);
  }
  return null;
}

function headOfRelative(scene: Scene, relative: number, wanted: Wanted): Speaker | null {
  const comma = wordAt(scene.words, relative - 1).kind === 'comma';
  const end = comma ? relative - 1 : relative;
  if (comma) return beforeAppositions(scene, relative, wanted);
  const phrase = phraseBefore(scene.words, end);
  return phrase.from < phrase.to ? nameSpeaker(scene, phrase, 'name-and-verb', wanted) : null;
}

/**
 * `Smith, 45, a professor at Leeds,`: back over the parts that describe, to the one they describe. `a professor` may
 * describe what stands before it, and gives way to a name there.
 */
function beforeAppositions(scene: Scene, end: number, wanted: Wanted): Speaker | null {
  const { words } = scene;
  let to = end - 1;
  let apposition: Speaker | null = null;
  for (let part = 0; part < 6 && to > 0; part++) {
    const from = partStart(words, to);
    const first = wordAt(words, from);
    const isFirst = wordAt(words, from - 1).kind !== 'comma';
    if (isFirst || !onlyDescribes(words, { from, to })) {
      const phrase = phraseBefore(words, relativeIn(words, from, to) ?? to);
      const speaker = phrase.from < phrase.to ? nameSpeaker(scene, phrase, 'name-and-verb', wanted) : null;
      const isClause = phrase.from > from && first.kind === 'word' && phrase.to - phrase.from < to - from;
      if (speaker?.subject.type && (apposition !== null || isWholeName(scene, { from, to }, speaker))) return speaker;
      if (apposition) return speaker?.subject.type === null && isIndefinite(words, to + 1) ? speaker : apposition;
      if (isFirst || isClause || (speaker && !isApposition(words, from))) return speaker;
      apposition = speaker;
    }
    if (isFirst) break;
    to = from - 1;
  }
  return apposition;
}

/** Where `who left in May` begins within a part. */
function relativeIn(words: Scene['words'], from: number, to: number): number | null {
  for (let at = from + 1; at < to; at++) {
    const { kind, lower } = wordAt(words, at);
    if (kind === 'word' && ['who', 'which', 'whose', 'that'].includes(lower)) return at;
  }
  return null;
}

/** An age, a place, `of Leeds`, `who leads the lab`, `speaking on Monday`. */
function onlyDescribes(words: Scene['words'], { from, to }: Phrase): boolean {
  const first = wordAt(words, from);
  if (first.kind === 'number' || (first.mention?.type === 'place' && to === from + 1)) return true;
  // `retired teacher Ana Lee` names somebody.
  if (isPast(first.lower) && isPerson(wordAt(words, to - 1))) return false;
  return (
    first.kind === 'word' &&
    (PREPOSITIONS.has(first.lower) ||
      RELATIVES.has(first.lower) ||
      SUBORDINATORS.has(first.lower) ||
      isParticiple(first.lower))
  );
}

/** `a professor at Leeds`, `the bank’s chair`, `head of the lab`. */
function isApposition(words: Scene['words'], from: number): boolean {
  const { kind, lower } = wordAt(words, from);
  return kind === 'name' || (kind === 'word' && !SUBORDINATORS.has(lower) && !['and', 'or'].includes(lower));
}

function isIndefinite(words: Scene['words'], from: number): boolean {
  return ['a', 'an', 'one'].includes(wordAt(words, from).lower);
}

/** A part that is a name and its titles alone, as in `the mayor of Whanganui, Hemi Pōtaka,`. */
function isWholeName({ words }: Scene, { from, to }: Phrase, speaker: Speaker): boolean {
  if (speaker.found === 'pronoun') return false;
  const first = wordAt(words, from);
  if (speaker.subject.type === 'person') return wordAt(words, to - 1).end - speaker.at.end < 12 && first.lower !== 'a';
  return first.start >= speaker.at.start - 4;
}

function partStart(words: Scene['words'], to: number): number {
  let at = to;
  while (at > 0) {
    const { kind } = wordAt(words, at - 1);
    if (kind === 'close') {
      let open = at - 1;
      while (open > 0 && wordAt(words, open).kind !== 'open') open--;
      at = open;
      continue;
    }
    if (['comma', 'colon', 'quote', 'dash', 'stop'].includes(kind)) return at;
    at--;
  }
  return 0;
}

function isParticiple(lower: string): boolean {
  return /ing$/.test(lower) || isPast(lower);
}

/** `Smith – a farmer – said`. */
function beforeDashes(scene: Scene, end: number, wanted: Wanted): Speaker | null {
  const { words } = scene;
  for (let at = end - 2; at > Math.max(0, end - 25); at--)
    if (wordAt(words, at).kind === 'dash') {
      const phrase = phraseBefore(words, at);
      return phrase.from < phrase.to ? nameSpeaker(scene, phrase, 'name-and-verb', wanted) : null;
    }
  return null;
}

/** The subject of a sentence as a whole: its first noun phrase, past `On Monday, ` and `As troops entered, `. */
export function mainSubject(scene: Scene): Speaker | null {
  const { words } = scene;
  let at = 0;
  for (let skipped = 0; skipped < 4; skipped++) {
    while (['dash', 'other', 'quote', 'comma', 'stop', 'close'].includes(wordAt(words, at).kind) && at < words.length)
      at++;
    if (isDateline(words, at)) {
      at += 2;
      continue;
    }
    const comma = isFronted(scene, at) ? nextComma(scene, at) : null;
    if (comma === null) break;
    at = comma + 1;
  }
  const to = subjectEnd(scene, at);
  const apposed = to > at ? nameAfterComma(words, to) : null;
  if (apposed) return apposed;
  const subject = to > at ? nameSpeaker(scene, { from: at, to }, 'name-and-verb', 'known') : null;
  return subject && apposedTo(scene, to, subject);
}

/** `The operator, Sonabhy Eau, rejected`: the name between commas is the subject’s own. */
function nameAfterComma(words: Scene['words'], comma: number): Speaker | null {
  const { mention, start, end, possessive } = wordAt(words, comma + 1);
  if (wordAt(words, comma).kind !== 'comma' || wordAt(words, comma + 2).kind !== 'comma') return null;
  if (!mention || possessive || mention.type === 'place' || mention.type === 'programme') return null;
  if (wordAt(words, comma - 1).kind === 'name') return null;
  const subject = { name: mention.name, type: mention.type, plural: false };
  return { name: mention.name, found: 'name-and-verb', at: { start, end }, subject };
}

/** `KOTA BHARU: ` */
function isDateline(words: Scene['words'], at: number): boolean {
  return wordAt(words, at).mention?.type === 'place' && ['colon', 'dash'].includes(wordAt(words, at + 1).kind);
}

function isFronted({ words }: Scene, at: number): boolean {
  const first = wordAt(words, at);
  if (first.kind === 'number') return wordAt(words, at + 1).kind === 'stop';
  if (first.kind !== 'word') return false;
  return (
    PREPOSITIONS.has(first.lower) ||
    SUBORDINATORS.has(first.lower) ||
    isParticiple(first.lower) ||
    first.lower === 'as' ||
    isTime(first.lower) ||
    first.lower === 'also'
  );
}

function nextComma({ words }: Scene, from: number): number | null {
  for (let at = from; at < Math.min(words.length, from + 40); at++) {
    const { kind } = wordAt(words, at);
    if (
      kind === 'comma' &&
      !(wordAt(words, at + 1).kind === 'word' && ['and', 'or', 'who', 'which'].includes(wordAt(words, at + 1).lower))
    )
      return at;
    if (kind === 'colon' || kind === 'quote') return null;
  }
  return null;
}

/** To the first verb, mark or relative clause. */
function subjectEnd({ words }: Scene, from: number): number {
  for (let at = from; at < Math.min(words.length, from + 24); at++) {
    const { kind, lower } = wordAt(words, at);
    if (['comma', 'colon', 'quote', 'dash', 'stop', 'open'].includes(kind)) return at;
    if (kind !== 'word') continue;
    if (at > from && isPerson(wordAt(words, at - 1))) return at;
    if (at > from && (RELATIVES.has(lower) || isFiniteVerb(words, at))) return at;
    if (at === from + 1 && ['he', 'she', 'it', 'they'].includes(wordAt(words, from).lower)) return at;
  }
  return Math.min(words.length, from + 24);
}

function isPerson({ mention, possessive }: Scene['words'][number]): boolean {
  return mention?.type === 'person' && !possessive;
}
