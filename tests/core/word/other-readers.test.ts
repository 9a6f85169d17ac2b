import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { planFootnotes } from '../../../core/citations/plan-footnotes.ts';
import { normaliseNote } from '../../../core/note/normalise-note.ts';
import type { Note } from '../../../core/note/note.ts';
import { inlineText } from '../../../core/note/note-text.ts';
import { exportDocx, type WordExport } from '../../../core/word/export-docx.ts';
import { toPrintModel } from '../../../core/word/to-print-model.ts';
import { exampleNote, readBuiltIns, readStarter } from '../../data/example-note.ts';
import { fc } from '../../fast-check.ts';
import { howMany } from '../../how-many.ts';
import { arbitraryNote } from '../note/arbitrary-note.ts';
import { SAMPLE_IMAGES } from '../note/sample-images.ts';
import { type Counts, countByLibreOffice, countByMammoth, countByPandoc, countPrint, hasBlank } from './count-kinds.ts';
import { FEATURE_NOTES } from './feature-notes.ts';
import { canRender, commentedOrNoted, saveWithLibreOffice } from './libreoffice.ts';
import { exportOf, footnotesAt, item, list, noteWith, paragraph, SAMPLE_NOTE, text } from './sample-note.ts';

const starter = readStarter();
const facts = new Map(starter.facts.map((fact) => [fact.id, fact]));
const sources = new Map(starter.sources.map((source) => [source.id, source]));

function printOf({ note, setup, footnotes, readImage }: WordExport) {
  return toPrintModel(note, setup, footnotes, null, readImage);
}

const TEMPLATES = readBuiltIns().map((template): [string, WordExport] => {
  const note = exampleNote(template, starter);
  return [template.id, exportOf(note, { setup: template, footnotes: planFootnotes(note, facts, sources) })];
});

const FEATURES: WordExport = exportOf(normaliseNote(noteWith(FEATURE_NOTES.flatMap(({ note }) => note.body))), {
  readImage: (image) => SAMPLE_IMAGES[image] ?? null,
});

/** Words after it are no items. */
const LIST_BEFORE_A_SECTION = noteWith([
  list(
    false,
    1,
    item(
      text('Agreed:'),
      { type: 'break' },
      { type: 'link', url: 'https://example.org', content: [text('a '), text('b', 'bold')] },
    ),
  ),
  { type: 'section-break', page: 'landscape' },
  paragraph(text('Words on a landscape page.')),
  list(false, 1, item(text('An item')), item()),
  { type: 'section-break', page: 'portrait' },
  paragraph(text('More words.')),
]);

/** Not the first footnote of the note. */
const A_FOOTNOTE_ALONE_BEFORE_A_SECTION = noteWith([
  paragraph(text('Words'), { type: 'footnote', content: [text('Of words.')] }),
  { type: 'heading', level: 1, content: [{ type: 'footnote', content: [text('Of a heading without words.')] }] },
  { type: 'section-break', page: 'portrait' },
]);

const GENERATED = fc
  .sample(arbitraryNote(), howMany(500, 10))
  .map(commentedOrNoted)
  .map((note): [string, WordExport] => [JSON.stringify(note), exportOf(note, { footnotes: footnotesAt(1, 2, 0, 1) })])
  .filter(([, order]) => !hasBlank(printOf(order)));

const ORDERS = [
  ['the sample', exportOf(SAMPLE_NOTE)] as const,
  ['every feature', FEATURES] as const,
  ['a list before a section', exportOf(LIST_BEFORE_A_SECTION)] as const,
  ['a footnote alone before a section', exportOf(A_FOOTNOTE_ALONE_BEFORE_A_SECTION)] as const,
  ...TEMPLATES,
  ...GENERATED,
];
const FILES = ORDERS.map(([name, order]) => ({
  name,
  bytes: exportDocx(order),
  counts: countPrint(printOf(order)),
  note: order.note,
}));

function hasPandoc(): boolean {
  try {
    execFileSync('pandoc', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function sumOf(all: readonly Counts[]): Counts {
  const sum = { headings: 0, notes: 0, items: 0, tables: 0, links: 0 };
  for (const one of all) for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += one[key];
  return sum;
}

/** Headings with words, and what only a table or a list of the note can have become. */
function leastOf({ body }: Note): Pick<Counts, 'headings' | 'tables' | 'items'> {
  const count = (some: (block: Note['body'][number]) => boolean) => body.filter(some).length;
  return {
    headings: count((block) => block.type === 'heading' && /\S/.test(inlineText(block.content))),
    tables: count(({ type }) => type === 'table'),
    items: count(({ type }) => type === 'list'),
  };
}

describe('headings, notes, list items, tables and links of a Word file', () => {
  it('are those of the note', () => {
    for (const { name, counts, note } of FILES) {
      const least = leastOf(note);
      for (const key of ['headings', 'tables', 'items'] as const)
        expect(counts[key], `${key} of ${name}`).toBeGreaterThanOrEqual(least[key]);
      expect(counts.headings, name).toBeLessThanOrEqual(note.body.filter(({ type }) => type === 'heading').length);
    }
    for (const [kind, count] of Object.entries(sumOf(FILES.map(({ counts }) => counts))))
      expect(count, kind).toBeGreaterThan(5);
  });

  it('are counted so by mammoth', async () => {
    for (const { name, bytes, counts } of FILES) expect([name, await countByMammoth(bytes)]).toEqual([name, counts]);
  });

  it.runIf(hasPandoc())('are counted so by pandoc', { timeout: howMany(7_200_000, 600_000) }, () => {
    const all = sumOf(FILES.map(({ counts }) => counts));
    const counted = countByPandoc(FILES.map(({ bytes }) => bytes));
    // One process for all files; where they differ, one each says which.
    if (JSON.stringify(counted) !== JSON.stringify(all))
      for (const { name, bytes, counts } of FILES) expect([name, countByPandoc([bytes])]).toEqual([name, counts]);
    expect(counted).toEqual(all);
  });

  it.runIf(canRender())('are counted so by LibreOffice', { timeout: howMany(7_200_000, 600_000) }, async () => {
    const opened = await saveWithLibreOffice(
      FILES.map(({ bytes }) => bytes),
      'fodt',
    );
    for (const [at, { name, counts }] of FILES.entries())
      expect([name, countByLibreOffice(opened[at] ?? new Uint8Array())]).toEqual([name, counts]);
    console.info(`files of which mammoth, pandoc and LibreOffice count the same: ${FILES.length}`);
  });
});
