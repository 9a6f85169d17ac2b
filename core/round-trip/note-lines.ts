import type { Block, CellBlock, Inline, List, Note } from '../note/note.ts';
import { assertNever } from '../shared/assert-never.ts';

/** A line of a note's body: what is one paragraph on the page and in Word. Numbered from 0 in reading order. */
export interface NoteLine {
  readonly kind: 'heading' | 'paragraph' | 'quote' | 'callout' | 'item' | 'cell';
  /** Index of the top-level block it is in. */
  readonly block: number;
  /** Of an item: how deep its list is in others, from 0; 0 for anything else. */
  readonly depth: number;
  /** Of a cell: its row and column in the table, from 0. */
  readonly row: number;
  readonly column: number;
  readonly content: readonly Inline[];
}

/** Every line of a note's body. Blocks that hold no lines (charts, page breaks, decisions, signatures) are passed over. */
export function listNoteLines({ body }: Pick<Note, 'body'>): readonly NoteLine[] {
  return body.flatMap((block, index) => linesOf(block).map((line) => ({ ...line, block: index })));
}

type Line = Omit<NoteLine, 'block'>;

const NO_CELL = { depth: 0, row: 0, column: 0 };

function linesOf(block: Block): readonly Line[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'quote':
    case 'callout':
      return [{ ...NO_CELL, kind: block.type, content: block.content }];
    case 'list':
      return listLines(block, 0);
    case 'table':
      return block.rows.flatMap((cells, row) =>
        cells.flatMap(({ blocks }, column) => blocks.flatMap((one) => cellLines(one, row, column))),
      );
    case 'chart':
    case 'image':
    case 'page-break':
    case 'rule':
    case 'decision':
    case 'sign-off':
      return [];
    default:
      return assertNever(block);
  }
}

function listLines(list: List, depth: number): readonly Line[] {
  return list.children.flatMap((child) =>
    child.type === 'list'
      ? listLines(child, depth + 1)
      : [{ ...NO_CELL, kind: 'item' as const, depth, content: child.content }],
  );
}

function cellLines(block: CellBlock, row: number, column: number): readonly Line[] {
  const lines = block.type === 'list' ? listLines(block, 0) : [{ ...NO_CELL, content: block.content }];
  return lines.map(({ content }) => ({ kind: 'cell', depth: 0, row, column, content }));
}
