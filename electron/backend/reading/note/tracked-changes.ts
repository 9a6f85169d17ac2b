import type { Hand } from '../../../../core/round-trip/file-note.ts';
import type { RawBlock, RawParagraph, RawPiece } from './raw-story.ts';

export type DeletedText = Hand & { readonly text: string };

/**
 * Blocks with the ends of paragraphs that were deleted taken as deleted: such a paragraph goes on in the next one, whose
 * properties hold (ECMA-376 part 1, 17.13.5.15). Paragraphs of which nothing is left are told to `onDeleted` and gone.
 */
export function takeDeletedEnds(
  blocks: readonly RawBlock[],
  onDeleted: (deleted: DeletedText) => void,
): readonly RawBlock[] {
  const taken: RawBlock[] = [];
  let before: RawParagraph | null = null;
  for (const block of blocks) {
    if (block.kind === 'table') {
      if (before) taken.push(before);
      before = null;
      taken.push(block);
      continue;
    }
    const isGone = noteDeleted(block, onDeleted);
    const joined: RawParagraph = before ? join(before, block) : block;
    before = null;
    if (joined.end === 'deleted') before = joined;
    else if (!isGone || joined !== block) taken.push(joined);
  }
  if (before) taken.push(before);
  return taken;
}

function join(first: RawParagraph, second: RawParagraph): RawParagraph {
  return {
    ...second,
    pageBreakBefore: first.pageBreakBefore || second.pageBreakBefore,
    pieces: [...first.pieces, ...second.pieces],
    comments: [...first.comments, ...second.comments],
  };
}

/** True for a paragraph that had words and has none. */
function noteDeleted({ pieces, end }: RawParagraph, onDeleted: (deleted: DeletedText) => void): boolean {
  const gone = pieces.find(({ change }) => change === 'deleted');
  if (!gone || pieces.some((piece) => piece.change !== 'deleted' && isWord(piece))) return false;
  onDeleted({ ...gone.hand, text: pieces.map((piece) => (piece.what === 'text' ? piece.text : ' ')).join('') });
  return end !== 'deleted';
}

function isWord({ what, text }: RawPiece): boolean {
  return what === 'picture' || (what === 'text' && text.trim() !== '');
}

/** Who changed a paragraph last, where its changes were tracked. */
export function handOf({ pieces, end, endHand }: RawParagraph): Hand | null {
  const changed = pieces.findLast(({ change }) => change !== 'none');
  if (changed) return changed.hand;
  return end === 'new' ? endHand : null;
}
