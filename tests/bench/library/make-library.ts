import { FACT_KINDS, FACT_STATUSES, type Fact } from '../../../core/facts/fact.ts';
import type { Source } from '../../../core/facts/source.ts';
import type { Note } from '../../../core/note/note.ts';
import { createRandom, makeFact, makeSource } from '../../dossiers/make-facts.ts';
import { makeTongues, type Tongue } from './tongues.ts';

export const LIBRARY = { facts: 100_000, notes: 2_000, links: 50_000, sources: 400 } as const;

export interface Library {
  readonly sources: readonly Source[];
  readonly facts: readonly Fact[];
  readonly notes: readonly Note[];
}

/** A dossier of a large office: the same one for the same numbers. */
export function makeLibrary({ facts: count, notes, links, sources: origins }: typeof LIBRARY): Library {
  const random = createRandom(2026);
  const tongues = makeTongues().flatMap((tongue) => Array<Tongue>(tongue.share).fill(tongue));
  const sources = Array.from({ length: origins }, (_unused, index) => makeArticle(index));
  const facts = Array.from({ length: count }, (_unused, index) => {
    const tongue = oneOf(tongues, random);
    const source = sources[Math.floor(origins * random() ** 2)];
    return makeLibraryFact({ index, tongue, random, source: source?.id ?? 'source-1' });
  });
  return { sources, facts, notes: Array.from({ length: notes }, (_, index) => makeNote(index, links / notes, facts)) };
}

function makeArticle(index: number): Source {
  const title = `Report number ${index + 1} on trade and government`;
  return makeSource({ id: `source-${index}`, csl: { type: 'article-newspaper', title } });
}

interface Making {
  readonly index: number;
  readonly tongue: Tongue;
  readonly random: () => number;
  readonly source: string;
}

function makeLibraryFact({ index, tongue, random, source }: Making): Fact {
  const pick = (items: readonly string[]) => oneOf(items, random);
  // Frequent words are frequent as in a language (Zipf).
  const word = () => tongue.words[Math.floor(tongue.words.length ** random()) - 1] ?? pick(tongue.words);
  const [organisation, person, place] = [pick(tongue.organisations), pick(tongue.people), pick(tongue.places)];
  const extra = Array.from({ length: 3 + Math.floor(random() * 9) }, word);
  const amount = Math.round(10 ** (1 + random() * 5)) / 10;
  const [year, month] = [2005 + Math.floor(random() * 21), 1 + Math.floor(random() * 12)];
  const parts = [organisation, pick(tongue.verbs), pick(tongue.matters), place, String(amount), ...extra];
  return makeFact({
    id: `fact-${index}`,
    kind: FACT_KINDS[index % FACT_KINDS.length] ?? 'event',
    status: index % 13 === 0 ? oneOf(FACT_STATUSES, random) : index % 3 === 0 ? 'unverified' : 'verified',
    language: tongue.language,
    claim: `${[...parts, pick(tongue.tails)].join(tongue.space)}${tongue.end}`,
    people: index % 3 === 0 ? [person, pick(tongue.people)] : [person],
    organisations: [organisation],
    places: [place],
    programmes: index % 20 === 0 ? [`Programme ${pick(tongue.matters)}`] : [],
    speaker: index % 4 === 0 ? person : null,
    when: { iso: `${year}-${String(month).padStart(2, '0')}`, text: `${month}/${year}` },
    figures: index % 2 === 0 ? [{ value: amount, unit: 'USD', of: pick(tongue.matters) }] : [],
    asAt: `${year + 1}-${String(month).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`,
    tags: index % 5 === 0 ? [`topic ${Math.floor(80 * random() ** 2)}`] : [],
    citations: [{ source, passage: 1 + (index % 3), span: null }],
    ...(index % 40 === 0 ? { reviewBy: `${2024 + (index % 4)}-06-30` } : {}),
  });
}

function makeNote(index: number, links: number, facts: readonly Fact[]): Note {
  // Every third fact is used somewhere; the first ones in many notes.
  const used = Array.from({ length: links }, (_, at) => {
    const place = (index * links + at) * 3;
    return facts[at === 0 ? index % 50 : place % facts.length];
  });
  return {
    format: 1,
    id: `note-${index}`,
    template: 'information-brief',
    title: `Note number ${index}`,
    language: 'en-GB',
    marking: null,
    fields: { to: 'Minister' },
    body: used.flatMap((fact) =>
      fact === undefined
        ? []
        : [
            {
              type: 'paragraph' as const,
              content: [
                {
                  type: 'fact-link' as const,
                  fact: fact.id,
                  revision: 1,
                  shown: fact.claim,
                  content: [{ type: 'text' as const, text: fact.claim, marks: [] }],
                },
              ],
            },
          ],
    ),
  };
}

function oneOf<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}
