import type { Fact } from '../../../core/facts/fact.ts';
import { createRandom } from '../../dossiers/make-facts.ts';

export const QUERY_KINDS = [
  'words',
  'beginnings',
  'one slip',
  'accents left out',
  'Chinese',
  'Japanese',
  'Arabic',
] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

/** What somebody types who looks for one fact. */
export interface LibraryQuery {
  readonly kind: QueryKind;
  readonly text: string;
  /** The fact looked for; at most FEW facts answer the query as exactly. */
  readonly wanted: string;
}

const FEW = 5;
const WORD = /[\p{L}\p{N}]+/gu;

/** `each` queries of every kind for facts chosen at random, the same ones every time. */
export function makeQueries(facts: readonly Fact[], each: number): readonly LibraryQuery[] {
  const random = createRandom(77);
  const index = indexWords(facts);
  const claims = facts.map(({ claim }) => claim);
  return QUERY_KINDS.flatMap((kind) => {
    const found: LibraryQuery[] = [];
    while (found.length < each) {
      const fact = facts[Math.floor(random() * facts.length)];
      const text = fact && MAKERS[kind]({ fact, random, index, claims });
      if (fact && text) found.push({ kind, text, wanted: fact.id });
    }
    return found;
  });
}

interface Ground {
  readonly fact: Fact;
  readonly random: () => number;
  readonly index: ReadonlyMap<string, readonly string[]>;
  readonly claims: readonly string[];
}

const MAKERS: Readonly<Record<QueryKind, (ground: Ground) => string | null>> = {
  words: (ground) => (isLatin(ground.fact) ? (telling(ground)?.join(' ') ?? null) : null),
  beginnings(ground) {
    const words = isLatin(ground.fact) ? telling(ground) : null;
    const last = words?.at(-1);
    if (!words || !last || last.length < 6) return null;
    const begun = last.slice(0, Math.ceil(last.length * 0.7));
    return countPrefix(ground, words.slice(0, -1), begun) <= FEW ? [...words.slice(0, -1), begun].join(' ') : null;
  },
  'one slip'(ground) {
    const words = isLatin(ground.fact) ? telling(ground) : null;
    const longest = words?.toSorted((one, other) => other.length - one.length)[0];
    if (!words || !longest || longest.length < 6) return null;
    const slipped = slip(longest, ground.random);
    // Another word by accident.
    return ground.index.has(slipped) ? null : words.map((word) => (word === longest ? slipped : word)).join(' ');
  },
  'accents left out'(ground) {
    const words = isLatin(ground.fact) ? telling(ground) : null;
    const plain = words?.map((word) => word.normalize('NFD').replace(/\p{M}/gu, ''));
    return plain && plain.join(' ') !== words?.join(' ') ? plain.join(' ') : null;
  },
  Chinese: (ground) => (ground.fact.language === 'zh-CN' ? insideClaim(ground) : null),
  Japanese: (ground) => (ground.fact.language === 'ja-JP' ? insideClaim(ground) : null),
  Arabic: (ground) => (ground.fact.language === 'ar-EG' ? (telling(ground)?.join(' ') ?? null) : null),
};

function isLatin({ language }: Fact): boolean {
  return !/^(zh|ja|ar)/.test(language);
}

/** Words of the claim that together hardly any other fact has, at most four, at random. */
function telling({ fact, random, index }: Ground): readonly string[] | null {
  const words = [...new Set(wordsOf(fact.claim))].filter((word) => word.length > 3 && !/\d/.test(word));
  const chosen: string[] = [];
  let left: readonly string[] | null = null;
  while (chosen.length < 4 && words.length > 0) {
    const [word = ''] = words.splice(Math.floor(random() * words.length), 1);
    const having: readonly string[] = index.get(word) ?? [];
    const set: ReadonlySet<string> = new Set(left ?? having);
    left = left === null ? having : having.filter((id) => set.has(id));
    chosen.push(word);
    if (left.length <= FEW) return chosen;
  }
  return null;
}

function countPrefix({ index }: Ground, words: readonly string[], begun: string): number {
  const starting = [...index].filter(([word]) => word.startsWith(begun)).flatMap(([, ids]) => ids);
  return words.reduce<ReadonlySet<string>>(
    (left, word) => new Set((index.get(word) ?? []).filter((id) => left.has(id))),
    new Set(starting),
  ).size;
}

/** Two runs of letters from the middle of a text without spaces. */
function insideClaim({ fact, random, claims }: Ground): string | null {
  const letters = [...fact.claim];
  const run = () => {
    const start = Math.floor(random() * (letters.length - 5));
    return letters.slice(start, start + 4).join('');
  };
  const runs = [run(), run()];
  if (runs.some((text) => !/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u.test(text))) return null;
  const having = claims.filter((claim) => runs.every((text) => claim.includes(text)));
  return having.length <= FEW ? runs.join(' ') : null;
}

/** A letter left out, doubled, changed or exchanged with the next, never the first. */
function slip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, letter, next, after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
  const kinds = [
    `${before}${next}${after}`,
    `${before}${letter}${letter}${next}${after}`,
    `${before}${next}${letter}${after}`,
    `${before}e${next}${after}`,
  ];
  return kinds[Math.floor(random() * kinds.length)] ?? word;
}

function indexWords(facts: readonly Fact[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const { id, claim } of facts)
    for (const word of new Set(wordsOf(claim))) {
      const ids = index.get(word);
      if (ids) ids.push(id);
      else index.set(word, [id]);
    }
  return index;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
