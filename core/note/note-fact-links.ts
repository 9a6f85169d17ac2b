import type { Wording } from '../facts/wording.ts';
import { blockInlineLines } from './inline-lines.ts';
import type { Block, FactLink, Inline, Note } from './note.ts';
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
  return blockInlineLines(block).flatMap(inlineFactLinks);
}

function inlineFactLinks(content: readonly Inline[]): readonly FactLink[] {
  return content.flatMap((inline): readonly FactLink[] => {
    if (inline.type === 'footnote') return inlineFactLinks(inline.content);
    return inline.type === 'fact-link' ? [inline] : [];
  });
}
