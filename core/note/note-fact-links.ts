import type { Wording } from '../facts/wording.ts';
import { assertNever } from '../shared/assert-never.ts';
import { chartFactLinks } from './chart-links.ts';
import type { Block, CellBlock, FactLink, Inline, List, Note } from './note.ts';
import { inlineText } from './note-text.ts';

/** A place in a note where a fact is used. */
export interface PlacedFactLink {
  /** Its position among the note's fact links in reading order, from 0. */
  readonly ordinal: number;
  readonly fact: string;
  readonly revision: number;
  /** The words as inserted. */
  readonly shown: string;
  /** The words as they stand now. */
  readonly words: string;
  readonly wording: Wording;
  readonly pinned: boolean;
  /** Revision up to which the author looked at the fact and kept the words; at least `revision`. */
  readonly kept: number;
  /** Index of the top-level block it is in. */
  readonly block: number;
}

/** Every place where the note uses a fact, in reading order (a table row by row). */
export function listFactLinks(note: Pick<Note, 'body'>): readonly PlacedFactLink[] {
  return note.body
    .flatMap((block, index) => blockFactLinks(block).map((link) => ({ link, block: index })))
    .map(({ link, block }, ordinal) => ({
      ordinal,
      fact: link.fact,
      revision: link.revision,
      shown: link.shown,
      words: inlineText(link.content),
      wording: link.wording ?? 'claim',
      pinned: link.pinned ?? false,
      kept: Math.max(link.kept ?? 0, link.revision),
      block,
    }));
}

/** The fact links of a block, or of what stands in a cell, in reading order. */
export function blockFactLinks(block: Block): readonly FactLink[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'quote':
    case 'callout':
      return inlineFactLinks(block.content);
    case 'list':
      return listBlockFactLinks(block);
    case 'table':
      return block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks.flatMap(cellFactLinks)));
    case 'chart':
      return chartFactLinks(block);
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

function cellFactLinks(block: CellBlock): readonly FactLink[] {
  return block.type === 'list' ? listBlockFactLinks(block) : inlineFactLinks(block.content);
}

function listBlockFactLinks(list: List): readonly FactLink[] {
  return list.children.flatMap((child) =>
    child.type === 'list' ? listBlockFactLinks(child) : inlineFactLinks(child.content),
  );
}

function inlineFactLinks(content: readonly Inline[]): readonly FactLink[] {
  return content.flatMap((inline): readonly FactLink[] => {
    if (inline.type === 'footnote') return inlineFactLinks(inline.content);
    return inline.type === 'fact-link' ? [inline] : [];
  });
}
