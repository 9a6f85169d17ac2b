import { NO_LOOK } from '../word/read-styles.ts';
import type { RawParagraph, RawPiece } from './raw-story.ts';

/** Adds a piece to a paragraph; what a reference (its code) shows is gathered, its look left behind. */
export function addPiece(paragraph: RawParagraph, piece: RawPiece, reference: string | null): void {
  if (reference === null || piece.what !== 'text') {
    paragraph.pieces.push(piece);
    return;
  }
  const last = paragraph.pieces.at(-1);
  if (last?.what === 'reference' && last.text === reference && last.change === piece.change) last.words += piece.text;
  else
    paragraph.pieces.push({
      ...piece,
      what: 'reference',
      text: reference,
      ...{ look: NO_LOOK, style: null, link: null },
      words: piece.text,
    });
}
