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
  type Paragraph,
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

const LABELS = {
  table: /^(?:Table|Tableau|Jadual|Tabel|Tabelle|表)\s?\d{1,5}\s*(?:[:：]\s*|$)/u,
  image: /^(?:Figure|Rajah|Gambar|Abbildung|图|圖)\s?\d{1,5}\s*(?:[:：]\s*|$)/u,
} as const;

/**
 * Paragraphs that are the caption of the table after them or of the picture before them become it; `anchors`: those
 * paragraphs end with, `aside`: what follows for what a caption cannot hold.
 */
export function joinCaptions(
  blocks: readonly Block[],
  anchors: ReadonlyMap<Block, string>,
  aside: (content: readonly Inline[]) => readonly Block[],
): readonly Block[] {
  const captions = new Map<Block, Paragraph>();
  const gone = new Set<Block>();
  for (const [index, block] of blocks.entries()) {
    const owner = block.type === 'paragraph' ? ownerOf(block, blocks[index - 1], blocks[index + 1]) : undefined;
    if (block.type !== 'paragraph' || !owner || captions.has(owner)) continue;
    captions.set(owner, block);
    gone.add(block);
  }
  return blocks.flatMap((block): readonly Block[] => {
    if (gone.has(block)) return [];
    const caption = captions.get(block);
    if (!caption || (block.type !== 'table' && block.type !== 'image')) return [block];
    const anchor = anchors.get(caption);
    const text = wordsOf(caption, anchor).replace(LABELS[block.type], '');
    const words = text.replaceAll('\n', ' ').trim().slice(0, 1_000).toWellFormed();
    return [
      { ...block, ...(words === '' ? {} : { caption: words }), ...(anchor === undefined ? {} : { anchor }) },
      ...aside(caption.content),
    ];
  });

  function ownerOf(block: Paragraph, before: Block | undefined, after: Block | undefined): Block | undefined {
    const words = wordsOf(block, anchors.get(block));
    if (after?.type === 'table' && LABELS.table.test(words)) return after;
    return before?.type === 'image' && LABELS.image.test(words) ? before : undefined;
  }
}

function wordsOf({ content }: Paragraph, anchor: string | undefined): string {
  return inlineText(anchor === undefined ? content : withoutAnchor(content, anchor));
}
