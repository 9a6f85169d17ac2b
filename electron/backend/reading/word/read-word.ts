import mammoth from 'mammoth';
import { parseHtml } from '../html/dom.ts';
import { walkBlocks } from '../html/walk-blocks.ts';
import { layOutBlocks } from '../lay-out-blocks.ts';
import type { ReadDocument } from '../read-document.ts';
import { Unreadable } from '../unreadable.ts';

/** An article out of a Word document (.docx). Throws Unreadable. */
export async function readWord(bytes: Uint8Array): Promise<ReadDocument> {
  const html = await convert(bytes);
  return { article: layOutBlocks(walkBlocks(parseHtml(html).body)), csl: { type: 'article' }, language: null };
}

async function convert(bytes: Uint8Array): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    return value;
  } catch (error) {
    throw new Unreadable('broken', error);
  }
}
