import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { noteToMarkdown } from '../../../../core/markdown/note-to-markdown.ts';
import { mapLines } from '../../../../core/note/map-lines.ts';
import { normaliseBlocks } from '../../../../core/note/normalise-note.ts';
import type { Block, CellBlock, Inline, List } from '../../../../core/note/note.ts';
import { validateNote } from '../../../../core/note/note-schema.ts';
import { inlineText, noteText } from '../../../../core/note/note-text.ts';
import { listNoteLines } from '../../../../core/round-trip/note-lines.ts';
import { printableText } from '../../../../core/shared/printable-text.ts';
import { inEnglish } from '../../../../core/shared/said.ts';
import { exportDocx } from '../../../../core/word/export-docx.ts';
import { readMarkdownNote } from '../../../../electron/backend/reading/note/read-markdown-note.ts';
import { readNoteFile } from '../../../../electron/backend/reading/note/read-note-file.ts';
import { readWordNote } from '../../../../electron/backend/reading/note/read-word-note.ts';
import { arbitraryNote } from '../../../core/note/arbitrary-note.ts';
import { exportOf, item, list, noteWith, paragraph, SAMPLE_NOTE, text } from '../../../core/word/sample-note.ts';
import { fc } from '../../../fast-check.ts';
import { documentXml, paragraph as plain } from '../reading/word/word-parts.ts';

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const all = { 'word/document.xml': documentXml(body), ...parts };
  return zipSync(Object.fromEntries(Object.entries(all).map(([path, part]) => [path, strToU8(part)])));
}

function run(words: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
}

