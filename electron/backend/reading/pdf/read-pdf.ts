import { getDocumentProxy } from 'unpdf';
import { layOutBlocks, type RawBlock } from '../lay-out-blocks.ts';
import type { ReadOptions } from '../read-article.ts';
import type { ReadDocument } from '../read-document.ts';
import { Unreadable } from '../unreadable.ts';

/** An article out of a PDF with a text layer. Throws Unreadable. */
export async function readPdf(bytes: Uint8Array, { textBytes, onProgress }: ReadOptions): Promise<ReadDocument> {
  const pdf = await open(bytes);
  const blocks: RawBlock[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    onProgress({ stage: 'reading', done: number - 1, of: pdf.numPages });
    const { items } = await (await pdf.getPage(number)).getTextContent();
    let text = '';
    for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
    length += text.length;
    if (length > textBytes) throw new Unreadable('too-much-text');
    blocks.push({ kind: 'paragraph', text, page: number });
  }
  if (length === 0) throw new Unreadable('scanned');
  return { article: layOutBlocks(blocks), csl: { type: 'article' }, language: null };
}

async function open(bytes: Uint8Array) {
  try {
    // A copy: it is detached.
    return await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    throw new Unreadable(encrypted ? 'encrypted' : 'broken', error);
  }
}
