import { describe, expect, it } from 'vitest';
import type { Footnotes } from '../../../core/note/footnotes.ts';
import type { Block, Note } from '../../../core/note/note.ts';
import type { PrintTable } from '../../../core/word/print-model.ts';
import { toPrintModel } from '../../../core/word/to-print-model.ts';
import { DEFAULT_SETUP } from '../../../core/word/word-setup.ts';
import { paragraphsOf, shortHand } from './print-short-hand.ts';
import { factLink, footnotesAt, item, list, noteWith, paragraph, text } from './sample-note.ts';

const NONE: Footnotes = new Map();

/** What a note without title or fields becomes. */
function print(body: readonly Block[], more: Partial<Note> = {}, footnotes = NONE) {
  return toPrintModel(noteWith(body, { title: '', ...more }), DEFAULT_SETUP, footnotes);
}

describe('printing blocks', () => {
  it('gives every kind of block its style', () => {
    const blocks = print([
      { type: 'heading', level: 1, content: [text('One')] },
      { type: 'heading', level: 2, content: [text('Two')] },
      { type: 'heading', level: 3, content: [text('Three')] },
      paragraph(text('Words')),
      { type: 'quote', content: [text('Said')] },
      list(false, 1, item(text('Point'))),
      list(true, 1, item(text('Step'))),
    ]).body;
    expect(paragraphsOf(blocks).map(({ style, runs }) => [style, shortHand(runs)])).toEqual([
      ['Heading1', 'One'],
      ['Heading2', 'Two'],
      ['Heading3', 'Three'],
      ['Normal', 'Words'],
      ['Quote', 'Said'],
      ['ListBullet', 'Point'],
      ['ListNumber', 'Step'],
    ]);
  });

  it('leaves out a heading without words and keeps an empty paragraph', () => {
    const blocks = print([{ type: 'heading', level: 1, content: [] }, paragraph()]).body;
    expect(paragraphsOf(blocks).map(({ style }) => style)).toEqual(['Normal']);
  });

  it('starts the page with the block after a page break, without an empty line', () => {
    const table: Block = { type: 'table', headerRow: false, rows: [[{ blocks: [paragraph(text('1'))] }]] };
    const starts = (body: readonly Block[]) =>
      print(body).body.map((block) =>
        block.kind !== 'paragraph' ? block.kind : `${block.style}${block.pageBreakBefore ? '!' : ''}`,
      );
    expect(starts([paragraph(), { type: 'page-break' }, paragraph()])).toEqual(['Normal', 'Normal!']);
    expect(starts([{ type: 'page-break' }, table])).toEqual(['Spacer!', 'table', 'Spacer']);
    expect(starts([{ type: 'page-break' }, { type: 'page-break' }, list(true, 1, item())])).toEqual([
      'Spacer!',
      'ListNumber!',
    ]);
    expect(starts([paragraph(), { type: 'page-break' }])).toEqual(['Normal', 'Spacer!']);
  });

  it('keeps marks, breaks and links, and only the words of a link that may not be opened', () => {
    const [first] = paragraphsOf(
      print([
        paragraph(
          text('a', 'bold', 'italic'),
          { type: 'break' },
          { type: 'link', url: 'https://example.org/ü?<x>', content: [text('b', 'underline', 'strike')] },
          { type: 'link', url: 'javascript:alert(1)', content: [text('c')] },
          { type: 'link', url: 'https://exa<mple', content: [text('d')] },
        ),
      ]).body,
    );
    expect(shortHand(first?.runs ?? [])).toBe('a\n<https://example.org/%C3%BC?%3Cx%3E>b</>cd');
    expect(first?.runs[0]).toMatchObject({ bold: true, italic: true, underline: false, strike: false });
    expect(first?.runs[2]).toMatchObject({ runs: [{ bold: false, italic: false, underline: true, strike: true }] });
  });

  it('takes out what a Word file cannot hold', () => {
    const [first] = paragraphsOf(
      print([paragraph(text('a\u{0}b\u{b}c\td\u{fffe}\u{ffff}e\u{d800}f\u{92}g\nh😀'))]).body,
    );
    expect(shortHand(first?.runs ?? [])).toBe('abc de\u{fffd}fg h😀');
  });

  it('prints something for a note that is only an empty heading', () => {
    expect(print([{ type: 'heading', level: 1, content: [] }]).body).toHaveLength(1);
  });
});

