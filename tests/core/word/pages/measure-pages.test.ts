import { describe, expect, it } from 'vitest';
import type { Block, Note } from '../../../../core/note/note.ts';
import { inlineText } from '../../../../core/note/note-text.ts';
import { exportDocx } from '../../../../core/word/export-docx.ts';
import { measurePages } from '../../../../core/word/pages/measure-pages.ts';
import { toPrintModel } from '../../../../core/word/to-print-model.ts';
import { DEFAULT_SETUP } from '../../../../core/word/word-setup.ts';
import { canRender } from '../libreoffice.ts';
import { list, noteWith, paragraph, text } from '../sample-note.ts';
import { fontForArial } from './font-file.ts';
import { sampleNotes } from './sample-notes.ts';
import { type SetNote, setNotes } from './set-lines.ts';

function measure(note: Note) {
  return measurePages(
    toPrintModel(note, DEFAULT_SETUP, new Map(), () => new Uint8Array()),
    note.body,
  );
}

const heading = (words: string, more: Partial<Extract<Block, { type: 'heading' }>> = {}): Block => ({
  type: 'heading',
  level: 1,
  content: [text(words)],
  ...more,
});
const words = (count: number) => paragraph(text(Array.from({ length: count }, (_, at) => `word${at}`).join(' ')));

