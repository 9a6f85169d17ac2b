import { $isElementNode, type LexicalNode } from 'lexical';
import { WORDINGS } from '../../../core/facts/wording.ts';
import { normaliseBlocks, normaliseInlines } from '../../../core/note/normalise-note.ts';
import { type Block, type FactLink, type Footnote, type Inline, MARKS, type Text } from '../../../core/note/note.ts';
import { chartBlockSchema, footnoteSchema, referenceSchema } from '../../../core/note/note-schema.ts';
import { safeLink } from '../../../core/shared/safe-link.ts';
import { idSchema, isLine } from '../../../core/shared/schema-text.ts';
import { readCalloutKind } from '../callout/callout-node.ts';
import { cleanText } from '../clean-text.ts';
import { readIds } from '../comments/comment-state.ts';
import { readFormal } from '../formal/formal-state.ts';
import { readImageBlock } from '../image/image-state.ts';
import { readLanguage } from '../languages/language-state.ts';
import { readContentsOf } from '../references/contents-state.ts';
import { readPageTurned } from '../section-break.ts';
import { formatBit } from '../text-marks.ts';
import type { Content } from './content.ts';
import { isInline, isWord, type Piece, readAnchor, type Serialised, wrapInlines } from './pieces.ts';
import { readList } from './read-list.ts';
import { readTable } from './read-table.ts';

/** Nodes outside the editor with all below them, serialised. */
export function $serialise(node: LexicalNode): Serialised {
  const { children: _, ...own } = node.exportJSON() as Serialised;
  return $isElementNode(node) ? { ...own, children: node.getChildren().map($serialise) } : own;
}

/**
 * What of these nodes a note can hold. Nothing is lost but looks: unknown nodes give their children or their text, and
 * links with bad addresses their words. Sizes are not checked here (content.ts does).
 */
export function readNodes(nodes: readonly Serialised[]): Content {
  const pieces = readPieces(nodes);
  if (pieces.every(isInline)) return { type: 'words', words: normaliseInlines(pieces) };
  return { type: 'blocks', blocks: wrapInlines(pieces) };
}

function readPieces(nodes: readonly Serialised[]): readonly Piece[] {
  return nodes.flatMap(readPiece);
}

function readPiece(node: Serialised): readonly Piece[] {
  const children = node.children ?? [];
  switch (node.type) {
    case 'text':
      return readText(node);
    case 'tab':
      return [{ type: 'text', text: ' ', marks: [] }];
    case 'linebreak':
      return [{ type: 'break' }];
    case 'link':
    case 'autolink':
      return readLink(node);
    case 'fact-link':
      return readFactLink(node);
    case 'footnote':
      return readFootnote(node);
    case 'reference':
      return readReference(node);
    case 'paragraph':
      return readTextBlock(children, (content) => ({ type: 'paragraph', content, ...readPortion(node) }));
    case 'quote':
      return readTextBlock(children, (content) => ({ type: 'quote', content }));
    case 'callout':
      return readTextBlock(children, (content) => ({ type: 'callout', kind: readCalloutKind(node.callout), content }));
    case 'heading':
      return readTextBlock(children, (content) => readHeading(node, content));
    case 'list':
      return [readRootList(node)].filter((list) => list !== null);
    case 'listitem':
      return [readList({ type: 'list', children: [node] }, 1, readPieces)].filter((list) => list !== null);
    case 'table':
      return readTable(node, readPieces);
    case 'chart':
      return readChart(node);
    case 'image':
      return readImage(node);
    case 'horizontalrule':
      return [{ type: 'page-break' }];
    case 'section-break':
      return [{ type: 'section-break', page: readPageTurned(node.page) }];
    case 'rule':
      return [{ type: 'rule' }];
    case 'contents':
      return [{ type: 'contents', of: readContentsOf(node.of) }];
    case 'formal':
      return [readFormal(node.block)].filter((block) => block !== null);
    default:
      return node.children ? readPieces(node.children) : readText(node);
  }
}

/** Whether it counts on is a matter of the lists around it, so of no list in a list. */
function readRootList(node: Serialised): Block | null {
  const list = readList(node, 1, readPieces);
  const { continues } = (node.$ ?? {}) as { readonly continues?: unknown };
  return list && continues === true && list.ordered ? { ...list, continues } : list;
}

