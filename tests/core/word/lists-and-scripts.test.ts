import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportHtml } from '../../../core/html/export-html.ts';
import type { Block, List } from '../../../core/note/note.ts';
import { exportDocx } from '../../../core/word/export-docx.ts';
import { toPrintModel } from '../../../core/word/to-print-model.ts';
import { lintPackage } from '../../word-package/lint-package.ts';
import { validatePackage } from '../../word-package/validate-package.ts';
import { exportOf, item, list, noteWith, paragraph, SAMPLE_SETUP, text } from './sample-note.ts';

const documentOf = (body: readonly Block[], language = 'en-GB') =>
  strFromU8(unzipSync(exportDocx(exportOf(noteWith(body, { language }))))['word/document.xml'] ?? new Uint8Array());
const box = (words: string, checked: boolean) => ({ ...item(text(words)), checked });
const paragraphsOf = (xml: string) => xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];

describe('lists in a Word file', () => {
  it('have boxes that can be ticked, in items of a list', () => {
    const body: List[] = [list(false, 1, box('Ask', true), box('Tell', false))];
    const [, ask = '', tell = ''] = paragraphsOf(documentOf(body));
    expect(ask).toMatch(/<w:numPr>.*<w14:checked w14:val="1"\/>.*☑.*<w:tab\/>.*Ask/);
    expect(tell).toMatch(/<w:numPr>.*<w14:checked w14:val="0"\/>.*☐.*<w:tab\/>.*Tell/);
  });

  it('count on in one list where one continues another, and else each for itself', () => {
    const one = list(true, 1, item(text('a')));
    const body = [one, paragraph(text('between')), { ...one, start: 2, continues: true as const }, paragraph(), one];
    const ids = [...documentOf(body).matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(ids).toHaveLength(3);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });
});

describe('scripts in a Word file and in HTML', () => {
  const body = [paragraph(text('وقّعت الوزارتان (ASEAN) مذكرة', 'bold')), paragraph(text('Signed שלום and 数字经济.'))];

  it('run from the right where they do, each run in its language', () => {
    const [, arabic = '', english = ''] = paragraphsOf(documentOf(body));
    expect(arabic).toContain('<w:bidi/>');
    expect(arabic).toMatch(/<w:b\/><w:bCs\/><w:rtl\/><w:lang w:bidi="ar-SA"\/>/);
    expect(english).not.toContain('<w:bidi/>');
    expect(english).toContain('<w:rtl/><w:lang w:bidi="he-IL"/>');
    expect(english).toMatch(/<w:rFonts w:hint="eastAsia" w:eastAsia="[^"]+"\/><w:lang w:eastAsia="zh-CN"\/>/);
  });

  it('turn the whole page where the note’s own language runs from the right', async () => {
    const table: Block = { type: 'table', headerRow: false, rows: [[{ blocks: [paragraph(text('12'))] }]] };
    const xml = documentOf([...body, table], 'ar');
    expect(xml).toContain('<w:bidiVisual/>');
    expect(xml).toMatch(/<w:bidi\/><w:docGrid/);
    expect(xml).toMatch(/<w:bidi\/><\/w:pPr><w:r><w:t[^>]*>12</);
    const ticks = list(false, 1, box('Ask', true), box('Tell', false));
    const bytes = exportDocx(exportOf(noteWith([...body, table, ticks], { language: 'ar' })));
    expect(lintPackage(bytes)).toEqual([]);
    expect(await validatePackage(bytes)).toEqual([]);
  });

  it('say their direction and language in HTML', () => {
    const html = exportHtml(toPrintModel(noteWith(body), SAMPLE_SETUP, new Map()), { to: 'screen', encode: () => '' });
    expect(html).toMatch(/<p class="Normal" dir="rtl"><strong><span lang="ar-SA">/);
    expect(html).toContain('<span lang="he-IL">שלום</span>');
    expect(html).toContain('<span lang="zh-CN">数字经济');
  });
});
