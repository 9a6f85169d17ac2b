import { describe, expect, it } from 'vitest';
import type { Block, PageTurned } from '../../../core/note/note.ts';
import { exportDocx, exportPrint } from '../../../core/word/export-docx.ts';
import { packPrints } from '../../../core/word/pack-prints.ts';
import { measurePages } from '../../../core/word/pages/measure-pages.ts';
import { toPrintModel } from '../../../core/word/to-print-model.ts';
import { DEFAULT_SETUP, type WordSetup } from '../../../core/word/word-setup.ts';
import { readMould } from '../../../electron/backend/reading/mould/read-mould.ts';
import { lintPackage } from '../../word-package/lint-package.ts';
import { validatePackage } from '../../word-package/validate-package.ts';
import { DOCUMENT, findAll, openPackage } from '../../word-package/word-package.ts';
import { canRender, renderPages } from './libreoffice.ts';
import { handMadeMould } from './mould/sample-moulds.ts';
import { exportOf, noteWith, paragraph, text } from './sample-note.ts';

const turn = (page: PageTurned): Block => ({ type: 'section-break', page });
const says = (words: string) => paragraph(text(words));
const TABLE: Block = { type: 'table', headerRow: false, rows: [[{ blocks: [says('a')] }, { blocks: [says('b')] }]] };
const AT = { created: '2025-04-20T08:00:00Z', modified: '2025-04-21T08:00:00Z' };
const FIRST_ONLY: WordSetup = { ...DEFAULT_SETUP, marking: { position: 'header-and-footer', pages: 'first' } };

const print = (body: readonly Block[], setup = DEFAULT_SETUP) =>
  toPrintModel(noteWith(body, { title: 'T', marking: 'SECRET' }), setup, new Map());
const kinds = (body: readonly Block[]) =>
  print(body).body.map((block) =>
    block.kind === 'section'
      ? block.page.width > block.page.height
        ? 'wide'
        : 'upright'
      : block.kind === 'paragraph'
        ? `${block.style}${block.pageBreakBefore ? '!' : ''}`
        : block.kind,
  );

/** What a file says of its sections, in order. */
function sectionsIn(bytes: Uint8Array) {
  const file = openPackage(bytes);
  return findAll(file.xml.get(DOCUMENT), 'w:sectPr').map((section) => {
    const [size] = findAll(section, 'w:pgSz');
    const margins = findAll(section, 'w:pgMar')[0]?.attributes ?? {};
    return {
      size: [size?.attributes['w:w'], size?.attributes['w:h'], size?.attributes['w:orient']].filter(Boolean).join(' '),
      margins: ['top', 'right', 'bottom', 'left'].map((side) => margins[`w:${side}`]).join(' '),
      bands: findAll(section, 'w:headerReference').length + findAll(section, 'w:footerReference').length,
      titled: findAll(section, 'w:titlePg').length,
    };
  });
}

