import { normaliseInlines } from '../../../core/note/normalise-note.ts';
import type { Block, Inline, LineBreak, NotedInline, Text } from '../../../core/note/note.ts';
import { blockLines } from '../../../core/note/note-text.ts';
import { idSchema } from '../../../core/shared/schema-text.ts';
import { cleanText } from '../clean-text.ts';

/** A node as Lexical serialises it; what is in it is not to be trusted. */
export interface Serialised {
  readonly type: string;
  readonly children?: readonly Serialised[];
  readonly [property: string]: unknown;
}

export type Piece = Block | Inline;

/** Reads the pieces of some nodes; handed down, as lists and tables hold anything and stand in anything. */
export type ReadPieces = (nodes: readonly Serialised[]) => readonly Piece[];

/** Runs of inlines become blocks of their own between the blocks; a break between blocks is no text. */
export function wrapInlines(
  pieces: readonly Piece[],
  make: (content: readonly Inline[]) => Block = (content) => ({ type: 'paragraph', content }),
): readonly Block[] {
  const blocks: Block[] = [];
  let run: Inline[] = [];
  const close = () => {
    const content = normaliseInlines(run);
    if (content.some((inline) => inline.type !== 'break')) blocks.push(make(content));
    run = [];
  };
  for (const piece of pieces) {
    if (isInline(piece)) {
      run.push(piece);
    } else {
      close();
      blocks.push(piece);
    }
  }
  close();
  return blocks;
}

/** What references call a block by, as the editor serialises it. */
export function readAnchor(node: Serialised): { readonly anchor?: string } {
  const anchor = idSchema.safeParse((node.$ as { readonly anchor?: unknown } | undefined)?.anchor);
  return anchor.success ? { anchor: anchor.data } : {};
}

export function isInline(piece: Piece): piece is Inline {
  return isNoted(piece) || piece.type === 'footnote' || piece.type === 'reference';
}

/** What may stand in a footnote. */
export function isNoted(piece: Piece): piece is NotedInline {
  return isWord(piece) || piece.type === 'link' || piece.type === 'fact-link';
}

export function isWord(piece: Piece): piece is Text | LineBreak {
  return piece.type === 'text' || piece.type === 'break';
}

/** The words of a block that cannot stand where it is, line by line. */
export function linesOf(block: Block): readonly string[] {
  return blockLines(block)
    .map(cleanText)
    .filter((line) => line !== '');
}
