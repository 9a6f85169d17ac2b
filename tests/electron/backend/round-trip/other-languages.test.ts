import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { noteToMarkdown } from '../../../../core/markdown/note-to-markdown.ts';
import { readMarkdownNote } from '../../../../electron/backend/reading/note/read-markdown-note.ts';
import { readWordNote } from '../../../../electron/backend/reading/note/read-word-note.ts';
import { noteWith, paragraph, text } from '../../../core/word/sample-note.ts';
import { documentXml, paragraph as plain } from '../reading/word/word-parts.ts';

function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const all = { 'word/document.xml': documentXml(body), ...parts };
  return zipSync(Object.fromEntries(Object.entries(all).map(([path, part]) => [path, strToU8(part)])));
}

const run = (words: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const cell = (words: string) => `<w:tc>${plain(words)}</w:tc>`;
const STYLES =
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US" w:eastAsia="ja-JP" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>';

describe('a Word file of somebody else', () => {
  it('has words in another language where they are in one, not where Word says so of anything', () => {
    const said = (words: string, language: string) => run(words, `<w:lang w:${language}/>`);
    const read = (body: string) => readWordNote(docx(body, { 'word/styles.xml': STYLES }));
    const { body, language } = read(
      `<w:p>${said('The plan, known as ', 'val="en-GB"')}${said('la', 'val="fr-FR"')}${run(' ')}${said('relève', 'val="fr-FR"')}${said(' 2030', 'val="de-DE"')}${said(', is x ', 'val="x-none"')}${said('北京', 'eastAsia="zh-CN"')}${said('東京', 'eastAsia="ja-JP"')}${said('臺北', 'eastAsia="zh-TW"')}</w:p><w:p>${run('It goes on in English.')}</w:p>`,
    );
    expect(language).toBe('en-US');
    expect(body).toEqual([
      paragraph(
        text('The plan, known as '),
        { ...text('la relève'), language: 'fr-FR' },
        text(' 2030, is x 北京東京'),
        { ...text('臺北'), language: 'zh-TW' },
      ),
      paragraph(text('It goes on in English.')),
    ]);
    // A text in French by a Word that is English.
    const french = read(`<w:p>${said('Le plan est prêt. ', 'val="fr-FR"')}${said('So be it', 'val="en-GB"')}</w:p>`);
    expect(french.language).toBe('fr-FR');
    expect(french.body).toEqual([paragraph(text('Le plan est prêt. '), { ...text('So be it'), language: 'en-GB' })]);
  });

  it('keeps the widths of columns that differ', () => {
    const table = (grid: string) =>
      `<w:tbl><w:tblGrid>${grid}</w:tblGrid><w:tr>${cell('a')}${cell('b')}</w:tr></w:tbl>`;
    const column = (width: number) => `<w:gridCol w:w="${width}"/>`;
    const widthsOf = (grid: string) => {
      const [made] = readWordNote(docx(table(grid))).body;
      return made?.type === 'table' ? made.widths : 'none';
    };
    expect(widthsOf(column(6_000) + column(3_000))).toEqual([66, 34]);
    expect(widthsOf(column(4_510) + column(4_500))).toBeUndefined();
    expect(widthsOf(column(6_000) + column(0))).toBeUndefined();
    expect(widthsOf(column(6_000))).toBeUndefined();
    const before = `<w:tblGridChange w:id="0"><w:tblGrid>${column(100)}${column(9_000)}</w:tblGrid></w:tblGridChange>`;
    expect(widthsOf(column(6_000) + column(3_000) + before)).toEqual([66, 34]);
  });
});

describe('a Markdown file', () => {
  it('has the language and the marks that its tags say, closed where they are opened', () => {
    const read = (markdown: string) => readMarkdownNote(`${markdown}\n`).body;
    const french = { ...text('mot', 'bold', 'highlight'), language: 'fr-CA' };
    expect(read('A <span lang="fr-CA">**<mark>mot</mark>**</span>, H<sub>2</sub>O <u>so</u>')).toEqual([
      paragraph(text('A '), french, text(', H'), text('2', 'subscript'), text('O '), text('so', 'underline')),
    ]);
    expect(read('<span lang="fr">a <sub>b</span> c</sub> <span>d</span> <span lang="?">e</span>')).toEqual([
      paragraph({ ...text('a b'), language: 'fr' }, text(' c d e')),
    ]);
    const note = noteWith([
      paragraph(text('It is '), { ...text('un mot', 'italic', 'superscript'), language: 'fr' }, text(' and so')),
    ]);
    expect(read(noteToMarkdown(note, { fields: [], footnotes: new Map() }))).toEqual(note.body);
  });
});