describe('pages that are turned', () => {
  it('begin where the note says, each break once', () => {
    expect(kinds([says('a'), turn('landscape'), says('b'), turn('portrait'), says('c')])).toEqual([
      ...['Title', 'Normal', 'wide', 'Normal', 'upright', 'Normal'],
    ]);
    expect(kinds([TABLE, { type: 'page-break' }, turn('portrait'), turn('landscape'), says('b')])).toEqual([
      ...['Title', 'table', 'Spacer', 'wide', 'Normal'],
    ]);
    const annex: Block = { type: 'heading', level: 1, annex: true, content: [text('More')] };
    expect(kinds([says('a'), turn('landscape'), annex, turn('portrait')])).toEqual([
      ...['Title', 'Normal', 'wide', 'Heading1', 'upright', 'Spacer'],
    ]);
  });

  it('begin with the first page where the break is at the top', () => {
    const { page, body } = print([turn('portrait'), turn('landscape'), TABLE]);
    expect(page).toMatchObject({ width: 16838, height: 11906 });
    expect(body.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
    expect(sectionsIn(exportDocx(exportOf(noteWith([turn('landscape')]))))).toHaveLength(1);
  });

  it('are of the paper its author set for the note', () => {
    const note = {
      ...noteWith([says('a'), turn('landscape'), says('b')]),
      page: { size: 'Legal', marginsMm: 20 },
    } as const;
    const { page, body } = toPrintModel(note, DEFAULT_SETUP, new Map());
    expect(page).toEqual({ width: 12240, height: 20160, margin: 1134 });
    expect(body).toContainEqual({ kind: 'section', page: { width: 20160, height: 12240, margin: 1134 } });
    const paper = { width: 9_000, height: 9_000, margin: 500 };
    expect(toPrintModel(note, { ...DEFAULT_SETUP, paper }, new Map()).page).toEqual(paper);
  });

  it('are sections of a sound Word file, with headers as wide as their text', async () => {
    const body = [
      says('a'),
      TABLE,
      turn('landscape'),
      TABLE,
      turn('landscape'),
      says('b'),
      turn('portrait'),
      says('c'),
    ];
    const order = { ...exportOf(noteWith(body, { title: 'T', marking: 'SECRET' })), setup: FIRST_ONLY };
    const bytes = exportDocx(order);
    expect(lintPackage(bytes)).toEqual([]);
    expect(await validatePackage(bytes)).toEqual([]);
    const [upright, wide] = [{ size: '11906 16838' }, { size: '16838 11906 landscape' }];
    expect(sectionsIn(bytes)).toMatchObject([
      { ...upright, bands: 4, titled: 1 },
      { ...wide, bands: 2, titled: 0 },
      { ...wide, bands: 2, titled: 0 },
      { ...upright, bands: 2, titled: 0 },
    ]);
    const file = openPackage(bytes);
    const stops = [...file.xml]
      .filter(([path]) => path.startsWith('word/footer'))
      .map(([, part]) => findAll(part, 'w:tab').flatMap(({ attributes }) => attributes['w:pos'] ?? []));
    expect(stops).toEqual([
      ...[
        ['4536', '9072'],
        ['4536', '9072'],
        ['7002', '14004'],
      ],
    ]);
    const widths = findAll(file.xml.get(DOCUMENT), 'w:tblW').map(({ attributes }) => attributes['w:w']);
    expect(widths).toEqual(['9072', '14004']);
    expect(Buffer.compare(exportDocx(order), bytes)).toBe(0);
  }, 60_000);

  it('are a mould’s own, turned, counted on and without its first page', async () => {
    const section =
      '<w:type w:val="continuous"/><w:pgSz w:w="11906" w:h="16838" w:code="9"/><w:pgMar w:top="1701" w:right="1134" w:bottom="850" w:left="1418" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="3"/><w:titlePg/>';
    const body = [says('a'), turn('landscape'), TABLE, turn('portrait'), says('c')];
    const poured = exportDocx({
      ...exportOf(noteWith(body, { title: 'T', marking: 'SECRET' })),
      mould: readMould('House.docx', handMadeMould({ section })),
    });
    expect(lintPackage(poured)).toEqual([]);
    expect(await validatePackage(poured)).toEqual([]);
    const upright = { size: '11906 16838', margins: '1701 1134 850 1418', bands: 1 };
    expect(sectionsIn(poured)).toEqual([
      { ...upright, titled: 1 },
      { size: '16838 11906 landscape', margins: '1418 1701 1134 850', bands: 1, titled: 0 },
      { ...upright, titled: 0 },
    ]);
    const document = openPackage(poured).xml.get(DOCUMENT);
    expect(findAll(document, 'w:pgNumType').map(({ attributes }) => attributes['w:start'])).toEqual([
      ...['3', undefined, undefined],
    ]);
    expect(findAll(document, 'w:type').filter(({ attributes }) => attributes['w:val'] === 'continuous')).toHaveLength(
      1,
    );
    // 16838 less 1701 and 850, rounded up to one margin for both sides.
    expect(findAll(document, 'w:tblW').map(({ attributes }) => attributes['w:w'])).toEqual(['14286']);
  }, 60_000);

  it('of a mould stay: a cover before the note, pages after it, and its page is that of its place', async () => {
    const page = (more: string) => `<w:sectPr>${more}</w:sectPr>`;
    const upright =
      '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>';
    const lying =
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>';
    const line = (words: string, section = '') =>
      `<w:p>${section === '' ? '' : `<w:pPr>${section}</w:pPr>`}<w:r><w:t>${words}</w:t></w:r></w:p>`;
    const place = (tag: string, words: string) =>
      `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${line(words)}</w:sdtContent></w:sdt>`;
    const pour = async (body: string, section: string, note: readonly Block[]) => {
      const order = { ...exportOf(noteWith(note)), mould: readMould('House.docx', handMadeMould({ body, section })) };
      const poured = exportDocx(order);
      expect(lintPackage(poured)).toEqual([]);
      expect(await validatePackage(poured)).toEqual([]);
      return sectionsIn(poured).map(({ size, bands, titled }) => [size, bands, titled]);
    };
    const cover = `${line('Cover', page(`${upright}<w:titlePg/>`))}${place('title', 'T')}`;
    const [tall, wide] = ['11906 16838', '16838 11906 landscape'];
    // The note's place is between a cover and an appendix on turned pages.
    const whole = `${cover}${place('body', 'x')}${line('End', page(upright))}${line('Appendix')}`;
    expect(await pour(whole, lying, [says('a')])).toEqual([
      [tall, 0, 1],
      [tall, 0, 0],
      [wide, 1, 0],
    ]);
    expect(await pour(whole, lying, [says('a'), turn('landscape'), says('b')])).toEqual([
      ...[
        [tall, 0, 1],
        [tall, 0, 0],
        [wide, 0, 0],
        [tall, 0, 0],
        [wide, 1, 0],
      ],
    ]);
    // Samples go, the end of the cover stays, and with it the page of what came after.
    const form = `${place('title', 'T')}<w:p><w:pPr>${page(upright)}</w:pPr></w:p>${line('Sample')}`;
    expect(await pour(form, lying, [says('a')])).toEqual([
      [tall, 0, 0],
      [wide, 1, 0],
    ]);
    const sample = `${place('title', 'T')}${line('Sample', page(`<w:headerReference w:type="default" r:id="h"/>${upright}`))}`;
    expect(await pour(sample, lying, [says('a')])).toEqual([[tall, 1, 0]]);
  }, 60_000);

  it('end with their note in a pack', async () => {
    const pack = packPrints('Pack', [
      { print: print([says('a'), turn('landscape'), says('b')]), marking: null },
      { print: print([says('c')]), marking: null },
      { print: print([turn('landscape'), says('d')]), marking: null },
    ]);
    const bytes = exportPrint(pack, AT);
    expect(lintPackage(bytes)).toEqual([]);
    expect(await validatePackage(bytes)).toEqual([]);
    expect(sectionsIn(bytes).map(({ size }) => size.includes('landscape'))).toEqual([false, true, false, true]);
  }, 60_000);
});

describe.runIf(canRender())('pages that are turned, in LibreOffice', () => {
  it('are as many, and hold what is measured', async () => {
    const long = (word: string, count: number) => says(`${word} `.repeat(count).trim());
    const body = [
      ...[long('one', 400), turn('landscape'), long('two', 1_500), turn('portrait'), long('three', 900)],
      ...[TABLE, turn('landscape'), long('four', 20)],
    ];
    const note = noteWith(body, { title: 'T' });
    const { all, blocks } = measurePages(toPrintModel(note, DEFAULT_SETUP, new Map()), body);
    const pages = await renderPages(exportDocx(exportOf(note)));
    expect(pages).toHaveLength(all);
    for (const [index, word] of [
      [0, 'one'],
      [2, 'two'],
      [4, 'three'],
      [7, 'four'],
    ] as const) {
      const found = pages.flatMap((page, at) => (page.includes(word) ? [at + 1] : []));
      expect([found[0], found.at(-1)], word).toEqual([blocks[index]?.firstPage, blocks[index]?.lastPage]);
    }
  }, 60_000);
});
