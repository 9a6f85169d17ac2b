import { expect, test } from 'vitest';
import { planFootnotes } from '../../../core/citations/plan-footnotes.ts';
import { noteToMarkdown } from '../../../core/markdown/note-to-markdown.ts';
import { linksAmongFootnotes } from '../../../core/note/authored-footnotes.ts';
import { changeFactLinks } from '../../../core/note/change-fact-links.ts';
import type { Footnotes } from '../../../core/note/footnotes.ts';
import type { NotedInline } from '../../../core/note/note.ts';
import { listFactLinks } from '../../../core/note/note-fact-links.ts';
import { validateNote } from '../../../core/note/note-schema.ts';
import { noteText } from '../../../core/note/note-text.ts';
import { printInlines } from '../../../core/word/print-inlines.ts';
import { startPrinting } from '../../../core/word/printing.ts';
import { shortHand } from '../word/print-short-hand.ts';
import { factLink, noteWith, paragraph, text } from '../word/sample-note.ts';

const footnote = (...content: readonly NotedInline[]) => ({ type: 'footnote', content }) as const;
const LINE = [
  text('It grew by '),
  factLink('a', '5%'),
  text('.'),
  footnote(
    text('In real terms; see '),
    { type: 'link', url: 'https://example.org/x', content: [text('the tables')] },
    text(' and '),
    factLink('b', 'the plan'),
    text('.'),
  ),
  footnote(text('Provisional', 'italic')),
  text(' Then '),
  factLink('c', 'it fell'),
];
const NOTE = noteWith([paragraph(...LINE)]);
const source = (name: string) => [{ source: name, short: false, runs: [{ text: name, italic: false, url: null }] }];
const SOURCES: Footnotes = new Map([source('A'), source('B'), source('C')].entries());

test('are numbered with those of sources; a fact in one has its source there', () => {
  const printing = startPrinting(NOTE, SOURCES, null, () => null);
  const runs = printInlines(LINE, printing);
  expect(shortHand(runs)).toBe('It grew by 5%.[1],\u00a0[2],\u00a0[3] Then it fell[4]');
  expect(printing.footnotes.map(shortHand)).toEqual([
    'A',
    'In real terms; see <https://example.org/x>the tables</> and the plan. B',
    'Provisional',
    'C',
  ]);
});

test('are Markdown footnotes', () => {
  expect(noteToMarkdown(NOTE, { fields: [], footnotes: SOURCES })).toContain(
    `It grew by 5%.[^1][^2][^3] Then it fell[^4]

[^1]: A

[^2]: In real terms; see [the tables](https://example.org/x) and the plan. B

[^3]: _Provisional_

[^4]: C`.replace('5%.[^1]', '5%[^1].'),
  );
});

test('hold places of facts, words to find, and are told from the line', () => {
  expect(listFactLinks(NOTE).map(({ fact }) => fact)).toEqual(['a', 'b', 'c']);
  expect(linksAmongFootnotes(NOTE)).toEqual([
    { footnotes: 0, within: false },
    { footnotes: 1, within: true },
    { footnotes: 2, within: false },
  ]);
  expect(noteText(NOTE).split('\n').slice(-3)).toEqual([
    'It grew by 5%. Then it fell',
    'In real terms; see the tables and the plan.',
    'Provisional',
  ]);
  const unlinked = changeFactLinks(NOTE, (link) => (link.fact === 'b' ? null : link));
  expect(listFactLinks(unlinked).map(({ fact }) => fact)).toEqual(['a', 'c']);
  expect(noteText(unlinked)).toBe(noteText(NOTE));
});

test('one in another is refused; an empty one is none', () => {
  const nested = footnote(text('x'), footnote(text('y')) as unknown as NotedInline);
  expect(validateNote(noteWith([paragraph(nested)])).ok).toBe(false);
  const empty = validateNote(noteWith([paragraph(text('x'), footnote(text('')))]));
  expect(empty.ok && empty.value.body).toEqual([paragraph(text('x'))]);
});

test('no footnotes are planned for facts that are not there', () => {
  expect(planFootnotes(NOTE, new Map(), new Map())).toEqual(new Map());
});
