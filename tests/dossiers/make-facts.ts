import { FACT_KINDS, FACT_STATUSES, type Fact } from '../../core/facts/fact.ts';
import type { Source } from '../../core/facts/source.ts';

/** Repeatable numbers in [0, 1) (mulberry32), so that a failing run can be run again. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A fact with usual values, changed where a test says so. */
export function makeFact(change: Partial<Fact> = {}): Fact {
  return {
    id: 'fact-1',
    revision: 1,
    kind: 'agreement',
    status: 'verified',
    claim: 'The two ministries signed a memorandum on the digital economy in Putrajaya.',
    language: 'en-GB',
    people: [],
    organisations: [],
    places: [],
    programmes: [],
    when: null,
    figures: [],
    speaker: null,
    asAt: null,
    tags: [],
    citations: [],
    ...change,
  };
}

export function makeSource(change: Partial<Source> = {}): Source {
  return {
    id: 'source-1',
    csl: { type: 'article-newspaper', title: 'Ministries sign memorandum', issued: { 'date-parts': [[2025, 4, 16]] } },
    language: 'en-GB',
    remark: null,
    passages: [1, 2, 3].map((number) => ({
      number,
      heading: null,
      text: `Passage ${number} tells of the memorandum that the two ministries signed.`,
      summary: false,
    })),
    ...change,
  };
}

const SYLLABLES = 'ba ce di fo gu ha ke li mo nu pa re si to vu za che thi sto bri'.split(' ');

/** Made-up words of two to four syllables: 8,000 of them, as many as a large newspaper archive uses often. */
function makeVocabulary(random: () => number): readonly string[] {
  const words = new Set<string>();
  while (words.size < 8_000) {
    const length = 2 + Math.floor(random() * 3);
    words.add(Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(''));
  }
  return [...words];
}

/** `count` facts of 40 words; frequent words are frequent as in a language (Zipf), so that some match thousands. */
export function makeManyFacts(
  count: number,
  seed: number,
): { readonly facts: readonly Fact[]; readonly source: Source } {
  const random = createRandom(seed);
  const vocabulary = makeVocabulary(random);
  const word = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? 'ministry';
  const words = (length: number) => Array.from({ length }, word).join(' ');
  const source = makeSource();
  const facts = Array.from({ length: count }, (_unused, index) =>
    makeFact({
      id: `fact-${index}`,
      kind: FACT_KINDS[index % FACT_KINDS.length] ?? 'event',
      status: FACT_STATUSES[index % 23 === 0 ? index % FACT_STATUSES.length : 0] ?? 'verified',
      claim: `${words(40)}.`,
      people: [words(2)],
      organisations: [words(3)],
      places: [words(1)],
      asAt: `20${String(10 + (index % 16)).padStart(2, '0')}-${String(1 + (index % 12)).padStart(2, '0')}`,
      tags: [words(1)],
      citations: [{ source: source.id, passage: 1 + (index % 3), span: null }],
    }),
  );
  return { facts, source };
}
