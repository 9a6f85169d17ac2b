import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { noteToMarkdown } from '../../../../core/markdown/note-to-markdown.ts';
import type { Footnote, Inline, NotedInline } from '../../../../core/note/note.ts';
import { inEnglish } from '../../../../core/shared/said.ts';
import { readMarkdownNote } from '../../../../electron/backend/reading/note/read-markdown-note.ts';
import { readWordNote } from '../../../../electron/backend/reading/note/read-word-note.ts';
import { noteWith, paragraph, text } from '../../../core/word/sample-note.ts';
import { documentXml, paragraph as plain } from '../reading/word/word-parts.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const links = (...addresses: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${addresses
    .map((to, at) => `<Relationship Id="r${at}" Type="${R}/hyperlink" Target="${to}" TargetMode="External"/>`)
    .join('')}</Relationships>`;

interface Notes {
  readonly footnotes?: Readonly<Record<string, string>>;
  readonly endnotes?: Readonly<Record<string, string>>;
}

function read(body: string, { footnotes = {}, endnotes = {} }: Notes, parts: Readonly<Record<string, string>> = {}) {
  const part = (kind: string, notes: Readonly<Record<string, string>>) =>
    `<w:${kind}s xmlns:w="${W}" xmlns:r="${R}"><w:${kind} w:id="-1" w:type="separator">${plain('---')}</w:${kind}>${Object.entries(
      notes,
    )
      .map(([id, said]) => `<w:${kind} w:id="${id}">${said}</w:${kind}>`)
      .join('')}</w:${kind}s>`;
  const all = {
    'word/document.xml': documentXml(body),
    'word/footnotes.xml': part('footnote', footnotes),
    'word/endnotes.xml': part('endnote', endnotes),
    ...parts,
  };
  return readWordNote(zipSync(Object.fromEntries(Object.entries(all).map(([path, xml]) => [path, strToU8(xml)]))));
}

const run = (words: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const called = (id: string, kind = 'footnote') =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="${id}"/></w:r>`;
const marked = (content: string) =>
  `<w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>${run(' ')}${content}</w:p>`;
const footnote = (...content: readonly NotedInline[]): Footnote => ({ type: 'footnote', content });

describe('footnotes of a Word file of somebody else', () => {
  it('are the footnotes of the note, with their looks, links and lines', () => {
    const { body, lost } = read(
      `<w:p>${run('Ports grow.')}${called('2')}${run(', ', '<w:vertAlign w:val="superscript"/>')}${called('3')}${run(' So it is said.')}</w:p>`,
      {
        footnotes: {
          2: marked(
            `${run('See ')}${run('Tan', '<w:i/>')}<w:hyperlink r:id="r0">${run('here')}</w:hyperlink><w:hyperlink r:id="r1">${run(' or there')}</w:hyperlink>${run('. ')}`,
          ),
          3: `${marked(run('First.'))}${plain('Second.')}<w:tbl><w:tr><w:tc>${plain('In a cell.')}</w:tc></w:tr></w:tbl>`,
        },
      },
      { 'word/_rels/footnotes.xml.rels': links('https://example.org/tan', 'file:///etc/passwd') },
    );
    expect(body).toEqual([
      paragraph(
        text('Ports grow.'),
        footnote(
          text('See '),
          text('Tan', 'italic'),
          { type: 'link', url: 'https://example.org/tan', content: [text('here')] },
          text(' or there.'),
        ),
        footnote(text('First.'), { type: 'break' }, text('Second.'), { type: 'break' }, text('In a cell.')),
        text(' So it is said.'),
      ),
    ]);
    expect(lost.map(inEnglish)).toEqual([
      '1 link left out, their words kept: only http, https and mailto open from a note.',
    ]);
  });

  it('come from endnotes too, in cells, items and headings, under marks of the author’s own, and not where they were deleted', () => {
    const { body, lost } = read(
      [
        `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr>${run('On ports')}${called('2', 'endnote')}</w:p>`,
        `<w:tbl><w:tr><w:tc><w:p>${called('2')}</w:p></w:tc></w:tr></w:tbl>`,
        `<w:p>${run('One')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>*</w:t></w:r>${run(' two')}<w:del w:author="A">${called('2')}</w:del>${called('9')}</w:p>`,
      ].join(''),
      {
        footnotes: { 2: marked(run('In a cell.')), 3: marked(run('* A star.')) },
        endnotes: { 2: marked(run('At the end.')) },
      },
    );
    expect(body).toEqual([
      { type: 'heading', level: 1, content: [text('On ports'), footnote(text('At the end.'))] },
      { type: 'table', headerRow: false, rows: [[{ blocks: [paragraph(footnote(text('In a cell.')))] }]] },
      paragraph(text('One'), footnote(text('* A star.')), text(' two')),
    ]);
    expect(lost.map(inEnglish)).toEqual(['1 endnote became a footnote.']);
  });

  it('stand below a title or a caption, which call none', () => {
    const { title, body, lost } = read(
      [
        `<w:p><w:pPr><w:pStyle w:val="T"/></w:pPr>${run('On ports')}${called('2')}</w:p>`,
        `<w:p>${run('Table ')}<w:fldSimple w:instr=" SEQ Table "/><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> SEQ Table </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('1')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run(': Tonnes')}${called('3')}</w:p>`,
        `<w:tbl><w:tr><w:tc>${plain('5')}</w:tc></w:tr></w:tbl>`,
      ].join(''),
      { footnotes: { 2: marked(run('A draft.')), 3: marked(run('Estimates.')) } },
      {
        'word/styles.xml': `<w:styles xmlns:w="${W}"><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style></w:styles>`,
      },
    );
    expect(title).toBe('On ports');
    expect(body).toEqual([
      paragraph(text('A draft.')),
      { type: 'table', headerRow: false, caption: 'Tonnes', rows: [[{ blocks: [paragraph(text('5'))] }]] },
      paragraph(text('Estimates.')),
    ]);
    expect(lost.map(inEnglish)).toEqual(['2 footnotes of the title or a caption became paragraphs below it.']);
  });

  it('end the reading where one is called until it fills the memory, and are words alone where they have too many pieces', () => {
    const long = 'x'.repeat(20_000);
    expect(() =>
      read(`<w:p>${run('x')}${called('2').repeat(10_000)}</w:p>`, { footnotes: { 2: marked(run(long)) } }),
    ).toThrow('too-much-text');
    const pieces = Array.from({ length: 1_200 }, (_, at) => run('y', at % 2 === 0 ? '<w:b/>' : '')).join('');
    expect(read(`<w:p>${run('x')}${called('2')}</w:p>`, { footnotes: { 2: marked(pieces) } }).body).toEqual([
      paragraph(text('x'), footnote(text('y'.repeat(1_200)))),
    ]);
  });
});

