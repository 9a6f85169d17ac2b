import { describe, expect, it } from 'vitest';
import { closeDossier } from '../../../../electron/backend/dossier/close-dossier.ts';
import type { Dossier } from '../../../../electron/backend/dossier/dossier.ts';
import { allRows, oneRow } from '../../../../electron/backend/dossier/rows.ts';
import { storeArticle } from '../../../../electron/backend/importing/store-article.ts';
import { describeFault } from '../../../../electron/backend/sqlite-faults.ts';
import { verifyDossier } from '../../../../electron/backend/verify/verify-dossier.ts';
import { makeFact, makeSource } from '../../../dossiers/make-facts.ts';
import { makeReading, type Reading } from '../../../dossiers/make-reading.ts';
import { AT, prepareScratch } from '../../../dossiers/scratch.ts';
import { contentOf, newId, openReview } from '../review/review-desk.ts';

const scratch = prepareScratch();

const FIRST = 'The Ministry of Digital Affairs signed a pact with the Zürich Data Institute on Tuesday.';
const SECOND = 'It covers 40,000 engineers, who will be trained in five towns over the next three years.';
const THIRD = 'Critics said that the money would be better spent on schools, roads and clinics in the north.';
const ARTICLE: Reading = {
  paragraphs: [FIRST, SECOND, THIRD],
  names: [{ surface: 'Ministry of Digital Affairs', type: 'organisation' }],
  facts: [
    { words: FIRST, organisations: ['Ministry of Digital Affairs'] },
    { words: SECOND, kind: 'figure', figures: [{ value: 40_000, unit: '', of: 'engineers' }] },
  ],
};

function take(dossier: Dossier, reading: Reading) {
  return storeArticle(dossier, makeReading(reading), { at: AT, newId });
}

describe('a new article', () => {
  it('becomes a source with passages, marks and open suggestions that cite their words', () => {
    const dossier = scratch.open(scratch.make());
    const report = take(dossier, ARTICLE);
    expect(report).toEqual({
      source: expect.any(String),
      title: 'Untitled source',
      outcome: 'new',
      previous: null,
      passages: 3,
      suggested: 2,
      missing: ['title', 'author', 'container-title', 'issued'],
    });
    const { detail, marks, suggestions, undoable } = openReview(dossier, report.source).read();
    expect(detail.source.passages.map(({ number, text }) => [number, text])).toEqual([
      [1, FIRST],
      [2, SECOND],
      [3, THIRD],
    ]);
    expect(detail).toMatchObject({ facts: [], open: 2, editionOf: null, newerEdition: null });
    expect(marks?.names).toEqual([
      { passage: 1, start: 4, end: 31, type: 'organisation', name: 'Ministry of Digital Affairs' },
    ]);
    expect(suggestions.map(({ state, draft }) => [state, draft.citations])).toEqual([
      ['open', [{ source: report.source, passage: 1, span: { start: 0, end: FIRST.length } }]],
      ['open', [{ source: report.source, passage: 2, span: { start: 0, end: SECOND.length } }]],
    ]);
    expect(undoable).toBeNull();
    closeDossier(dossier);
    expect(verifyDossier(dossier.path)).toEqual({ ok: true, value: [] });
  });

  it('keeps its passages in the text index', () => {
    const dossier = scratch.open(scratch.make());
    take(dossier, ARTICLE);
    const found = oneRow(dossier.db, `SELECT rowid AS row FROM passage_words WHERE passage_words MATCH 'zurich'`);
    expect(oneRow(dossier.db, 'SELECT text FROM passages WHERE row = ?', Number(found?.row))?.text).toBe(FIRST);
  });

  it('says on which day a page was read, and not a file', () => {
    const dossier = scratch.open(scratch.make());
    const csl = { type: 'webpage', URL: 'https://example.org/pact' };
    take(dossier, { ...ARTICLE, csl });
    take(dossier, { paragraphs: ['Another article, of which nobody said where it stood.'] });
    const stored = allRows(dossier.db, 'SELECT csl FROM sources ORDER BY row').map((row) =>
      JSON.parse(String(row.csl)),
    );
    expect(stored).toEqual([{ ...csl, accessed: { 'date-parts': [[2026, 11, 22]] } }, { type: 'article' }]);
  });
});