function styled(style: string, content: string, more = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${content}</w:p>`;
}

const STYLES = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${[
  ['T', 'Title'],
  ['H2', 'heading 2'],
  ['H5', 'heading 5'],
  ['Q', 'Quote'],
  ['C1', 'toc 1'],
]
  .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
  .join('')}</w:styles>`;

const NUMBERING = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${[
  'decimal',
  'bullet',
]
  .map(
    (format, id) =>
      `<w:abstractNum w:abstractNumId="${id}">${[0, 1, 2].map((level) => `<w:lvl w:ilvl="${level}"><w:start w:val="${level + 1}"/><w:numFmt w:val="${format}"/></w:lvl>`).join('')}</w:abstractNum>`,
  )
  .join(
    '',
  )}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;

const numbered = (id: number, level: number, words: string) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>${run(words)}</w:p>`;
const cell = (words: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${plain(words)}</w:tc>`;

describe('a Word file of somebody else', () => {
  it('becomes a note with its headings, lists, tables, marks, links and page breaks', () => {
    const read = readWordNote(
      docx(
        [
          styled('C1', run('On ports 3')),
          styled('T', run('On ports')),
          styled('H2', run('What is new')),
          `<w:p>${run('Plain, ')}${run('bold', '<w:b/>')}${run(' and ')}${run('both', '<w:i/><w:u w:val="single"/><w:strike/>')}<w:hyperlink r:id="rL">${run('a link')}</w:hyperlink><w:hyperlink r:id="rX">${run(' no link')}</w:hyperlink></w:p>`,
          styled('Q', run('Said so.')),
          numbered(1, 0, 'one'),
          numbered(1, 1, 'one a'),
          numbered(1, 0, 'two'),
          plain('Between.'),
          numbered(1, 0, 'three'),
          numbered(2, 0, 'dot'),
          `<w:p><w:r><w:t>Before</w:t><w:br w:type="page"/><w:t>after</w:t></w:r></w:p>`,
          `<w:p><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="6"/></w:pBdr></w:pPr></w:p>`,
          `<w:p><w:pPr><w:pBdr><w:bottom w:val="nil"/></w:pBdr></w:pPr></w:p>`,
          styled('H5', run('Deep')),
          `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Head', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('left')}${cell('right')}</w:tr></w:tbl>`,
          `<w:p>${run('Noted')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('hidden', '<w:vanish/>')}<w:r><w:drawing><pic/></w:drawing></w:r></w:p>`,
        ].join(''),
        {
          'word/styles.xml': STYLES,
          'word/numbering.xml': NUMBERING,
          'word/footnotes.xml': `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${plain('A source.')}</w:footnote></w:footnotes>`,
          'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rL" Type="${REL}/hyperlink" Target="https://example.org/a" TargetMode="External"/><Relationship Id="rX" Type="${REL}/hyperlink" Target="javascript:alert(1)" TargetMode="External"/></Relationships>`,
        },
      ),
    );
    const words = (said: string): Block => paragraph(text(said));
    const one = (said: string) => ({ blocks: [paragraph(text(said))] });
    expect(read.title).toBe('On ports');
    expect(read.body).toEqual([
      { type: 'heading', level: 2, content: [text('What is new')] },
      paragraph(
        text('Plain, '),
        text('bold', 'bold'),
        text(' and '),
        text('both', 'italic', 'underline', 'strike'),
        { type: 'link', url: 'https://example.org/a', content: [text('a link')] },
        text(' no link'),
      ),
      { type: 'quote', content: [text('Said so.')] },
      list(true, 1, item(text('one')), list(true, 2, item(text('one a'))), item(text('two'))),
      words('Between.'),
      { ...list(true, 3, item(text('three'))), continues: true },
      list(false, 1, item(text('dot'))),
      words('Before'),
      { type: 'page-break' },
      words('after'),
      { type: 'rule' },
      { type: 'heading', level: 3, content: [text('Deep')] },
      {
        type: 'table',
        headerRow: true,
        rows: [
          [{ ...one('Head'), columns: 2 }, { blocks: [] }],
          [one('left'), one('right')],
        ],
      },
      paragraph(text('Noted'), { type: 'footnote', content: [text('A source.')] }),
    ]);
    expect(read.lost.map(inEnglish)).toEqual([
      '1 picture left out: it is not in the file itself, and nothing is fetched.',
      'Hidden text left out, in 1 place.',
      'The table of contents left out: a note makes its own.',
      '1 heading below the third level became third-level headings.',
      '1 link left out, their words kept: only http, https and mailto open from a note.',
    ]);
  });

  it('has checklists, of controls that are boxes and of signs of boxes', () => {
    const w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
    const control = (checked: string, sign: string) =>
      `<w:sdt><w:sdtPr><w14:checkbox ${w14}>${checked}</w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>${sign}</w:t></w:r></w:sdtContent></w:sdt>`;
    const body = [
      `<w:p>${control('<w14:checked w14:val="1"/>', '☒')}<w:r><w:tab/></w:r>${run('Ask')}</w:p>`,
      `<w:p>${control('', '☐')}${run(' Tell')}</w:p>`,
      plain('Between.'),
      plain('☐ Open'),
      plain('☑ Ticked'),
      `<w:p>${run('Agree: ')}${control('<w14:checked w14:val="0"/>', '☐')}</w:p>`,
    ];
    const box = (said: string, checked: boolean) => ({ ...item(text(said)), checked });
    expect(readWordNote(docx(body.join(''))).body).toEqual([
      list(false, 1, box('Ask', true), box('Tell', false)),
      paragraph(text('Between.')),
      list(false, 1, box('Open', false), box('Ticked', true)),
      paragraph(text('Agree: ☐')),
    ]);
  });

  it('keeps its words and is a good note, whatever note it was made from', () => {
    fc.assert(
      fc.property(arbitraryNote(), (generated) => {
        // What a reference shows is no word of its line here, and one there where it leads nowhere.
        const note = mapLines(generated, (content) => content.filter(({ type }) => type !== 'reference'));
        const { carry: _, ...plainExport } = exportOf(note, { footnotes: new Map() });
        const read = readWordNote(exportDocx(plainExport));
        const made = noteWith(read.body, { title: read.title ?? '' });
        expect(validateNote(made).ok).toBe(true);
        const squash = (said: string) => said.replace(/[\s\p{C}]+/gu, '');
        const kept = squash(noteText(made));
        const saidIn = (content: readonly Inline[]) => squash(printableText(inlineText(content)));
        for (const { content } of listNoteLines(note)) {
          expect(kept).toContain(saidIn(content));
          for (const inline of content) if (inline.type === 'footnote') expect(kept).toContain(saidIn(inline.content));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is refused with what is wrong where it is no such file', async () => {
    const good = exportDocx(exportOf(SAMPLE_NOTE));
    const reasonOf = async (name: string, bytes: Uint8Array) =>
      readNoteFile({ name, bytes }, 5_000_000).then(
        () => 'read',
        (error: { readonly message: string }) => error.message,
      );
    expect(await reasonOf('a.docx', good)).toBe('read');
    expect(await reasonOf('a.docx', good.slice(0, 900))).toBe('broken');
    expect(await reasonOf('a.docx', new Uint8Array())).toBe('empty');
    expect(await reasonOf('a.docx', docx(''))).toBe('empty');
    expect(await reasonOf('a.pdf', strToU8('%PDF-1.7'))).toBe('no-note');
    expect(await reasonOf('a.html', strToU8('<!doctype html><p>x</p>'))).toBe('no-note');
    expect(await reasonOf('a.docx', docx(plain('x').repeat(10_001)))).toBe('too-long-for-note');
    expect(await reasonOf('a.docx', docx(`<w:p>${run('x'.repeat(300_000))}</w:p>`))).toBe('too-long-for-note');
    expect(
      await reasonOf(
        'a.docx',
        docx(`${'<w:tbl><w:tr><w:tc>'.repeat(400)}${plain('x')}${'</w:tc></w:tr></w:tbl>'.repeat(400)}`),
      ),
    ).toBe('too-deep');
    const doctype = documentXml(plain('&e;')).replace('?>', '?><!DOCTYPE w [<!ENTITY e "e">]>');
    expect(await reasonOf('a.docx', zipSync({ 'word/document.xml': strToU8(doctype) }))).toBe('broken');
    expect(await reasonOf('a.md', strToU8('# T\n\ntext'))).toBe('read');
  });
});

describe('a Markdown file', () => {
  it('becomes a note with what Markdown holds', () => {
    const read = readMarkdownNote(
      '# On ports\n\n## New\n\nA **bold _both_** ~~no~~ [link](https://example.org) [bad](javascript:x).[^a]\n\n> Said.\n\n3. three\n   - dot\n4. four\n\n***\n\n| A | B |\n| - | - |\n| 1 | 2 |\n\n`code` <b>x</b>\n\n[^a]: A source.\n',
    );
    expect(read.title).toBe('On ports');
    expect(read.body).toEqual([
      { type: 'heading', level: 1, content: [text('New')] },
      paragraph(
        text('A '),
        text('bold ', 'bold'),
        text('both', 'bold', 'italic'),
        text(' '),
        text('no', 'strike'),
        text(' '),
        { type: 'link', url: 'https://example.org', content: [text('link')] },
        text(' bad.'),
        { type: 'footnote', content: [text('A source.')] },
      ),
      { type: 'quote', content: [text('Said.')] },
      list(true, 3, item(text('three')), list(false, 1, item(text('dot'))), item(text('four'))),
      { type: 'page-break' },
      {
        type: 'table',
        headerRow: true,
        rows: [
          [{ blocks: [paragraph(text('A'))] }, { blocks: [paragraph(text('B'))] }],
          [{ blocks: [paragraph(text('1'))] }, { blocks: [paragraph(text('2'))] }],
        ],
      },
      paragraph(text('code x')),
    ]);
    expect(read.lost).toHaveLength(2);
  });

  it('gives back a note written as Markdown, as far as Markdown holds it', () => {
    const simple = fc
      .array(
        fc.oneof(
          fc.record({ type: fc.constant('paragraph' as const), content: words() }),
          fc.record({ type: fc.constant('quote' as const), content: words() }),
          fc.record({
            type: fc.constant('heading' as const),
            level: fc.constantFrom(1 as const, 2 as const, 3 as const),
            content: words(),
          }),
          fc.constantFrom<Block>({ type: 'page-break' }, { type: 'rule' }),
          lists(2),
          fc.record({
            type: fc.constant('table' as const),
            headerRow: fc.boolean(),
            rows: fc.array(
              fc.array(
                words().map((content) => ({ blocks: [{ type: 'paragraph' as const, content } as CellBlock] })),
                { minLength: 2, maxLength: 2 },
              ),
              { minLength: 2, maxLength: 3 },
            ),
          }),
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map((body) => noteWith(normaliseBlocks(body), { title: 'A title' }));
    fc.assert(
      fc.property(simple, (note) => {
        const read = readMarkdownNote(noteToMarkdown(note, { fields: [], footnotes: new Map() }));
        expect(read.title).toBe(note.title);
        expect(normaliseBlocks(read.body)).toEqual(note.body);
      }),
      { numRuns: 500 },
    );
  });
});

function words(): fc.Arbitrary<readonly Inline[]> {
  const word = fc.stringMatching(/^[A-Za-z0-9*_#<>[\]~.-]{1,8}$/).map((said) => `x${said}x`);
  const marks = fc.constantFrom([], ['bold'], ['italic'], ['bold', 'italic'], ['strike']) as fc.Arbitrary<[]>;
  return fc
    .array(fc.record({ type: fc.constant('text' as const), text: word, marks }), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.flatMap((part, index): readonly Inline[] => (index === 0 ? [part] : [text(' '), part])))
    .map((content) =>
      normaliseBlocks([{ type: 'paragraph', content }]).flatMap((block) => ('content' in block ? block.content : [])),
    );
}

function lists(depth: number): fc.Arbitrary<List> {
  const one = words().map((content) => ({ type: 'item' as const, content }));
  const rest = depth === 0 ? one : fc.oneof({ weight: 3, arbitrary: one }, lists(depth - 1));
  return fc
    .tuple(fc.boolean(), fc.integer({ min: 1, max: 50 }), one, fc.array(rest, { maxLength: 3 }))
    .map(([ordered, start, first, others]) => ({
      type: 'list' as const,
      ordered,
      start: ordered ? start : 1,
      children: [first, ...others],
    }));
}