function readText(node: Serialised): readonly Text[] {
  const text = typeof node.text === 'string' ? cleanText(node.text) : '';
  const format = typeof node.format === 'number' ? node.format : 0;
  const own = node.$ as { readonly comments?: unknown; readonly language?: unknown } | undefined;
  const comments = readIds(own?.comments);
  const language = readLanguage(own?.language);
  return text === ''
    ? []
    : [
        {
          type: 'text',
          text,
          marks: MARKS.filter((mark) => (format & formatBit(mark)) !== 0),
          ...(language === '' ? {} : { language }),
          ...(comments.length === 0 ? {} : { comments }),
        },
      ];
}

function readPortion(node: Serialised): { readonly portion?: string } {
  const portion = (node.$ as { readonly portion?: unknown } | undefined)?.portion;
  return typeof portion === 'string' && portion !== '' && portion.length <= 40 && isLine(portion) ? { portion } : {};
}

function readHeading(node: Serialised, content: readonly Inline[]): Block {
  const level = node.tag === 'h1' ? 1 : node.tag === 'h2' ? 2 : 3;
  const { section, annex } = (node.$ ?? {}) as { readonly section?: unknown; readonly annex?: unknown };
  const marks = { ...(annex === true ? { annex: true as const } : {}), ...readAnchor(node) };
  const heading = { type: 'heading', level, content, ...marks } as const;
  return idSchema.safeParse(section).success ? { ...heading, section: section as string } : heading;
}

/** A block of running text; blocks found inside it come after it, each as its own. */
function readTextBlock(nodes: readonly Serialised[], make: (content: readonly Inline[]) => Block): readonly Block[] {
  const pieces = readPieces(nodes);
  return pieces.length === 0 ? [make([])] : wrapInlines(pieces, make);
}

function readLink(node: Serialised): readonly Piece[] {
  const url = typeof node.url === 'string' ? safeLink(node.url) : null;
  const pieces = readPieces(node.children ?? []);
  if (url === null) return pieces;
  return pieces.map((piece) => (isWord(piece) ? { type: 'link', url, content: [piece] } : piece));
}

/** A chart of this program's own, whole; what is not one gives nothing, because there are no words in it. */
function readChart(node: Serialised): readonly Piece[] {
  const chart = chartBlockSchema.safeParse(node.chart);
  return chart.success ? normaliseBlocks([chart.data as Block]) : [];
}

/** An image of this program's own; of what is not one, what stands in it. */
function readImage(node: Serialised): readonly Piece[] {
  const image = readImageBlock(node.image);
  return image ? [image] : readPieces(node.children ?? []);
}

/** A footnote of this program's own, whole. */
function readFootnote(node: Serialised): readonly Piece[] {
  const footnote = footnoteSchema.safeParse({ type: 'footnote', content: node.content });
  return footnote.success ? normaliseInlines([footnote.data as Footnote]) : [];
}

/** A reference of this program's own, whole. */
function readReference(node: Serialised): readonly Piece[] {
  const reference = referenceSchema.safeParse({ type: 'reference', ...(node.place as object | undefined) });
  return reference.success ? [reference.data] : [];
}

function readFactLink(node: Serialised): readonly Piece[] {
  const { fact, revision, shown } = node;
  const pieces = readPieces(node.children ?? []);
  const wellFormed =
    idSchema.safeParse(fact).success && Number.isSafeInteger(revision) && Number(revision) >= 1 && isShown(shown);
  if (!wellFormed) return pieces;
  const link = {
    ...({ type: 'fact-link', fact: fact as string, revision: revision as number, shown } as const),
    ...readDecisions(node),
  };
  return pieces.map((piece): Piece => (isWord(piece) ? ({ ...link, content: [piece] } satisfies FactLink) : piece));
}

/** How the fact is worded there and what its author decided; as serialised by fact-node.ts. */
function readDecisions({ wording, pinned, kept, revision }: Serialised): Pick<FactLink, 'wording' | 'pinned' | 'kept'> {
  const worded = WORDINGS.find((one) => one === wording);
  return {
    ...(worded === undefined || worded === 'claim' ? {} : { wording: worded }),
    ...(pinned === true ? { pinned } : {}),
    ...(typeof kept === 'number' && Number.isSafeInteger(kept) && kept > Number(revision) ? { kept } : {}),
  };
}

function isShown(shown: unknown): shown is string {
  return typeof shown === 'string' && shown.length <= 10_000 && isLine(shown);
}
