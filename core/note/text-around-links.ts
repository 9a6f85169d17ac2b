import { assertNever } from '../shared/assert-never.ts';
import { chartFactLinks } from './chart-links.ts';
import type { Block, CellBlock, Inline, List, Note } from './note.ts';
import { inlineText } from './note-text.ts';

/** The words before and after a fact link in its paragraph, item or cell. */
export interface TextAround {
  readonly before: string;
  readonly after: string;
}

/** For each fact link of a note in reading order: at most `reach` UTF-16 units of the text on either side. */
export function textAroundLinks(note: Pick<Note, 'body'>, reach: number): readonly TextAround[] {
  return inlineLines(note).flatMap((line) => aroundIn(line, reach));
}

/** The lines of a note as inlines, in reading order (a table row by row); a chart has one for each of its links. */
export function inlineLines(note: Pick<Note, 'body'>): readonly (readonly Inline[])[] {
  return note.body.flatMap(linesOf);
}

function aroundIn(line: Line, reach: number): readonly TextAround[] {
  return line.flatMap((inline, index): readonly TextAround[] => {
    if (inline.type === 'footnote') return aroundIn(inline.content, reach);
    if (inline.type !== 'fact-link') return [];
    const before = inlineText(line.slice(0, index));
    const after = inlineText(line.slice(index + 1));
    return [{ before: before.slice(-reach).toWellFormed(), after: after.slice(0, reach).toWellFormed() }];
  });
}

type Line = readonly Inline[];

function linesOf(block: Block): readonly Line[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'quote':
    case 'callout':
      return [block.content];
    case 'list':
      return listLines(block);
    case 'table':
      return block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks.flatMap(cellLines)));
    case 'chart':
      return chartFactLinks(block).map((link) => [link]);
    case 'image':
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

function cellLines(block: CellBlock): readonly Line[] {
  return block.type === 'list' ? listLines(block) : [block.content];
}

function listLines(list: List): readonly Line[] {
  return list.children.flatMap((child) => (child.type === 'list' ? listLines(child) : [child.content]));
}
