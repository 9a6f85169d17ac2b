import { captionOf, isCaption } from './caption-words.ts';
import type { RawBlock, RawParagraph } from './raw-story.ts';
import type { PieceSetup } from './take-pieces.ts';

/** Captions of the tables and pictures among blocks. */
export interface MatchedCaptions {
  /** By the index of the block that has it: a table, or a paragraph with pictures, which may be the caption itself. */
  readonly of: ReadonlyMap<number, RawParagraph>;
  /** Indexes of the paragraphs that are nothing else. */
  readonly gone: ReadonlySet<number>;
}

const NONE: MatchedCaptions = { of: new Map(), gone: new Set() };

/** A table's stands above it, a picture's below; each may stand on the other side where its label says what it is of. */
export function matchCaptions(
  blocks: readonly RawBlock[],
  setup: Pick<PieceSetup, 'styles' | 'isForeign'>,
): MatchedCaptions {
  if (!setup.isForeign) return NONE;
  const of = new Map<number, RawParagraph>();
  const gone = new Set<number>();
  const captionAt = (index: number): RawParagraph | null => {
    const block = blocks[index];
    return block?.kind === 'paragraph' && isCaption(block, setup) ? block : null;
  };
  const isTable = (index: number) => blocks[index]?.kind === 'table';
  const isPicture = (index: number) => hasPicture(blocks[index]);
  for (const at of blocks.keys()) {
    const caption = captionAt(at);
    if (!caption) continue;
    const label = captionOf(caption);
    if (hasPicture(caption)) {
      of.set(at, caption);
      continue;
    }
    const isFree = (index: number) => !of.has(index);
    const owners = [
      ...(isTable(at + 1) && label !== 'figure' ? [at + 1] : []),
      ...(isPicture(at - 1) && label !== 'table' ? [at - 1] : []),
      ...(isTable(at - 1) && label === 'table' ? [at - 1] : []),
      ...(isPicture(at + 1) && label === 'figure' && !captionAt(at + 2) ? [at + 1] : []),
    ];
    const owner = owners.find(isFree);
    if (owner === undefined) continue;
    of.set(owner, caption);
    gone.add(at);
  }
  return { of, gone };
}

function hasPicture(block: RawBlock | undefined): boolean {
  return (
    block?.kind === 'paragraph' && block.pieces.some(({ what, change }) => what === 'picture' && change !== 'deleted')
  );
}