describe('printing lists', () => {
  it('counts every list for itself, at its level and from its start', () => {
    const { body, lists } = print([
      list(true, 4, item(text('a')), list(false, 1, item(text('b')), list(true, 2, item(text('c')))), item(text('d'))),
      list(true, 1, item(text('e'))),
    ]);
    expect(lists).toEqual([
      { ordered: true, level: 0, start: 4, compact: false },
      { ordered: false, level: 1, start: 1, compact: false },
      { ordered: true, level: 2, start: 2, compact: false },
      { ordered: true, level: 0, start: 1, compact: false },
    ]);
    expect(paragraphsOf(body).map(({ runs, list, endsList }) => [shortHand(runs), list, endsList])).toEqual([
      ['a', 0, false],
      ['b', 1, false],
      ['c', 2, false],
      ['d', 0, true],
      ['e', 3, true],
    ]);
  });
});

describe('printing tables', () => {
  const rows = [
    [{ blocks: [paragraph(text('Date'))] }, { blocks: [paragraph(text('Event'))] }],
    [{ blocks: [paragraph(text('16 April'))] }, { blocks: [list(false, 1, item(text('What happened '.repeat(20))))] }],
  ];

  it('fills the width between the margins exactly, short columns on one line', () => {
    const [table] = print([{ type: 'table', headerRow: true, rows }]).body as readonly [PrintTable];
    expect(table.columns.reduce((sum, column) => sum + column, 0)).toBe(11906 - 2 * 1417);
    expect(table.columns[0]).toBeLessThan(2000);
    expect(table.columns[0]).toBeGreaterThan(1000);
  });

  it('marks the heading row and sets cells in table styles', () => {
    const [table] = print([{ type: 'table', headerRow: true, rows }]).body as readonly [PrintTable];
    expect(table.rows.map(({ heading }) => heading)).toEqual([true, false]);
    expect(table.rows.map(({ cells }) => cells.flat().map(({ style }) => style))).toEqual([
      ['TableHeading', 'TableHeading'],
      ['TableText', 'TableBullet'],
    ]);
    const [plain] = print([{ type: 'table', headerRow: false, rows }]).body as readonly [PrintTable];
    expect(plain.rows.some(({ heading }) => heading)).toBe(false);
  });

  it('never lets two tables touch', () => {
    const table: Block = { type: 'table', headerRow: true, rows };
    expect(print([table, table]).body.map(({ kind }) => kind)).toEqual(['table', 'paragraph', 'table', 'paragraph']);
  });
});

describe('printing footnotes', () => {
  it('sets the marks after the words and the punctuation that closes them', () => {
    const body = [
      paragraph(factLink('a', 'One'), text('. Then '), factLink('b', 'two'), text(' and '), factLink('c', 'three.')),
      paragraph(factLink('d', 'Four'), text('.')),
      paragraph(factLink('e', 'Five'), factLink('f', 'six')),
    ];
    const printed = print(body, {}, footnotesAt(1, 2, 0, 1, 1, 1));
    expect(paragraphsOf(printed.body).map(({ runs }) => shortHand(runs))).toEqual([
      'One.[1] Then two[2],\u00a0[3] and three.',
      'Four.[4]',
      'Five[5]six[6]',
    ]);
    expect(printed.footnotes.map(shortHand)).toEqual([
      'Source 0.0.',
      'Source 1.0.',
      'Source 1.1.',
      'Source 3.0.',
      'Source 4.0.',
      'Source 5.0.',
    ]);
  });

  it('marks a place once whose words are set in several ways', () => {
    const place = { ...factLink('a', 'One two'), content: [text('One ', 'bold'), text('two')] };
    const printed = print([paragraph(place, text('.'))], {}, footnotesAt(1));
    expect(paragraphsOf(printed.body).map(({ runs }) => shortHand(runs))).toEqual(['One two.[1]']);
  });

  it.each([
    ['’s economy', 'Words[1]’s economy'],
    ['.5%', 'Words[1].5%'],
    ['.” He', 'Words.”[1] He'],
    ['?', 'Words?[1]'],
    [' (so', 'Words[1] (so'],
  ])('tells punctuation that closes from punctuation that does not: %j', (after, expected) => {
    const printed = print([paragraph(factLink('a', 'Words'), text(after))], {}, footnotesAt(1));
    expect(paragraphsOf(printed.body).map(({ runs }) => shortHand(runs))).toEqual([expected]);
  });

  it('sets them before the punctuation in French', () => {
    const printed = print([paragraph(factLink('a', 'Un'), text('.'))], { language: 'fr' }, footnotesAt(1));
    expect(paragraphsOf(printed.body).map(({ runs }) => shortHand(runs))).toEqual(['Un[1].']);
  });

  it('links only an address that may be opened', () => {
    const runs = [
      { text: 'https://example.org', italic: true, url: 'https://example.org' },
      { text: 'file', italic: false, url: 'file:///etc/passwd' },
    ];
    const planned = new Map([[0, [{ source: 's', short: false, runs }]]]);
    expect(print([paragraph(factLink('a', 'One'))], {}, planned).footnotes.map(shortHand)).toEqual([
      '<https://example.org>https://example.org</>file',
    ]);
  });
});