describe('pages of a note', () => {
  it('say their paper, what stands in its margins, and the room of their footnotes', () => {
    const noted = paragraph(text('Noted.'), { type: 'footnote', content: [text('From a letter.')] });
    const turned: Block = { type: 'section-break', page: 'landscape' };
    const { sheets } = measure({ ...noteWith([noted, turned, paragraph(text('Wide'))]), marking: 'OFFICIAL' });
    const [first, second] = sheets;
    expect(first).toMatchObject({ width: 210, height: 297, margin: 25, upper: 25 });
    expect(first?.header).toEqual({ left: '', centre: 'OFFICIAL', right: '' });
    expect(first?.footer).toEqual({ left: '', centre: 'OFFICIAL', right: 'Page 1 of 2' });
    expect(second).toMatchObject({ width: 297, height: 210, footnotes: 0, footer: { right: 'Page 2 of 2' } });
    expect(sheets).toHaveLength(2);
    // Two lines of 8 points: the one above it, and its own.
    expect(first?.footnotes).toBeGreaterThan(5);
    expect(first?.footnotes).toBeLessThan(8);
  });

  it('counts lines by what fits, and says where each begins', () => {
    const { blocks } = measure(noteWith([paragraph(text('x'.repeat(10))), words(100), paragraph()]));
    expect(blocks.map(({ lines }) => lines)).toEqual([1, 9, 0]);
    const starts = blocks[1]?.starts ?? [];
    expect(starts[0]).toBe(0);
    for (const start of starts) expect(inlineText(words(100).content).slice(start)).toMatch(/^word\d/);
  });

  it('breaks between ideographs and cuts a word wider than the line', () => {
    const { blocks } = measure(noteWith([paragraph(text('经'.repeat(100))), paragraph(text('a'.repeat(400)))]));
    expect(blocks.map(({ lines }) => lines)).toEqual([3, 6]);
  });

  it('does not count what stands in an annex, nor the marking before a paragraph', () => {
    const body = [
      ...Array.from({ length: 12 }, () => words(60)),
      heading('More', { annex: true }),
      { ...words(60), portion: 'SBU' },
    ];
    const { pages, all, blocks, turns } = measure(noteWith(body));
    expect({ pages, all }).toEqual({ pages: 2, all: 3 });
    expect(blocks.at(-1)).toMatchObject({ firstPage: 3, lastPage: 3 });
    expect(blocks.at(-1)?.starts[0]).toBe(0);
    expect(turns.map(({ page }) => page)).toEqual([2, 3]);
    expect(turns[1]).toMatchObject({ block: 12, characters: 0 });
  });

  it('keeps a heading with what follows, and no line of a paragraph alone', () => {
    for (let before = 20; before < 30; before += 1) {
      const body = [
        ...Array.from({ length: before }, () => paragraph(text('A line.'))),
        ...Array.from({ length: 4 }, () => [heading('Heading'), words(40)]).flat(),
      ];
      const { blocks, turns } = measure(noteWith(body));
      body.forEach(({ type }, index) => {
        if (type === 'heading') expect(blocks[index]?.lastPage).toBe(blocks[index + 1]?.firstPage);
      });
      for (const { block, characters } of turns) {
        const { lines = 0, starts = [] } = blocks[block] ?? {};
        const above = starts.filter((start) => start < characters).length;
        if (characters > 0) expect(Math.min(above, lines - above)).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it('places the lines of a list item by item', () => {
    const items = list(
      false,
      1,
      ...['One', 'Two', 'Three'].map((word) => ({ type: 'item' as const, content: [text(word)] })),
    );
    expect(measure(noteWith([items])).blocks[0]).toMatchObject({ lines: 3, starts: [0, 3, 6] });
  });

  it('ends on 50,000 words and on hostile text', { timeout: 20_000 }, () => {
    const long = measure(noteWith(Array.from({ length: 500 }, () => words(100))));
    expect(long.all).toBeGreaterThan(90);
    const hostile = [`${'-'.repeat(50_000)}`, ' '.repeat(50_000), '\u0300'.repeat(50_000), '）'.repeat(50_000)];
    expect(measure(noteWith(hostile.map((one) => paragraph(text(one))))).blocks).toHaveLength(4);
  });
});

describe.runIf(canRender())('pages of a note beside LibreOffice’s', () => {
  it('have each section within one line, and each note within one page', { timeout: 240_000 }, async () => {
    const font = fontForArial();
    const samples = sampleNotes([1, 3]);
    expect(samples.length).toBeGreaterThanOrEqual(20);
    const set = await setNotes(
      samples.map(({ order }) => ({ docx: exportDocx(order), margin: (order.setup.page.marginsMm * 72) / 25.4 })),
    );
    let [sections, exact, pagesExact] = [0, 0, 0];
    for (const [index, { name, order }] of samples.entries()) {
      const note = order.shown ?? order.note;
      const print = toPrintModel(note, order.setup, order.footnotes, () => new Uint8Array());
      const mine = measurePages(print, note.body, font);
      const theirs = set[index];
      if (!theirs) throw new Error(name);
      expect(Math.abs(mine.all - theirs.pages), `pages of ${name}`).toBeLessThanOrEqual(1);
      pagesExact += mine.all === theirs.pages ? 1 : 0;
      for (const { title, from, to, lines } of sectionsIn(note, theirs)) {
        const measured = mine.blocks.slice(from, to).reduce((sum, block) => sum + block.lines, 0);
        expect(Math.abs(measured - lines), `lines of ${title} in ${name}`).toBeLessThanOrEqual(1);
        sections += 1;
        exact += measured === lines ? 1 : 0;
      }
    }
    expect(sections).toBeGreaterThan(100);
    console.info(
      `in ${font.name}: ${exact} of ${sections} sections to the line, ${pagesExact} of ${samples.length} notes to the page`,
    );
  });
});

/** The sections both have, with how many lines LibreOffice gave each. */
function sectionsIn({ body }: Note, { lines }: SetNote) {
  let at = 0;
  const found = body.flatMap((block, index) => {
    if (block.type !== 'heading' || block.content.length === 0) return [];
    const title = inlineText(block.content);
    const line = lines.findIndex((one, place) => place >= at && unescaped(one.text).endsWith(title));
    if (line < 0) return [];
    at = line + 1;
    return [{ title, index, line }];
  });
  expect(found.length).toBe(body.filter((block) => block.type === 'heading' && block.content.length > 0).length);
  return found.slice(0, -1).map(({ title, index, line }, place) => ({
    title,
    from: index,
    to: found[place + 1]?.index ?? 0,
    lines: (found[place + 1]?.line ?? 0) - line,
  }));
}

function unescaped(words: string): string {
  return words
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