describe('marks of a Word file of somebody else', () => {
  it('are taken: highlights, small capitals, and words above and below the line', () => {
    const { body } = read(
      `<w:p>${run('a', '<w:highlight w:val="green"/>')}${run('b', '<w:highlight w:val="none"/>')}${run('c', '<w:smallCaps/>')}${run('d', '<w:vertAlign w:val="subscript"/>')}${run('e', '<w:vertAlign w:val="superscript"/>')}${run('f', '<w:vertAlign w:val="baseline"/>')}</w:p>`,
      {},
    );
    expect(body).toEqual([
      paragraph(
        text('a', 'highlight'),
        text('b'),
        text('c', 'small-caps'),
        text('d', 'subscript'),
        text('e', 'superscript'),
        text('f'),
      ),
    ]);
  });
});

describe('footnotes of a Markdown file', () => {
  it('are the footnotes of the note, each where it is called', () => {
    const { body, lost } = readMarkdownNote(
      [
        '# On ports[^t]',
        'A **b**[^1] [link[^2]](https://example.org) again[^1] and [^gone].',
        '| a[^3] | b |\n| - | - |\n| 1 | 2 |',
        '[^1]: See _Tan_, [here](https://example.org/tan).\n\n    Second.',
        '[^2]: Two[^4].',
        '[^3]: - one\n    - two',
        '[^4]: Only from a footnote.',
        '[^t]: A draft.',
      ].join('\n\n'),
    );
    const one = footnote(
      text('See '),
      text('Tan', 'italic'),
      text(', '),
      { type: 'link', url: 'https://example.org/tan', content: [text('here')] },
      text('.'),
      { type: 'break' },
      text('Second.'),
    );
    const cell = (...content: readonly Inline[]) => ({ blocks: [paragraph(...content)] });
    expect(body).toEqual([
      paragraph(text('A draft.')),
      paragraph(
        text('A '),
        text('b', 'bold'),
        one,
        text(' '),
        { type: 'link', url: 'https://example.org', content: [text('link')] },
        footnote(text('Two.')),
        text(' again'),
        one,
        text(' and [^gone].'),
      ),
      {
        type: 'table',
        headerRow: true,
        rows: [
          [cell(text('a'), footnote(text('one'), { type: 'break' }, text('two'))), cell(text('b'))],
          [cell(text('1')), cell(text('2'))],
        ],
      },
      paragraph(text('Only from a footnote.')),
    ]);
    expect(lost.map(inEnglish)).toEqual([
      '1 footnote of the title or a caption became paragraphs below it.',
      '1 footnote not referred to in the text became paragraphs at the end.',
    ]);
  });

  it('come back from the Markdown of a note, and call themselves in vain', () => {
    const note = noteWith(
      [
        paragraph(
          text('One'),
          footnote(text('First', 'bold'), text(' of them.')),
          text(', two'),
          footnote(text('Second.')),
        ),
        paragraph(text('Three'), footnote(text('Third.'), { type: 'break' }, text('Its line.'))),
      ],
      { title: 'Ports' },
    );
    expect(readMarkdownNote(noteToMarkdown(note, { fields: [], footnotes: new Map() })).body).toEqual(note.body);
    expect(readMarkdownNote('a[^1]\n\n[^1]: b[^1]\n').body).toEqual([paragraph(text('a'), footnote(text('b')))]);
  });
});
