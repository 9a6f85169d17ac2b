import { captionOf } from '../note/caption-numbers.ts';
import type { Block, CellBlock, Inline, List, Note } from '../note/note.ts';
import { assertNever } from '../shared/assert-never.ts';

/** A line of a note's body: what is one paragraph on the page and in Word. Numbered from 0 in reading order. */
export interface NoteLine {
  readonly kind: 'heading' | 'paragraph' | 'quote' | 'callout' | 'item' | 'cell' | 'caption';
  /** Index of the top-level block it is in. */
  readonly block: number;
  /** Of an item: how deep its list is in others, from 0; 0 for anything else. */
  readonly depth: number;
  /** Of a cell: its row and column in the table, from 0. */
  readonly row: number;
  readonly column: number;
  readonly content: readonly Inline[];
  /** Of an item of a checklist: whether it is ticked. */
  readonly checked?: boolean;
}

/**
 * Every line of a note's body; a caption is one, above a table's cells. Blocks that hold no lines (page breaks, decisions,
 * signatures) are passed over.
 */
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
      return [
        ...captionLines(block),
        ...block.rows.flatMap((cells, row) =>
          cells.flatMap(({ blocks }, column) => blocks.flatMap((one) => cellLines(one, row, column))),
        ),
      ];
    case 'chart':
    case 'image':
      return captionLines(block);
    case 'page-break':
    case 'section-break':
    case 'rule':
    case 'contents':
    case 'decision':
    case 'sign-off':
      return [];
    default:
      return assertNever(block);
  }
}

/** One, or none where there are no words. */
export function captionLines(block: Block): readonly Line[] {
  const text = captionOf(block);
  return text === '' ? [] : [{ ...NO_CELL, kind: 'caption', content: [{ type: 'text', text, marks: [] }] }];
}

function listLines(list: List, depth: number): readonly Line[] {
  return list.children.flatMap((child) =>
    child.type === 'list'
      ? listLines(child, depth + 1)
      : [
          {
            ...{ ...NO_CELL, kind: 'item' as const, depth, content: child.content },
            ...(child.checked === undefined ? {} : { checked: child.checked }),
          },
        ],
  );
}

function cellLines(block: CellBlock, row: number, column: number): readonly Line[] {
  const lines: readonly Omit<Line, 'kind'>[] =
    block.type === 'list' ? listLines(block, 0) : [{ ...NO_CELL, content: block.content }];
  return lines.map((line) => ({ ...line, kind: 'cell', depth: 0, row, column }));
}
