import { describe, expect, it } from 'vitest';
import { captionColon, captionLabel, captionNumbers } from '../../../core/note/caption-numbers.ts';
import { tableOfChart } from '../../../core/note/chart-table.ts';
import { inlineLines } from '../../../core/note/inline-lines.ts';
import { mapLines } from '../../../core/note/map-lines.ts';
import type { Block, Note } from '../../../core/note/note.ts';
import { listFactLinks } from '../../../core/note/note-fact-links.ts';
import { blockLines, inlineText, noteText } from '../../../core/note/note-text.ts';
import { printableText } from '../../../core/shared/printable-text.ts';
import type { PrintRun } from '../../../core/word/print-model.ts';
import { toPrintModel } from '../../../core/word/to-print-model.ts';
import { DEFAULT_SETUP } from '../../../core/word/word-setup.ts';
import { fc } from '../../fast-check.ts';
import { howMany } from '../../how-many.ts';
import { arbitraryNote } from '../note/arbitrary-note.ts';
import { paragraphsOf } from './print-short-hand.ts';
import { footnotesAt, paragraph, SAMPLE_SETUP, text } from './sample-note.ts';

/** The words of a note among its runs; the comma between two marks is nobody's word. */
function words(runs: readonly PrintRun[]): string {
  return runs
    .map((run) => {
      if (run.kind === 'link' || run.kind === 'place') return words(run.runs);
      if (run.kind === 'sequence') return String(run.number);
      return run.kind === 'text' && !run.betweenFootnotes ? run.text : '';
    })
    .join('');
}

function squash(text: string): string {
  return printableText(text).replace(/\s+/gu, '');
}

/** Without a way to make pictures, a chart is its title and the table of its values; without bytes an image is its words. */
function asPrinted({ body, language }: Note): readonly Block[] {
  const numbers = captionNumbers({ body });
  return body.flatMap((block, index): readonly Block[] => {
    const number = numbers[index];
    const label = number ? `${captionLabel(number, language)}${captionColon(language)}` : '';
    const caption = (words: string) => (words === '' ? [] : [paragraph(text(`${label}${words}`))]);
    if (block.type === 'table') {
      const { caption: words = '', ...table } = block;
      return [...caption(words), table];
    }
    if (block.type === 'image')
      return [paragraph(text(block.alt === '' ? '[Image]' : `[Image: ${block.alt}]`)), ...caption(block.caption)];
    return block.type === 'chart' ? [...caption(block.title), tableOfChart(block, language)] : [block];
  });
}

/** The other blocks print words of their own, as "Date" under a line to sign on. */
function isWritten({ type }: Block): boolean {
  return type !== 'decision' && type !== 'sign-off';
}

/** The words of each footnote the author wrote. */
function footnotesOf(note: Pick<Note, 'body'>): readonly string[] {
  return inlineLines(note).flatMap((line) =>
    line.flatMap((inline) => (inline.type === 'footnote' ? [squash(inlineText(inline.content))] : [])),
  );
}

function withoutPortion(block: Block): Block {
  if (block.type !== 'paragraph') return block;
  return { type: 'paragraph', content: block.content };
}

describe('printing any note', () => {
  it('loses no words, adds none, and calls every footnote once, in order', () => {
    fc.assert(
      fc.property(arbitraryNote(), (generated) => {
        const plain = { ...generated, fields: {}, body: generated.body.filter(isWritten).map(withoutPortion) };
        const note = mapLines(plain, (content) => content.filter(({ type }) => type !== 'reference'));
        const planned = footnotesAt(...listFactLinks(note).map((_, at) => at % 3));
        const printed = toPrintModel(note, DEFAULT_SETUP, planned);
        const lines = paragraphsOf(printed.body).map(({ runs }) => runs);
        const withoutNotes = mapLines(note, (content) => content.filter(({ type }) => type !== 'footnote'));
        expect(squash(lines.map(words).join(''))).toBe(squash(noteText({ ...note, body: asPrinted(withoutNotes) })));
        const notes = printed.footnotes.map((runs) => squash(words(runs)));
        for (const written of footnotesOf(note)) {
          const at = notes.findIndex((one) => one.startsWith(written));
          expect(at, written).not.toBe(-1);
          notes.splice(0, at + 1);
        }
        const runs = lines.flat().flatMap((run) => (run.kind === 'place' ? run.runs : [run]));
        const called = runs.flatMap((run) => (run.kind === 'footnote' ? [run.number] : []));
        expect(called).toEqual(printed.footnotes.map((_, index) => index + 1));
      }),
      { numRuns: howMany(200, 70) },
    );
  });

  it('prints every word of what is to be decided and signed', () => {
    fc.assert(
      fc.property(arbitraryNote(), (note) => {
        const blocks = note.body.filter((block) => !isWritten(block));
        const printed = toPrintModel({ ...note, title: '', fields: {}, body: blocks }, DEFAULT_SETUP, new Map());
        const all = squash(
          paragraphsOf(printed.body)
            .map(({ runs }) => words(runs))
            .join(''),
        );
        for (const block of blocks)
          for (const word of blockLines(block).flatMap((line) => line.split(/\s+/u)))
            expect(all).toContain(squash(word));
      }),
      { numRuns: howMany(200, 70) },
    );
  });

  it('keeps tables rectangular, as wide as the text of their page, and each list known', () => {
    fc.assert(
      fc.property(arbitraryNote(), (note) => {
        const printed = toPrintModel(note, SAMPLE_SETUP, new Map());
        let { page } = printed;
        for (const block of printed.body) {
          if (block.kind === 'section') page = block.page;
          if (block.kind !== 'table') continue;
          expect(block.columns.reduce((sum, column) => sum + column, 0)).toBe(page.width - 2 * page.margin);
          expect(block.columns.every((column) => Number.isInteger(column) && column > 0)).toBe(true);
          for (const row of block.rows) {
            expect(row.cells).toHaveLength(block.columns.length);
            expect(row.cells.every((cell) => cell.length > 0 || row.forms !== undefined)).toBe(true);
          }
        }
        for (const each of paragraphsOf(printed.body))
          expect(each.list === null || printed.lists[each.list]).toBeTruthy();
      }),
      { numRuns: howMany(200, 70) },
    );
  });
});
