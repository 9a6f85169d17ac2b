import { join } from 'node:path';
import type { Suggestion } from '../../core/facts/suggestion.ts';
import { closeDossier } from '../../electron/backend/dossier/close-dossier.ts';
import { openDossier } from '../../electron/backend/dossier/open-dossier.ts';
import { storeArticle } from '../../electron/backend/importing/store-article.ts';
import { accepted } from '../dossiers/desk-backend.ts';
import { createRandom, makeManyFacts } from '../dossiers/make-facts.ts';
import { makeReading } from '../dossiers/make-reading.ts';
import { withBenchBackend } from './bench-backend.ts';
import { createLargeDossier } from './large-dossier.ts';
import { median, round, timed } from './statistics.ts';

const FACTS = 10_000;
const SUGGESTIONS = 20_000;
/** Four suggestions a passage, as in dense prose. */
const PASSAGES = SUGGESTIONS / 4;

/**
 * A review of 20,000 suggestions in a dossier of 10,000 facts, in milliseconds: storing the article, reading the review,
 * steps on one suggestion, what is like twenty of them, and accepting the quarter that is surest at once. No limit: the
 * disk decides what one step costs.
 */
export function benchReview() {
  return withBenchBackend(async (backend, folder) => {
    const path = join(folder, 'review.dossier');
    createLargeDossier(path, FACTS, 0);
    const { source, storing } = storeLongArticle(path);
    const { dossier } = accepted(await backend.dossiers.open({ path }));
    const read = async () => accepted(await backend.review.read({ dossier, source }));
    const reading = await timed(read);
    const { suggestions } = await read();
    const take = (change: Parameters<typeof backend.review.change>[0]['change']) =>
      timed(async () => accepted(await backend.review.change({ dossier, source, change })));
    const single: number[] = [];
    for (const { id } of suggestions.slice(0, 20)) {
      single.push(await take({ do: 'accept', suggestions: [id] }));
      single.push(await take({ do: 'undo' }));
    }
    const twenty = suggestions.slice(100, 120).map(({ id }: Suggestion) => id);
    const alike = await timed(async () =>
      accepted(await backend.review.alike({ dossier, source, suggestions: twenty })),
    );
    return {
      facts: FACTS,
      suggestions: SUGGESTIONS,
      store: round(storing),
      read: round(reading),
      oneStep: round(median(single)),
      alikeTwenty: round(alike),
      acceptAboveQuarter: round(await take({ do: 'accept-above', confidence: 0.75 })),
      undoThat: round(await take({ do: 'undo' })),
      acceptAll: round(await take({ do: 'accept', suggestions: suggestions.map(({ id }) => id) })),
    };
  });
}

function storeLongArticle(path: string) {
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `suggestion-${ids}`;
  };
  const reading = makeLongReading();
  const dossier = openDossier(path, { writer: 'bench', fullText: true });
  const start = performance.now();
  const { source } = storeArticle(dossier, reading, { at: '2026-01-01T00:00:00.000Z', newId });
  const storing = performance.now() - start;
  closeDossier(dossier);
  return { source, storing };
}

/** Sentences of the words the facts are made of, so that each has something in common with some of them. */
function makeLongReading() {
  const random = createRandom(7);
  const words = makeManyFacts(2_000, 1).facts.flatMap(({ claim }) => claim.replace('.', '').split(' '));
  const sentences = Array.from({ length: SUGGESTIONS }, (_unused, index) => {
    const said = Array.from({ length: 18 }, () => words[Math.floor(random() * words.length)] ?? 'word');
    return `Amina Yusof${index % 50} ${said.join(' ')} ${index}.`;
  });
  const paragraphs = Array.from({ length: PASSAGES }, (_unused, index) =>
    sentences.slice(index * 4, index * 4 + 4).join(' '),
  );
  const { read, extraction } = makeReading({ paragraphs });
  return {
    read,
    extraction: { ...extraction, facts: sentences.map((claim, index) => factAt(claim, index, read.article.blocks)) },
  };
}

function factAt(claim: string, index: number, blocks: ReturnType<typeof makeReading>['read']['article']['blocks']) {
  const block = blocks[Math.floor(index / 4)];
  return {
    kind: 'event',
    claim,
    start: block?.start ?? 0,
    end: block?.end ?? 1,
    people: [`Amina Yusof${index % 50}`],
    organisations: [],
    places: [],
    programmes: [],
    when: null,
    figures: [],
    speaker: null,
    confidence: (index % 100) / 100,
    reason: 'event-words',
  } as const;
}