describe('the same article again', () => {
  it('opens the source that is there, and changes nothing', () => {
    const dossier = scratch.open(scratch.make());
    const first = take(dossier, ARTICLE);
    const before = contentOf(dossier);
    const csl = { type: 'article', title: 'A file of another name' };
    expect(take(dossier, { ...ARTICLE, csl })).toEqual({ ...first, outcome: 'same' });
    expect(contentOf(dossier)).toEqual(before);
  });

  it('gives marks and suggestions to a source that was never read for facts, once', () => {
    const passages = [FIRST, SECOND, THIRD].map((text, index) => ({
      number: index + 1,
      heading: null,
      text,
      summary: false,
    }));
    const dossier = scratch.open(scratch.make({ sources: [makeSource({ passages })] }));
    expect(take(dossier, ARTICLE)).toMatchObject({ source: 'source-1', outcome: 'same', suggested: 2 });
    const { marks, suggestions } = openReview(dossier, 'source-1').read();
    expect(marks?.names).toHaveLength(1);
    expect(suggestions.map(({ draft }) => draft.asAt)).toEqual(['2025-04-16', '2025-04-16']);
    const before = contentOf(dossier);
    expect(take(dossier, ARTICLE)).toMatchObject({ outcome: 'same', suggested: 2 });
    expect(contentOf(dossier)).toEqual(before);
  });

  it('is known when the source was recorded before texts had digests', () => {
    const passages = [FIRST, SECOND].map((text, index) => ({ number: index + 1, heading: null, text, summary: false }));
    const dossier = scratch.open(scratch.make({ sources: [makeSource({ passages })] }));
    dossier.db.exec('UPDATE sources SET sha256 = NULL');
    expect(take(dossier, { paragraphs: [FIRST, SECOND] })).toMatchObject({
      source: 'source-1',
      outcome: 'same',
      suggested: 0,
    });
  });

  it('opens an older edition when the text is that edition’s', () => {
    const dossier = scratch.open(scratch.make());
    const first = take(dossier, ARTICLE);
    take(dossier, { paragraphs: [FIRST, SECOND, `${THIRD} More followed.`] });
    expect(take(dossier, ARTICLE)).toMatchObject({ source: first.source, outcome: 'same' });
  });
});

describe('a changed version', () => {
  it('becomes an edition of the newest one', () => {
    const dossier = scratch.open(scratch.make());
    const first = take(dossier, ARTICLE);
    const second = take(dossier, { paragraphs: [FIRST, SECOND, 'The ministry disagreed.'] });
    expect(second).toMatchObject({ outcome: 'edition', previous: first.source });
    const third = take(dossier, { paragraphs: [FIRST, SECOND, 'The ministry agreed in the end.'] });
    expect(third).toMatchObject({ outcome: 'edition', previous: second.source });
    expect(openReview(dossier, second.source).read().detail).toMatchObject({
      editionOf: first.source,
      newerEdition: third.source,
    });
  });
});

describe('what ends half-way', () => {
  it('leaves nothing behind on a disk that fills up, whatever had room', () => {
    const path = scratch.make({ sources: [makeSource()], facts: [makeFact()] });
    const dossier = scratch.open(path);
    const before = contentOf(dossier);
    const pages = Number(oneRow(dossier.db, 'PRAGMA page_count')?.page_count);
    const long = Array.from({ length: 400 }, (_unused, index) => `${index}. ${SECOND}`);
    const reading = { paragraphs: long, facts: long.map((words) => ({ words })) };
    const codes = [1, 5, 20, 40, 60].map((room) => {
      dossier.db.exec(`PRAGMA max_page_count = ${pages + room}`);
      return codeOf(() => take(dossier, reading));
    });
    expect(codes).toEqual(['disk-full', 'disk-full', 'disk-full', 'disk-full', 'disk-full']);
    expect(contentOf(dossier)).toEqual(before);
    dossier.db.exec('PRAGMA max_page_count = 1000000');
    expect(take(dossier, reading)).toMatchObject({ outcome: 'new', passages: 400, suggested: 400 });
    closeDossier(dossier);
    expect(verifyDossier(path)).toEqual({ ok: true, value: [] });
  });

  it('leaves nothing behind when the text cannot be kept', () => {
    const dossier = scratch.open(scratch.make());
    const before = contentOf(dossier);
    expect(codeOf(() => take(dossier, { paragraphs: ['A control \u0007 character.'] }))).toBe('unreadable');
    expect(contentOf(dossier)).toEqual(before);
  });

  it('leaves out a suggestion that is no fact and a mark that is none, and takes the rest', () => {
    const dossier = scratch.open(scratch.make());
    const report = take(dossier, {
      paragraphs: [FIRST, SECOND],
      names: [
        { surface: 'Zürich Data Institute', type: 'organisation', name: 'x'.repeat(301) },
        { surface: 'Ministry of Digital Affairs', type: 'organisation' },
      ],
      facts: [{ words: FIRST, claim: '' }, { words: SECOND, people: ['two\nlines'] }, { words: SECOND }],
    });
    expect(report.suggested).toBe(1);
    const { marks, suggestions } = openReview(dossier, report.source).read();
    expect(marks?.names.map(({ name }) => name)).toEqual(['Ministry of Digital Affairs']);
    expect(suggestions.map(({ draft }) => draft.claim)).toEqual([SECOND]);
  });
});

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'accepted';
  } catch (error) {
    return describeFault(error, 'it')?.refusal.code ?? `unexpected ${String(error)}`;
  }
}
