import type { Footnote } from '../../../../core/note/note.ts';
import { inlineText } from '../../../../core/note/note-text.ts';
import { isFootnote } from './footnotes.ts';
import type { RawParagraph } from './raw-story.ts';
import { type PieceSetup, takePieces } from './take-pieces.ts';

export interface Caption {
  readonly words: string;
  readonly footnotes: readonly Footnote[];
}

/** The words of a caption after its label and number, which a note counts itself; null for a paragraph that is none. */
export function captionWords(raw: RawParagraph, setup: PieceSetup): Caption | null {
  const at = raw.pieces.findLastIndex(({ what, change }) => what === 'sequence' && change !== 'deleted');
  if (at < 0) return null;
  const content = takePieces({ ...raw, pieces: raw.pieces.slice(at + 1) }, setup).flat();
  const words = inlineText(content)
    .replaceAll('\n', ' ')
    .replace(/^\s*(?:[.:：\u2012-\u2015-]\s*)?/u, '')
    .trim()
    .slice(0, 1_000)
    .toWellFormed();
  return { words, footnotes: content.filter(isFootnote) };
}
