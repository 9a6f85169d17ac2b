import type { NameType } from '../../facts/source-marks.ts';
import { descriptionsIn, isFromTitle } from './descriptions.ts';
import { type Gender, genderOfNoun, genderOfPronoun, gendersIn } from './gender.ts';
import { mayStandFor } from './kindred-nouns.ts';
import { isBusinessNoun, isManyPeople, isOnePerson } from './people-nouns.ts';
import type { Word } from './words.ts';
import type { WriterSentence } from './writer-sentences.ts';

/** Whom a sentence is about. */
export interface Subject {
  readonly name: string;
  /** Null for somebody without a name: `opposition leaders`. */
  readonly type: NameType | null;
  readonly plural: boolean;
}

/** Who and what an article has mentioned so far, for the pronouns and descriptions that stand for them later. */
export interface Cast {
  /** Tells whom the sentence with this index is about and who speaks in it; sentences come in order. */
  readonly remember: (sentence: number, subject: Subject | null, speakers: readonly Subject[]) => void;
  /** Adds to what is known of somebody: `minister`. */
  readonly describe: (name: string, noun: string) => void;
  /** Whom `he` or `she` at a place means. */
  readonly person: (place: Place, pronoun: string) => Subject | null;
  /** Whether a pronoun may mean somebody. */
  readonly canBe: (subject: Subject, pronoun: string) => boolean;
  /** What `it` or `they` at a place means. */
  readonly thing: (place: Place, pronoun: string) => Subject | null;
  /** Whom or what `the minister`, `the company` means: the noun in small letters. */
  readonly described: (place: Place, noun: string, type: 'person' | 'body') => Subject | null;
  /** The person `the lawmaker`, `the woman` stands for, whose description says something of the kind. */
  readonly kindred: (sentence: number, noun: string) => Subject | null;
  /** Somebody without a name, or a body, told of before in more words: `labour ministry` for `ministry`. */
  readonly unnamed: (sentence: number, noun: string) => Subject | null;
  /** The person who spoke last, or whom the last sentence but one is about. */
  readonly lastPerson: (sentence: number) => Subject | null;
  /** Whom an article is mostly about, where somebody stands out. */
  readonly protagonist: (sentence: number) => Subject | null;
  /** Whether anything is said of somebody's office or trade. */
  readonly isDescribed: (name: string) => boolean;
  /** Who says `I` in a sentence of the writer's own; null where nobody signs, and in the answers of an interview. */
  readonly writer: (sentence: number) => Subject | null;
}

export interface Place {
  /** Index of the sentence. */
  readonly sentence: number;
  /** Offset into the text. */
  readonly start: number;
}

interface Met extends Subject {
  readonly start: number;
  readonly possessive: boolean;
  /** Whether a preposition or verb governs it. */
  readonly isObject: boolean;
}

/** How many sentences, and mentions, back a pronoun or description may reach. */
const REACH = 12;
/** `They` reaches less far. */
const NEAR = 4;
const FAR = 80;

