import type { Review, ReviewChange, ReviewStep } from '../../../../core/contract/review-methods.ts';
import type { Fact } from '../../../../core/facts/fact.ts';
import type { Suggestion } from '../../../../core/facts/suggestion.ts';
import { closeDossier } from '../../../../electron/backend/dossier/close-dossier.ts';
import type { Dossier } from '../../../../electron/backend/dossier/dossier.ts';
import { allRows, textOf } from '../../../../electron/backend/dossier/rows.ts';
import { readFacts } from '../../../../electron/backend/facts/read-facts.ts';
import { storeArticle } from '../../../../electron/backend/importing/store-article.ts';
import { changeReview, readReview } from '../../../../electron/backend/review/change-review.ts';
import { readLearnedNames } from '../../../../electron/backend/review/learned-names.ts';
import { verifyDossier } from '../../../../electron/backend/verify/verify-dossier.ts';
import { makeReading, type Reading } from '../../../dossiers/make-reading.ts';
import type { Scratch } from '../../../dossiers/scratch.ts';

/** A source under review in one window, with ids and times counted. */
export interface ReviewDesk {
  readonly source: string;
  readonly take: (change: ReviewChange) => ReviewStep;
  readonly read: () => Review;
  /** The suggestion whose claim holds these words, as it is now. */
  readonly find: (words: string) => Suggestion;
  readonly states: () => readonly string[];
  /** Every fact of the dossier in the order they were made. */
  readonly facts: () => readonly Fact[];
}

export const SOUND = { ok: true, value: [] };

export const ARTICLE: Reading = {
  paragraphs: [
    'Ministers sign digital pact',
    'The Ministry of Digital Affairs signed a pact with Anwar Ibrahim on Tuesday. It covers 40,000 engineers.',
    'Exports rose by 3.2 per cent in February.',
  ],
  names: [
    { surface: 'Ministry of Digital Affairs', type: 'organisation' },
    { surface: 'Anwar Ibrahim', type: 'person' },
  ],
  facts: [
    {
      words: 'The Ministry of Digital Affairs signed a pact with Anwar Ibrahim on Tuesday.',
      kind: 'agreement',
      people: ['Anwar Ibrahim'],
      organisations: ['Ministry of Digital Affairs'],
      when: { iso: '2026-03-10', text: 'on Tuesday' },
    },
    { words: 'It covers 40,000 engineers.', kind: 'figure', confidence: 0.6 },
    { words: 'Exports rose by 3.2 per cent in February.', kind: 'figure', confidence: 0.9 },
  ],
  csl: { type: 'article-newspaper', title: 'Ministers sign digital pact', issued: { 'date-parts': [[2026, 3, 12]] } },
};

let ids = 0;
let minutes = 0;

export function newId(): string {
  ids += 1;
  return `id-${ids}`;
}

export function now(): string {
  minutes += 1;
  return new Date(Date.UTC(2026, 10, 22, 9, minutes)).toISOString();
}

export function startReview(dossier: Dossier, reading: Reading): ReviewDesk {
  const { source } = storeArticle(dossier, makeReading(reading), { at: now(), newId });
  return openReview(dossier, source);
}

export function openReview(dossier: Dossier, source: string): ReviewDesk {
  const read = () => readReview(dossier, source);
  return {
    source,
    take: (change) => changeReview(dossier, source, change, { at: now(), newId }),
    read,
    find: (words) => {
      const found = read().suggestions.find(({ draft }) => draft.claim.includes(words));
      if (!found) throw new Error(`no suggestion says “${words}”`);
      return found;
    },
    states: () => read().suggestions.map(({ state }) => state),
    facts: () => {
      const all = allRows(dossier.db, 'SELECT id FROM facts ORDER BY row').map((row) => textOf(row, 'id'));
      return [...readFacts(dossier, all).values()];
    },
  };
}

/** Everything a dossier holds, to see that something left it as it was. */
export function contentOf({ db }: Dossier): unknown {
  const tables = allRows(
    db,
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB '*_words_*' ORDER BY name",
  );
  return tables
    .map((row) => textOf(row, 'name'))
    .filter((name) => !/^(sqlite|fact_term|fact_words|note_words|passage_words|text_index)/.test(name))
    .map((name) => [name, allRows(db, `SELECT * FROM "${name}"`)]);
}

/** ARTICLE under review in a dossier of its own. */
export function startIn(scratch: Scratch): ReviewDesk & {
  readonly verify: () => unknown;
  readonly content: () => unknown;
  readonly known: () => unknown;
} {
  const dossier = scratch.open(scratch.make());
  const desk = startReview(dossier, ARTICLE);
  return {
    ...desk,
    content: () => contentOf(dossier),
    known: () => readLearnedNames(dossier, 100),
    verify: () => {
      closeDossier(dossier);
      return verifyDossier(dossier.path);
    },
  };
}
