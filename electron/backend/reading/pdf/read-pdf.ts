import { describeArticle } from '../document-properties.ts';
import { layOutBlocks } from '../lay-out-blocks.ts';
import type { ReadOptions } from '../read-article.ts';
import type { ReadDocument } from '../read-document.ts';
import { Unreadable } from '../unreadable.ts';
import { type ColumnLines, measureBody, measureColumns } from './body-text.ts';
import { type ColumnBlock, layOutColumn } from './column-blocks.ts';
import { joinColumns } from './join-columns.ts';
import { toLines } from './lines.ts';
import { openPdf, type PdfDocument } from './open-pdf.ts';
import { readBoldFonts, readPageRuns } from './page-runs.ts';
import { readPdfProperties } from './pdf-properties.ts';
import { dropRunningBands, type PageSegments } from './running-bands.ts';
import { joinRuns } from './segments.ts';
import { splitColumns } from './split-columns.ts';

/** Larger than the text by that much, a heading on the first page is the title. */
const TITLE_SIZE = 1.3;

/**
 * An article out of a PDF with a text layer, set in order from where its words are drawn. Throws Unreadable: `scanned`,
 * `encrypted`, `broken`, `too-much-text`.
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<ReadDocument> {
  const pdf = await openPdf(bytes);
  const { pages, language } = await readPages(pdf, options);
  if (pages.every(({ segments }) => segments.length === 0)) throw new Unreadable('scanned');
  const columns = dropRunningBands(pages).flatMap(({ number, segments }) =>
    splitColumns(segments).map(
      (column): ColumnLines => ({ page: number, lines: toLines(column.segments), isBeside: column.isBeside }),
    ),
  );
  const body = measureBody(columns);
  const shapes = measureColumns(columns);
  const laidOut = columns.flatMap((column, index) => {
    const shape = shapes[index];
    return shape ? [layOutColumn(column, shape, body)] : [];
  });
  const blocks = [
    ...joinColumns(
      laidOut.map((column) => column.blocks),
      body,
    ),
    ...laidOut.flatMap(({ notes }) => notes),
  ];
  const article = layOutBlocks(blocks);
  const properties = await readPdfProperties(pdf, language);
  return { article, ...describeArticle(article, properties, findTitle(blocks, body.size)) };
}

async function readPages(pdf: PdfDocument, { textBytes, onProgress }: ReadOptions) {
  const pages: PageSegments[] = [];
  const bold = new Map<string, boolean>();
  let language: string | null = null;
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    onProgress({ stage: 'reading', done: number - 1, of: pdf.numPages });
    const { runs, height, stated } = await readPage(pdf, number, bold);
    language ??= stated;
    length += runs.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    if (length > textBytes) throw new Unreadable('too-much-text');
    pages.push({ number, height, segments: joinRuns(runs, (font) => bold.get(font) === true) });
  }
  return { pages, language };
}

/** One page nobody can read makes the file a damaged one: without it, the article would not say what it says. */
async function readPage(pdf: PdfDocument, number: number, bold: Map<string, boolean>) {
  try {
    const page = await pdf.getPage(number);
    const { runs, height, language } = await readPageRuns(page);
    await readBoldFonts(page, new Set(runs.map(({ font }) => font)), bold);
    page.cleanup();
    return { runs, height, stated: language };
  } catch (error) {
    throw new Unreadable('broken', error);
  }
}

function findTitle(blocks: readonly ColumnBlock[], bodySize: number): string | null {
  const headings = blocks.filter(
    ({ kind, page, size }) => kind === 'heading' && page === 1 && size >= bodySize * TITLE_SIZE,
  );
  const [first, ...rest] = headings;
  return first ? rest.reduce((largest, one) => (one.size > largest.size * 1.02 ? one : largest), first).text : null;
}
