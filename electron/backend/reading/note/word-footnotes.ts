import type { Footnote } from '../../../../core/note/note.ts';
import type { Hand } from '../../../../core/round-trip/file-note.ts';
import { footnoteOf } from './footnotes.ts';
import type { RawBlock, RawParagraph } from './raw-story.ts';
import { type PieceSetup, takePieces } from './take-pieces.ts';
import { handOf, takeDeletedEnds } from './tracked-changes.ts';

/** A note of a Word file as a footnote; what it refers to by number stays words. */
export function readFootnote(blocks: readonly RawBlock[], setup: PieceSetup): Footnote | null {
  const within: PieceSetup = { ...setup, reference: () => 'words', footnote: () => null };
  const paragraphs = paragraphsOf(blocks);
  for (const { pieces } of setup.isForeign ? paragraphs : [])
    for (const { what, change } of pieces)
      if (what === 'picture' && change !== 'deleted') setup.count('picture-footnote');
  return footnoteOf(paragraphs.map((paragraph) => takePieces(paragraph, within).flat()));
}

/** Who changed a note last, where its changes were tracked. */
export function handOfFootnote(blocks: readonly RawBlock[]): Hand | null {
  return paragraphsOf(blocks).reduce<Hand | null>((last, paragraph) => handOf(paragraph) ?? last, null);
}

function paragraphsOf(blocks: readonly RawBlock[]): readonly RawParagraph[] {
  return takeDeletedEnds(blocks, () => undefined).flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ deleted, cells }) => (deleted ? [] : cells.flatMap((cell) => paragraphsOf(cell.blocks)))),
  );
}
