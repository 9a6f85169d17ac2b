import { normaliseText } from '../../../../core/extraction/normalise-text.ts';
import { layOutBlocks } from '../lay-out-blocks.ts';
import type { ReadDocument } from '../read-document.ts';
import { layOutText } from './lay-out-text.ts';

/**
 * Plain text says nothing about itself. Its article is the whole text, normalised and not trimmed, as long as that leaves
 * no runs of spaces in its blocks; the end of a page (a form feed) ends a paragraph.
 */
export function readPlainText(text: string): ReadDocument {
  const parted = text.replaceAll('\f', '\n\n').replaceAll('\v', '\n');
  const { isRagged, ...whole } = layOutText(normaliseText(parted));
  const article = isRagged
    ? layOutBlocks(whole.blocks.map(({ kind, start, end }) => ({ kind, text: whole.text.slice(start, end) })))
    : whole;
  return { article, csl: { type: 'article' }, language: null };
}
