import { readArticle } from '../../../../../electron/backend/reading/read-article.ts';
import type { ReadArticle } from '../../../../../electron/backend/reading/read-job.ts';
import { showBlocks } from '../fixture-files.ts';
import { buildPdf, type Drawn, lines, type PdfPageSource } from './build-pdf.ts';

export const OPTIONS = { textBytes: 5 * 1024 * 1024, onProgress: () => undefined };

export function read(bytes: Uint8Array): Promise<ReadArticle> {
  return readArticle({ kind: 'file', name: 'article.pdf', bytes }, OPTIONS);
}

/** The blocks of pages, each drawn as told. */
export async function blocksOf(...pages: readonly (PdfPageSource | readonly Drawn[])[]): Promise<readonly string[]> {
  const sources = pages.map((page) => ('drawn' in page ? page : { drawn: page }));
  return showBlocks(await read(buildPdf({ pages: sources })));
}

/** Lines as wide as each other, as a column has them. */
export const BODY = [
  'The council of the islands met on Monday to consider the budget for',
  'the coming year, which foresees lower spending on roads and harbours',
  'and somewhat more on schools. It will vote on the last day of March.',
];

/** What is made of the end of a line and the beginning of the next, in a document that also holds `more`. */
export async function joined(first: string, next: string, ...more: readonly string[]): Promise<string> {
  const drawn = lines([`The first line of this paragraph is filled up to here with ${first}`, `${next} and goes on.`]);
  const [block = ''] = await blocksOf([...drawn, ...lines(more, { y: 300 })]);
  return block.slice(block.indexOf('with ') + 'with '.length).replace(' and goes on.', '');
}
