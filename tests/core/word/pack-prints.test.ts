import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { planFootnotes } from '../../../core/citations/plan-footnotes.ts';
import { exportHtml } from '../../../core/html/export-html.ts';
import { packToMarkdown } from '../../../core/markdown/note-to-markdown.ts';
import type { Note } from '../../../core/note/note.ts';
import { exportPrint } from '../../../core/word/export-docx.ts';
import { packPrints } from '../../../core/word/pack-prints.ts';
import { toPrintModel } from '../../../core/word/to-print-model.ts';
import { lintPackage } from '../../word-package/lint-package.ts';
import { validatePackage } from '../../word-package/validate-package.ts';
import { DOCUMENT, findAll, openPackage } from '../../word-package/word-package.ts';
import { SAMPLE_FACTS, SAMPLE_SOURCES } from './sample-facts.ts';
import { factLink, item, list, noteWith, paragraph, SAMPLE_NOTE, SAMPLE_SETUP, text } from './sample-note.ts';

const AT = { created: '2025-04-20T08:00:00Z', modified: '2025-04-21T08:00:00Z' };
const SECOND = noteWith(
  [list(true, 1, item(factLink('witnesses', 'They met')), item(text('two'))), paragraph(factLink('completed', 'Done'))],
  { title: 'Second & last', marking: 'RESTRICTED' },
);

function footnotesOf(note: Note) {
  return planFootnotes(note, SAMPLE_FACTS, SAMPLE_SOURCES);
}

function packOf(...notes: readonly [Note, ...Note[]]) {
  const [first, ...others] = notes.map((note) => ({
    print: toPrintModel(note, SAMPLE_SETUP, footnotesOf(note)),
    marking: note.marking,
  }));
  if (!first) throw new Error('no note');
  return packPrints('Pack', [first, ...others]);
}

function countFootnotes(note: Note): number {
  return [...footnotesOf(note).values()].flat().length;
}

describe('a pack of notes', () => {
  const pack = packOf(SAMPLE_NOTE, SECOND);
  const total = countFootnotes(SAMPLE_NOTE) + countFootnotes(SECOND);

  it('is one sound Word file with footnotes counted through and lists of each note its own', async () => {
    const bytes = exportPrint(pack, AT);
    expect(lintPackage(bytes)).toEqual([]);
    expect(await validatePackage(bytes)).toEqual([]);
    const document = openPackage(bytes).xml.get(DOCUMENT);
    const ids = findAll(document, 'w:footnoteReference').map(({ attributes }) => Number(attributes['w:id']));
    expect(ids).toEqual(Array.from({ length: total }, (_, index) => index + 1));
    expect(Buffer.compare(exportPrint(packOf(SAMPLE_NOTE, SECOND), AT), bytes)).toBe(0);
  });

  it('lists its notes on a cover and begins each on a new page', () => {
    const page = parseHTML(exportHtml(pack, { to: 'paper', encode: () => '' })).document;
    const [cover] = page.querySelectorAll('table');
    const cells = [...(cover?.querySelectorAll('tbody td') ?? [])].map(({ textContent }) => textContent);
    expect(cells).toEqual(['1', SAMPLE_NOTE.title, SAMPLE_NOTE.marking ?? '', '2', 'Second & last', 'RESTRICTED']);
    expect(page.querySelectorAll('.notes li')).toHaveLength(total);
    expect(page.querySelectorAll('.new-page').length).toBeGreaterThanOrEqual(2);
  });

  it('carries every marking on every page where they differ, and the note its own', () => {
    const words = pack.header.centre.flatMap((run) => (run.kind === 'text' ? [run.text] : []));
    expect(words).toEqual([[SAMPLE_NOTE.marking, 'RESTRICTED'].filter(Boolean).join(' · ')]);
    const same = packOf(SECOND, { ...SECOND, id: 'third' });
    expect(same.header.centre).toMatchObject([{ text: 'RESTRICTED' }]);
    expect(same.later).toBeUndefined();
  });

  it('is one Markdown file, too', () => {
    const notes = [SAMPLE_NOTE, SECOND].map((note) => ({ note, setup: { fields: [], footnotes: footnotesOf(note) } }));
    const written = packToMarkdown('Pack', notes);
    const numbers = [...written.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(Array.from({ length: total }, (_, index) => index + 1));
    expect(written.startsWith('# Pack\n\n1. ')).toBe(true);
  });
});
