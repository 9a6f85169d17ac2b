import { describe, expect, it } from 'vitest';
import type { Footnotes } from '../../../core/note/footnotes.ts';
import type { Note } from '../../../core/note/note.ts';
import { toPrintModel } from '../../../core/word/to-print-model.ts';
import type { MarkingPosition, WordSetup } from '../../../core/word/word-setup.ts';
import { shortHand } from './print-short-hand.ts';
import { noteWith, paragraph, SAMPLE_SETUP } from './sample-note.ts';

const NONE: Footnotes = new Map();

describe('printing the head of a note', () => {
  function head(fields: Note['fields'], setup: WordSetup = SAMPLE_SETUP, language = 'en-GB') {
    const printed = toPrintModel(noteWith([paragraph()], { title: 'T', fields, language }), setup, NONE);
    const table = printed.body.find((block) => block.kind === 'table');
    return table?.rows.map(({ cells }) => cells.map((cell) => cell.map(({ runs }) => shortHand(runs)).join(' / ')));
  }

  it('prints fields in order, dates in words, lists line by line, and leaves out what is blank', () => {
    const fields = { reference: '2025-04-22', date: '2025-04-22', copy: ['A', ' ', 'B'], to: 'Minister', from: ' ' };
    expect(head(fields)).toEqual([
      ['To', 'Minister'],
      ['Copied to', 'A / B'],
      ['Date', '22 April 2025'],
      ['Reference', '2025-04-22'],
    ]);
    expect(head({ date: '2025-04-22' }, SAMPLE_SETUP, 'ms')).toEqual([['Date', '22 April 2025']]);
    expect(head({ date: 'tomorrow' })).toEqual([['Date', 'tomorrow']]);
  });

  it('prints a field the template does not know under its id', () => {
    expect(head({ 'docket-number': '12', to: 'M' })).toEqual([
      ['To', 'M'],
      ['Docket number', '12'],
    ]);
    expect(head({}, { ...SAMPLE_SETUP, fields: [{ id: 'constructor', label: 'Builder' }] })).toBeUndefined();
  });
});

describe('printing header and footer', () => {
  function bands(position: MarkingPosition | null, marking: string | null, language = 'en') {
    const setup = { ...SAMPLE_SETUP, marking: position && { position } };
    const { header, footer } = toPrintModel(noteWith([paragraph()], { marking, language }), setup, NONE);
    return [header, footer].map(({ left, centre, right }) => [left, centre, right].map(shortHand).join('|'));
  }

  it.each([
    ['header-and-footer', 'SECRET', ['|SECRET|', '|SECRET|Page {page} of {pages}']],
    ['header-right', 'SECRET', ['||SECRET', '||Page {page} of {pages}']],
    ['header-left-footer-right', 'SECRET', ['SECRET||', 'Page {page} of {pages}||SECRET']],
    ['header-and-footer', null, ['||', '||Page {page} of {pages}']],
    [null, 'SECRET', ['|SECRET|', '|SECRET|Page {page} of {pages}']],
  ] as const)('puts the marking at %s: %s', (position, marking, expected) => {
    expect(bands(position, marking)).toEqual(expected);
  });

  it.each([
    ['ms', 'Muka surat {page} daripada {pages}'],
    ['fr-CA', 'Page {page} sur {pages}'],
    ['zh', '{page} / {pages}'],
  ])('counts pages in %s', (language, words) => {
    expect(bands('header-right', null, language)).toEqual(['||', `||${words}`]);
  });
});
