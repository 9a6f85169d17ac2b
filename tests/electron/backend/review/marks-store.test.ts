import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../../../core/extraction/article.ts';
import type { Extraction } from '../../../../core/extraction/extraction.ts';
import { articleOf, draftsOf, marksOf, passagesOf } from '../../../../core/extraction/to-source.ts';
import type { Span } from '../../../../core/facts/fact.ts';
import type { SourceMarks } from '../../../../core/facts/source-marks.ts';
import type { Dossier } from '../../../../electron/backend/dossier/dossier.ts';
import { write } from '../../../../electron/backend/dossier/write.ts';
import { readMarks, readMarksOf, storeMarks } from '../../../../electron/backend/review/marks-store.ts';
import { recordSource } from '../../../../electron/backend/sources/record-source.ts';
import { makeSource } from '../../../dossiers/make-facts.ts';
import { AT, prepareScratch } from '../../../dossiers/scratch.ts';
import { fc } from '../../../fast-check.ts';

const scratch = prepareScratch();

/** Texts of passages with everything that could move an offset: wide letters, white space, nothing. */
const texts = fc.array(
  fc.string({ unit: fc.constantFrom('a', 'É', '𝒳', '数', ' ', '\n', '\t', '“', '7'), minLength: 1, maxLength: 30 }),
  { minLength: 1, maxLength: 8 },
);

const laidOut = texts.map((parts): Article => {
  const blocks: Block[] = [];
  let start = 0;
  for (const text of parts) {
    blocks.push({ start, end: start + text.length, kind: 'paragraph' });
    start += text.length + 2;
  }
  return { text: parts.join('\n\n'), blocks };
});

const found = laidOut.chain((article) =>
  fc
    .array(fc.tuple(fc.nat(article.text.length), fc.nat(article.text.length)), { maxLength: 20 })
    .map((pairs): readonly Span[] =>
      pairs
        .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }))
        .filter(({ start, end }) => start < end)
        .sort((one, other) => one.start - other.start),
    )
    .map((spans) => ({ article, spans, extraction: extractionOf(spans) })),
);

function extractionOf(spans: readonly Span[]): Extraction {
  return {
    sentences: spans,
    mentions: spans.map((span) => ({ ...span, type: 'person', name: 'Anwar Ibrahim' })),
    dates: spans.map((span) => ({ ...span, text: 'x', iso: '2026', inferred: false, vague: false })),
    figures: spans.map((span, index) => ({ ...span, text: 'x', value: index, unit: '', of: '' })),
    quotations: spans.map((span) => ({ ...span, speaker: null, found: null })),
    reported: [],
    facts: spans.map((span) => ({
      ...span,
      kind: 'event',
      claim: 'Talks began.',
      people: [],
      organisations: [],
      places: [],
      programmes: [],
      when: null,
      figures: [],
      speaker: null,
      confidence: 0.5,
      reason: 'event-words',
    })),
  };
}

/** The spans that lie in one block, which are all that can be marks. */
function insideOneBlock({ blocks }: Article, spans: readonly Span[]): readonly Span[] {
  return spans.filter((span) => blocks.some(({ start, end }) => start <= span.start && span.end <= end));
}

describe('what was found in an article', () => {
  it('stands for the same words by passage, and nothing but what lies across passages is lost', () => {
    fc.assert(
      fc.property(found, ({ article, spans, extraction }) => {
        const passages = passagesOf(article);
        const marks = marksOf(article, extraction);
        const words = ({ passage, start, end }: SourceMarks['sentences'][number]) =>
          passages[passage - 1]?.text.slice(start, end);
        const expected = insideOneBlock(article, spans).map(({ start, end }) => article.text.slice(start, end));
        expect(marks.sentences.map(words)).toEqual(expected);
        for (const list of [marks.names, marks.dates, marks.figures, marks.quotations])
          expect(list.map(words)).toEqual(expected);
        const drafts = draftsOf(article, extraction, { source: 's', language: 'en', asAt: null });
        const cited = drafts.flatMap(({ draft }) => draft.citations);
        expect(cited.map(({ passage, span }) => words({ passage, ...(span ?? { start: 0, end: 0 }) }))).toEqual(
          expected,
        );
      }),
    );
  });

  it('is the same article again when it is laid out from its passages', () => {
    fc.assert(
      fc.property(laidOut, (article) => {
        expect(articleOf(passagesOf(article))).toEqual(article);
      }),
    );
  });

  it('is read as it was stored, all of it or some passages of it', () => {
    const dossier = scratch.open(scratch.make());
    let count = 0;
    fc.assert(
      fc.property(found, ({ article, extraction }) => {
        count += 1;
        const passages = passagesOf(article);
        const marks = byPassage(marksOf(article, extraction));
        const id = keep(dossier, `source-${count}`, passages);
        write(dossier, () => storeMarks(dossier, id, passages.length, marks));
        expect(readMarks(dossier, id)).toEqual(marks);
        const some = [passages.length, 1];
        expect(readMarksOf(dossier, id, some)).toEqual(only(marks, some));
      }),
      { numRuns: 30 },
    );
  });
});

describe('marks in a dossier', () => {
  it('make way for later ones, and a source without any was not read', () => {
    const dossier = scratch.open(scratch.make({ sources: [makeSource()] }));
    const marks = (passage: number): SourceMarks => ({ ...NONE, sentences: [{ passage, start: 0, end: 5 }] });
    expect(readMarks(dossier, 'source-1')).toBeNull();
    for (const passage of [1, 2]) write(dossier, () => storeMarks(dossier, 'source-1', 3, marks(passage)));
    expect(readMarks(dossier, 'source-1')).toEqual(marks(2));
    write(dossier, () => storeMarks(dossier, 'source-1', 3, NONE));
    expect(readMarks(dossier, 'source-1')).toEqual(NONE);
  });

  it('of a passage whose row is damaged are left out', () => {
    const dossier = scratch.open(scratch.make({ sources: [makeSource()] }));
    const sentences = [1, 2, 3].map((passage) => ({ passage, start: 0, end: 5 }));
    write(dossier, () => storeMarks(dossier, 'source-1', 3, { ...NONE, sentences }));
    dossier.db.exec(`UPDATE passage_marks SET content = '{}' WHERE passage = 2`);
    expect(readMarks(dossier, 'source-1')?.sentences.map(({ passage }) => passage)).toEqual([1, 3]);
  });
});

const NONE: SourceMarks = { sentences: [], names: [], dates: [], figures: [], quotations: [], reported: [] };

function keep(dossier: Dossier, id: string, passages: ReturnType<typeof passagesOf>): string {
  write(dossier, () => recordSource(dossier, makeSource({ id, passages }), { at: AT }));
  return id;
}

/** In reading order of passages, as they are stored; inside one as they were found. */
function byPassage(marks: SourceMarks): SourceMarks {
  const sorted = Object.entries(marks).map(([list, all]: [string, SourceMarks['sentences']]) => [
    list,
    all.toSorted((one, other) => one.passage - other.passage),
  ]);
  return Object.fromEntries(sorted) as SourceMarks;
}

function only(marks: SourceMarks, passages: readonly number[]): SourceMarks {
  const some = Object.entries(marks).map(([list, all]: [string, SourceMarks['sentences']]) => [
    list,
    all.filter(({ passage }) => passages.includes(passage)),
  ]);
  return Object.fromEntries(some) as SourceMarks;
}
