import { normaliseText } from '../../../../core/extraction/normalise-text.ts';
import type { ReadDocument } from '../read-document.ts';
import { layOutText } from './lay-out-text.ts';

/** Plain text says nothing about itself. Its article is the whole text, normalised and not trimmed. */
export function readPlainText(text: string): ReadDocument {
  return { article: layOutText(normaliseText(text)), csl: { type: 'article' }, language: null };
}
