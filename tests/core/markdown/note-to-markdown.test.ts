import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { noteToMarkdown } from '../../../core/markdown/note-to-markdown.ts';
import type { Block } from '../../../core/note/note.ts';
import { safeLink } from '../../../core/shared/safe-link.ts';
import { fc } from '../../fast-check.ts';
import { howMany } from '../../how-many.ts';
import { arbitraryNote } from '../note/arbitrary-note.ts';
import { exportOf, item, list, noteWith, paragraph, SAMPLE_NOTE, SAMPLE_SETUP, text } from '../word/sample-note.ts';

const NO_SOURCES = { fields: SAMPLE_SETUP.fields, footnotes: new Map() };

function readBack(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function nodesOf(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

function words(node: Nodes): string {
  return nodesOf(node)
    .map((each) => (each.type === 'text' ? each.value : ''))
    .join('');
}

describe('a note as Markdown', () => {
  it('holds marking, title, fields, body and footnotes', () => {
    const markdown = noteToMarkdown(SAMPLE_NOTE, { ...NO_SOURCES, footnotes: exportOf(SAMPLE_NOTE).footnotes });
    for (const part of [
      '**OFFICIAL-SENSITIVE**\n\n# Malaysia–China memoranda on the digital economy\n',
      '- **To:** Minister of State\n- **From:** Digital Economy Unit\n',
      '- **Copied to:** Permanent Secretary; High Commissioner, Kuala Lumpur\n- **Date:** 22 April 2025\n',
      "## Issue\n\nMalaysia concluded two memoranda with China's planning commission[^1]. Anwar Ibrahim",
      'That you **note** the terms and **agree** to wait.',
      '- It also provides for:\n  - innovation; and\n  - training.\n    1. third level\n- A working group',
      '1. Who pays:\n   1. the cities;\n   2. the companies.\n2. Who reports.\n\nThe list goes on:\n\n3. What is published.\n4. When.\n',
      '> “An attempt to put Malaysia ahead of its neighbours.”',
      '| 16 April 2025  | The memoranda were completed on 16 April 2025.[^3][^4] | Planning commission |',
      'Expo, with: / a host / city pairs',
      `|${' '.repeat(27)}|\n| ${'-'.repeat(25)} |\n| A table that is one list. |`,
      '**bold**, _italic_, underlined, ~~struck~~, <mark>highlighted</mark>, small capitals, CO<sub>2</sub>, m<sup>3</sup> and **_~~<mark><sup>all</sup></mark>~~_**\\\non a second line, with [a link](https://example.org/a?b=1\\&c=2).',
      '\n***\n',
      '[^2]: Mei Ling Tan, ‘Leaders witness exchange of documents’, _The Daily_, 17 April 2025, paras 2, 3, [https',
    ])
      expect(markdown).toContain(part);
  });

  it.each([
    '<script>alert(1)</script>',
    '<!-- hidden -->',
    '[click](javascript:alert(1)) ![x](pixel.png)',
    '# not a heading',
    '- not a list',
    '1. not a list',
    '> not a quote',
    '| not | a | table |',
    '[^1]: not a footnote',
    '*** __x__ `code` ~~~ $$ \\',
    '&lt;b&gt; &amp;',
    '---',
    '\u{0}a\u{7}b\u{d800}',
    'one\n\n# two\t<b>',
  ])('keeps as words what would mean something in Markdown: %j', (hostile) => {
    const note = noteWith(
      [
        paragraph(text(hostile)),
        list(false, 1, item(text(hostile, 'bold'))),
        { type: 'table', headerRow: true, rows: [[{ blocks: [paragraph(text(hostile))] }]] },
      ],
      { title: `Title ${hostile}`, marking: hostile, fields: { to: hostile } },
    );
    const nodes = nodesOf(readBack(noteToMarkdown(note, NO_SOURCES)));
    const types = ['html', 'code', 'inlineCode', 'image', 'blockquote', 'footnoteDefinition', 'thematicBreak', 'link'];
    expect(nodes.filter(({ type }) => types.includes(type))).toEqual([]);
    expect(nodes.filter(({ type }) => type === 'heading')).toHaveLength(1);
    expect(nodes.filter(({ type }) => type === 'list')).toHaveLength(2);
    expect(nodes.filter(({ type }) => type === 'table')).toHaveLength(1);
  });

  it('leaves out the address of a link that may not be opened', () => {
    const link = { type: 'link', url: 'javascript:alert(1)', content: [text('words')] } as const;
    expect(noteToMarkdown(noteWith([paragraph(link)], { title: '' }), NO_SOURCES)).toBe('words\n');
  });

  it('gives a table without heading row an empty one', () => {
    const rows = [[{ blocks: [paragraph(text('1'))] }, { blocks: [paragraph(text('2'))] }]];
    const markdown = noteToMarkdown(noteWith([{ type: 'table', headerRow: false, rows }], { title: '' }), NO_SOURCES);
    expect(markdown).toBe('|   |   |\n| - | - |\n| 1 | 2 |\n');
  });

  it('writes any note so that a reader finds its blocks and no more', () => {
    fc.assert(
      fc.property(arbitraryNote(), (note) => {
        const root = readBack(noteToMarkdown(note, { fields: [], footnotes: new Map() }));
        const nodes = nodesOf(root);
        expect(nodes.filter(({ type }) => type === 'code' || type === 'image')).toEqual([]);
        for (const node of nodes)
          if (node.type === 'html')
            expect(node.value).toMatch(/^<(?:\/?(?:mark|sub|sup|span)|span lang="[A-Za-z-]+")>$/);
        const anchors = note.body.flatMap((block) => ('anchor' in block ? [`#${block.anchor}`] : []));
        for (const node of nodes)
          if (node.type === 'link' && !anchors.includes(node.url)) expect(safeLink(node.url)).not.toBeNull();
        const count = (type: string) => root.children.filter((child) => child.type === type).length;
        expect(count('table')).toBe(note.body.filter(({ type }) => type === 'table' || type === 'chart').length);
        expect(count('thematicBreak')).toBe(
          note.body.filter(({ type }) => type === 'page-break' || type === 'rule').length,
        );
        expect(count('blockquote')).toBe(note.body.filter(({ type }) => type === 'quote' || type === 'callout').length);
        const lists = note.body.filter(isListInMarkdown).length;
        const fields = Object.values(note.fields).some((value) => [value].flat().some((line) => line.trim() !== ''));
        expect(count('list')).toBe(lists + (fields ? 1 : 0));
        if (note.title.trim() !== '') expect(words(root)).toContain(note.title.trim().slice(0, 1));
      }),
      { numRuns: howMany(200, 60) },
    );
  });
});

/** Recommendations and signatures are written as lists, too. */
function isListInMarkdown(block: Block): boolean {
  if (block.type === 'decision') return block.items.some(({ verb, text }) => verb !== '' || text !== '');
  return block.type === 'list' || block.type === 'sign-off';
}

describe('what a reader signs and what Word counts', () => {
  it('stands in the text: numbers, annexes, portion marks, recommendations with their responses', () => {
    const note = noteWith(
      [
        { type: 'heading', level: 1, content: [text('Issue')] },
        { type: 'paragraph', content: [text('First.')], portion: 'SBU' },
        { type: 'paragraph', content: [] },
        paragraph(text('Second.')),
        {
          type: 'decision',
          layout: 'approve',
          lead: 'That you:',
          decider: 'The Secretary',
          decideBy: '2026-12-01',
          items: [{ verb: 'approve', text: 'the plan.', responses: ['Approve', 'Disapprove'] }],
        },
        {
          type: 'sign-off',
          rows: [{ kind: 'clearance', label: 'Legal', name: 'A. Lee', contact: '1234', date: '2026-11' }],
        },
        { type: 'heading', level: 1, content: [text('Map')], annex: true },
      ],
      { title: '', numbering: 'sections' },
    );
    expect(noteToMarkdown(note, NO_SOURCES)).toBe(
      [
        '## 1. Issue',
        '1.1 (SBU) First.',
        '1.2 Second.',
        'That you:',
        '1. **approve** the plan. (Approve / Disapprove)',
        'Decision by: The Secretary',
        'Decision needed by: 1 December 2026',
        '- **Legal** A. Lee, 1234, November 2026',
        '## Annex A: Map\n',
      ].join('\n\n'),
    );
  });
});
