import type { RootContent } from 'mdast';
import { CONTENTS_MARKS, SECTION_MARKS } from '../../../../core/markdown/markdown-places.ts';
import { normaliseInlines } from '../../../../core/note/normalise-note.ts';
import {
  type Block,
  CONTENTS_OF,
  type ContentsOf,
  type Inline,
  PAGES_TURNED,
  type PageTurned,
  REFERENCE_SHOWS,
  type Reference,
} from '../../../../core/note/note.ts';
import { inlineText } from '../../../../core/note/note-text.ts';

/** What core/markdown writes for anchors, references and contents tables, read back. */
export interface WrittenPlaces {
  /** At the end of a heading or paragraph. */
  readonly anchorOf: (node: RootContent) => string | null;
  readonly contentsOf: (node: RootContent) => ContentsOf | null;
  readonly sectionOf: (node: RootContent) => PageTurned | null;
  /** A link to one of the anchors; null for any other. */
  readonly referenceOf: (url: string, title: string | null | undefined) => Reference | null;
}

const ANCHOR = /(?:^|[^\\])\{#([A-Za-z0-9_-]{1,64})\}\s*$/;

/** `source` is the text the nodes were read from: what is escaped in it is none of ours. */
export function findWrittenPlaces(nodes: readonly RootContent[], source: string): WrittenPlaces {
  const written = ({ position }: RootContent) => source.slice(position?.start.offset, position?.end.offset);
  const anchorOf = (node: RootContent) =>
    node.type === 'heading' || node.type === 'paragraph' ? (ANCHOR.exec(written(node).slice(-200))?.[1] ?? null) : null;
  const anchors = new Set(nodes.flatMap((node) => anchorOf(node) ?? []));
  return {
    anchorOf,
    contentsOf: (node) =>
      node.type === 'paragraph'
        ? (CONTENTS_OF.find((of) => written(node).trim() === CONTENTS_MARKS[of]) ?? null)
        : null,
    sectionOf: (node) =>
      node.type === 'paragraph'
        ? (PAGES_TURNED.find((page) => written(node).trim() === SECTION_MARKS[page]) ?? null)
        : null,
    referenceOf: (url, title) => {
      const to = url.slice(1);
      if (!url.startsWith('#') || !anchors.has(to)) return null;
      return { type: 'reference', to, shows: REFERENCE_SHOWS.find((shows) => shows === title) ?? 'number' };
    },
  };
}

/** A line without the anchor it ends with. */
export function withoutAnchor(content: readonly Inline[], anchor: string): readonly Inline[] {
  const last = content.at(-1);
  if (last?.type !== 'text') return content;
  const text = last.text.trimEnd().slice(0, -`{#${anchor}}`.length).trimEnd();
  return normaliseInlines([...content.slice(0, -1), { ...last, text }]);
}

const LABEL = /^(?:Table|Tableau|Jadual|Tabel|Tabelle|表)\s?\d{1,5}\s*(?:[:：]\s*|$)/u;

/**
 * Paragraphs that are the caption of the table after them become it; `anchors`: those paragraphs end with, `aside`: what
 * follows for what a caption cannot hold.
 */
export function joinCaptions(
  blocks: readonly Block[],
  anchors: ReadonlyMap<Block, string>,
  aside: (content: readonly Inline[]) => readonly Block[],
): readonly Block[] {
  return blocks.flatMap((block, index): readonly Block[] => {
    const before = blocks[index - 1];
    if (block.type === 'table' && before && captionText(before, anchors, block) !== null) {
      const caption = captionText(before, anchors, block) ?? '';
      const anchor = anchors.get(before);
      return [
        { ...block, ...(caption === '' ? {} : { caption }), ...(anchor === undefined ? {} : { anchor }) },
        ...('content' in before ? aside(before.content) : []),
      ];
    }
    return captionText(block, anchors, blocks[index + 1]) === null ? [block] : [];
  });
}

function captionText(block: Block, anchors: ReadonlyMap<Block, string>, next: Block | undefined): string | null {
  if (block.type !== 'paragraph' || next?.type !== 'table') return null;
  const anchor = anchors.get(block);
  const text = inlineText(anchor === undefined ? block.content : withoutAnchor(block.content, anchor));
  const label = LABEL.exec(text)?.[0];
  return label === undefined
    ? null
    : text.slice(label.length).replaceAll('\n', ' ').trim().slice(0, 1_000).toWellFormed();
}
