import type { Mention } from '../extraction.ts';
import type { Subject } from './cast.ts';
import { headName } from './head-name.ts';
import { headEnd, narrowPhrase } from './narrow-phrase.ts';
import { type Phrase, wordAt } from './noun-phrase.ts';
import { speakerNoun } from './people-nouns.ts';
import { roleSpeaker } from './role-speaker.ts';
import { type Scene, type Speaker, spoken, type Wanted } from './speaker.ts';
import type { Word } from './words.ts';

/**
 * Who the noun phrase at a span is: a name, whoever a pronoun or `the company` means, else the phrase's own words. Null
 * when nobody can be meant (`it` without an organisation, `there`, the writer's `I`).
 *
 * @param order how a name here counts as found: before or after its verb.
 */
export function nameSpeaker(
  scene: Scene,
  phrase: Phrase,
  order: 'name-and-verb' | 'verb-and-name',
  wanted: Wanted = 'anybody',
): Speaker | null {
  const { from, to } = narrowPhrase(scene.words, phrase);
  const first = wordAt(scene.words, from);
  if (from >= to || to - from > LONGEST_PHRASE) return null;
  if (to - from === 1 && first.kind === 'word') {
    if (PRONOUNS.has(first.lower))
      return spoken(meantBy(scene, first), 'pronoun', { start: first.start, end: first.end });
    if (NOBODY.has(first.lower)) return null;
  }
  const head = headEnd(scene.words, from, to);
  const named = headName(scene.words, { from, to }, head);
  if (named) return spoken(subjectOf(named.mention), order, named.at);
  return ofDocument(scene, { from, to }, head, order) ?? roleSpeaker(scene, { from, to }, head, wanted);
}

const PRONOUNS = new Set(['i', 'he', 'she', 'it', 'they']);

/** Whom a pronoun means: whoever speaks in the sentence so far, else whoever was mentioned before. */
function meantBy(scene: Scene, { lower, start }: Word): Subject | null {
  const { cast, sentence, about, speaking = null } = scene;
  const place = { sentence, start };
  if (lower === 'i') return cast.writer(sentence);
  if (lower === 'he' || lower === 'she') {
    if (speaking?.type === 'person' && cast.canBe(speaking, lower)) return speaking;
    return isAboutOne(scene, start, lower) ? (about?.subject ?? null) : cast.person(place, lower);
  }
  const isSpeaking = speaking !== null && speaking.type !== 'person' && (lower === 'they') === speaking.plural;
  return isSpeaking ? speaking : cast.thing(place, lower);
}

/** `The minister (“Never”, he said)`: somebody without a name whom the sentence began with. */
function isAboutOne({ about, cast, words }: Scene, start: number, pronoun: string): boolean {
  return (
    about?.found === 'role' &&
    about.at.end < start &&
    words.find((word) => word.start >= about.at.start)?.lower === 'the' &&
    cast.canBe(about.subject, pronoun)
  );
}

/** In words; more is a clause. */
const LONGEST_PHRASE = 24;
const NOBODY = new Set(
  'we you there this that these those which what who one none nobody here nothing something'.split(' '),
);

function subjectOf({ name, type }: Mention): Subject {
  return { name, type, plural: false };
}

/** `a report by the council`, `the bank’s outlook`: who wrote it speaks. */
function ofDocument(scene: Scene, { from, to }: Phrase, head: number, order: Speaker['found']): Speaker | null {
  const { words } = scene;
  if (speakerNoun(wordAt(words, head - 1).lower) !== 'document') return null;
  let by = -1;
  for (let at = head; at < to; at++) if (['by', 'from'].includes(wordAt(words, at).lower)) by = at;
  if (by >= 0) {
    const author = nameSpeaker(scene, { from: by + 1, to }, 'verb-and-name', 'known');
    if (author && author.subject.type !== null) return { ...author, found: order };
  }
  const owner = wordAt(words, from);
  return owner.mention && owner.possessive && owner.mention.type !== 'programme'
    ? spoken(subjectOf(owner.mention), order, { start: owner.start, end: owner.end })
    : null;
}