/** @param writer whoever signs the article. */
export function gatherCast(text: string, sentences: readonly WriterSentence[], writer: string | null): Cast {
  const metIn = sentences.map(({ words }) => (isSignature(words, writer) ? [] : words.flatMap(metAt(words))));
  const met = metIn.flat();
  const descriptions = descriptionsIn(sentences);
  const genders = gendersIn(text, sentences);
  const most = mostMet(met);
  const remembered: { readonly subject: Subject | null; readonly speakers: readonly Subject[] }[] = [];

  const fits = ({ name, type }: Subject, gender: Gender | null) => {
    if (type === null) return gender !== null && (genderOfNoun(name) ?? (isOnePerson(name) ? gender : null)) === gender;
    return type === 'person' && name !== writer && (gender === null || (genders.get(name) ?? gender) === gender);
  };
  const before = (start: number, accept: (one: Met) => boolean): Subject | null => {
    for (let at = firstFrom(met, start) - 1, seen = 0; at >= 0 && seen < FAR; at--, seen++) {
      const one = met[at];
      if (one && accept(one)) return one;
    }
    return null;
  };
  const back = (sentence: number, find: (at: number) => Subject | null | undefined): Subject | null => {
    for (let at = sentence - 1; at >= Math.max(0, sentence - REACH); at--) {
      const found = find(at);
      if (found) return found;
    }
    return null;
  };
  /** Whom a sentence before was about or who spoke in it, the nearest first. */
  const candidate = (sentence: number, reach: number, accept: (subject: Subject) => boolean) =>
    back(sentence, (at) => {
      if (at < sentence - reach) return null;
      const { subject = null, speakers = [] } = remembered[at] ?? {};
      return subject && accept(subject) ? subject : speakers.findLast(accept);
    });

  return {
    remember(sentence, subject, speakers) {
      remembered[sentence] = { subject, speakers };
    },
    describe(name, noun) {
      descriptions.get(name)?.add(noun);
    },
    person({ sentence, start }, pronoun) {
      const gender = genderOfPronoun(pronoun);
      const isFit = (one: Subject) => fits(one, gender);
      const here = metIn[sentence]?.find((one) => one.start < start && !one.possessive && !one.isObject && isFit(one));
      if (here) return here;
      const earlier = back(sentence, (at) => {
        const { subject, speakers } = remembered[at] ?? { subject: null, speakers: [] };
        const said = speakers.findLast(isFit) ?? (subject && isFit(subject) ? subject : null);
        const named = metIn[at]?.filter((one) => !one.possessive && isFit(one)) ?? [];
        return said ?? named.find((one) => !one.isObject) ?? (at === sentence - 1 ? named[0] : null);
      });
      return earlier ?? before(start, isFit);
    },
    canBe: (subject, pronoun) => fits(subject, genderOfPronoun(pronoun)),
    thing({ sentence, start }, pronoun) {
      if (pronoun === 'they') {
        const isMany = ({ name, type, plural }: Subject) =>
          plural ? type !== null || isManyPeople(name) : type !== 'person' && type !== null;
        return candidate(sentence, NEAR, isMany) ?? candidate(sentence, NEAR, () => true);
      }
      const isThing = ({ name, type, plural }: Subject) =>
        !plural && type !== 'person' && type !== 'programme' && !(type === null && isOnePerson(name));
      const here = metIn[sentence]?.find(
        (one) => one.start < start && one.type === 'organisation' && !one.possessive && !one.isObject,
      );
      return here ?? candidate(sentence, REACH, isThing) ?? before(start, ({ type }) => type === 'organisation');
    },
    described({ start }, noun, type) {
      const isSo = ({ name }: Met) => descriptions.get(name)?.has(noun) ?? false;
      if (type === 'person') return before(start, (one) => one.type === 'person' && isSo(one));
      const isNamedSo = ({ name }: Met) =>
        name
          .toLowerCase()
          .split(/[\s’'-]+/)
          .includes(noun);
      const isOne = (one: Met) => one.type === 'organisation' && (isSo(one) || isNamedSo(one));
      const same = before(start, (one) => isOne(one) && !one.isObject) ?? before(start, isOne);
      if (same) return same;
      if (/^(?:regulator|watchdog|authority|agency|body)$/.test(noun))
        return before(start, (one) => one.type === 'organisation' && WATCHING.test(one.name));
      if (!isBusinessNoun(noun)) return null;
      return before(start, (one) => one.type === 'organisation' && !PUBLIC_NAME.test(one.name));
    },
    kindred(sentence, noun) {
      return candidate(sentence, REACH, ({ name, type }) => {
        const known = type === 'person' ? descriptions.get(name) : undefined;
        return known !== undefined && [...known].some((description) => mayStandFor(noun, description));
      });
    },
    unnamed(sentence, noun) {
      return candidate(sentence, REACH, ({ name, type }) => type === null && name !== noun && headOf(name) === noun);
    },
    lastPerson(sentence) {
      for (let at = sentence - 1; at >= Math.max(0, sentence - 2); at--) {
        const { subject = null, speakers = [] } = remembered[at] ?? {};
        const person = speakers.findLast(({ type }) => type === 'person') ?? subject;
        if (person?.type === 'person') return person;
      }
      return null;
    },
    protagonist(sentence) {
      const isNear = metIn
        .slice(Math.max(0, sentence - NEAR * 2), sentence)
        .flat()
        .some(({ name }) => name === most?.name);
      return isNear && most ? { name: most.name, type: 'person', plural: false } : null;
    },
    isDescribed: (name) => [...(descriptions.get(name) ?? [])].some((noun) => !isFromTitle(noun)),
    writer(sentence) {
      let first = sentence;
      while (first > 0 && sentences[first - 1]?.block === sentences[sentence]?.block) first--;
      const words = sentences[first]?.words ?? [];
      const isAnswer = words[1]?.kind === 'colon' && (words[0]?.end ?? 0) - (words[0]?.start ?? 0) <= 2;
      return writer === null || isAnswer ? null : { name: writer, type: 'person', plural: false };
    },
  };
}

/** The noun of `labour ministry`, `woman from Kota`. */
function headOf(words: string): string {
  const [head = ''] = words.split(/ (?:of|for|from|at|in|with|who|on) /);
  return head.split(' ').at(-1)?.toLowerCase() ?? '';
}

const PUBLIC_NAME =
  /\b(?:Ministry|Minister|University|Institut\w*|Court|Parliament|Council|Commission|Agency|Department|Observatory|Authority|Government|Senate|Assembly|Committee|Office|Union|Party|Nations|Bureau|Directorate|Association|Federation|School|Hospital|Police|Army)\b/i;

/** What a regulator may be called. */
const WATCHING =
  /\b(?:Office|Authority|Agency|Commission|Board|Bureau|Inspectorate|Directorate|Council|Superintendency|Administration)\b/;

/** A line that holds the writer's name and hardly more. */
function isSignature(words: readonly Word[], writer: string | null): boolean {
  return words.length <= 4 && words.some(({ mention }) => mention?.name === writer && writer !== null);
}

function metAt(words: readonly Word[]) {
  return ({ mention, start, possessive }: Word, index: number): readonly Met[] =>
    mention
      ? [{ name: mention.name, type: mention.type, plural: false, start, possessive, isObject: isObject(words, index) }]
      : [];
}

/** At least this often, and twice as often as anybody else. */
const OFTEN = 4;

function mostMet(met: readonly Met[]): { readonly name: string } | null {
  const counts = new Map<string, number>();
  for (const { name, type } of met) if (type === 'person') counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first, second] = [...counts].sort((one, other) => other[1] - one[1]);
  if (!first || first[1] < OFTEN || first[1] < 2 * (second?.[1] ?? 0)) return null;
  return { name: first[0] };
}

function firstFrom(met: readonly Met[], start: number): number {
  let low = 0;
  let high = met.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((met[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** After a preposition, or a verb that has a person as its object. */
function isObject(words: readonly Word[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 6); at--) {
    const word = words[at];
    if (word?.kind !== 'word') return false;
    if (OBJECT_AFTER.has(word.lower)) return true;
    if (!word.capital && !LEADS.has(word.lower) && at < index - 2) return false;
  }
  return false;
}

const LEADS = new Set('the a an his her its their former late then fellow'.split(' '));
const OBJECT_AFTER = new Set(
  'to of with by for from against about between alongside after before under on in at than like succeeded replaced told met asked thanked joined accused called blamed'.split(
    ' ',
  ),
);
