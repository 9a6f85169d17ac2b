import type {
  BlockContent,
  DefinitionContent,
  FootnoteDefinition,
  Heading,
  List as ListNode,
  PhrasingContent,
  RootContent,
  TableCell,
} from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { normaliseInlines } from '../../../../core/note/normalise-note.ts';
import type {
  Block,
  CalloutKind,
  Cell,
  Inline,
  LineBreak,
  Link,
  List,
  ListItem,
  Mark,
  Text,
} from '../../../../core/note/note.ts';
import { inlineText } from '../../../../core/note/note-text.ts';
import type { FileNote } from '../../../../core/round-trip/file-note.ts';
import { printableText } from '../../../../core/shared/printable-text.ts';
import { safeLink } from '../../../../core/shared/safe-link.ts';
import { splitFrontMatter } from '../markdown/front-matter.ts';
import { isParsable } from '../markdown/parsable.ts';
import { Unreadable } from '../unreadable.ts';
import { describeLosses, type Lost } from './count-losses.ts';
import { readCallout } from './markdown-callout.ts';
import { findWrittenPlaces, joinCaptions, withoutAnchor } from './markdown-places.ts';

const DEEPEST_LIST = 8;
const MOST_COLUMNS = 40;

/** A Markdown file (CommonMark with GFM) as a note: the inverse of core/markdown, as far as Markdown holds one. Throws Unreadable. */
export function readMarkdownNote(text: string): FileNote {
  const { data, body } = splitFrontMatter(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  if (!isParsable(body)) throw new Unreadable('broken');
  const lost = new Map<Lost, number>();
  const count = (what: Lost) => lost.set(what, (lost.get(what) ?? 0) + 1);
  const notes = new Map<string, FootnoteDefinition>();
  const called: string[] = [];
  const nodes = parse(body).filter((node) => {
    if (node.type === 'footnoteDefinition') notes.set(node.identifier, node);
    return node.type !== 'footnoteDefinition';
  });
  const anchors = new Map<Block, string>();
  const at = nodes.findIndex((node) => node.type === 'heading' && node.depth === 1);
  const isOnly = nodes.filter((node) => node.type === 'heading' && node.depth === 1).length === 1;
  const title = isOnly && at >= 0 && nodes.slice(0, at).every((node) => node.type === 'paragraph') ? at : -1;
  const lift = title >= 0 ? 1 : 0;
  const titleNode = nodes[title];
  // Nothing refers to a title: what would keeps its words.
  const places = findWrittenPlaces(nodes.toSpliced(title, lift), body);
  const titleText = titleNode?.type === 'heading' ? titleOf(titleNode) : null;
  const blocks = [
    ...joinCaptions(
      nodes.flatMap((node, index) => (index === title ? [] : blocksOf(node))),
      anchors,
    ),
  ];
  // Grows while it is read: a footnote may call another.
  for (let index = 0; index < called.length; index += 1) blocks.push(...noteBlocks(index));
  return {
    title: titleText?.replaceAll('\n', ' ').trim().slice(0, 1_000) || (data.csl.title?.slice(0, 1_000) ?? null),
    titleAt: Math.max(0, title),
    language: data.language,
    body: blocks.length > 0 ? blocks : [{ type: 'paragraph', content: [] }],
    hands: new Map(),
    deleted: [],
    comments: [],
    footnotes: called.length,
    lost: describeLosses(lost),
    carried: null,
  };

  function titleOf(heading: Heading): string {
    const content = inlinesOf(heading.children, []);
    const anchor = places.anchorOf(heading);
    return inlineText(anchor === null ? content : withoutAnchor(content, anchor));
  }

  function blocksOf(node: RootContent): readonly Block[] {
    switch (node.type) {
      case 'heading': {
        const level = node.depth - lift;
        if (level > 3) count('deep-heading');
        const heading = { type: 'heading', level: level <= 1 ? 1 : level === 2 ? 2 : 3 } as const;
        const content = inlinesOf(node.children, []);
        const anchor = places.anchorOf(node);
        return [
          anchor === null ? { ...heading, content } : { ...heading, content: withoutAnchor(content, anchor), anchor },
        ];
      }
      case 'paragraph': {
        const of = places.contentsOf(node);
        if (of !== null) return [{ type: 'contents', of }];
        const block: Block = { type: 'paragraph', content: inlinesOf(node.children, []) };
        const anchor = places.anchorOf(node);
        if (anchor !== null) anchors.set(block, anchor);
        return [block];
      }
      case 'blockquote': {
        const callout = readCallout(node.children);
        if (callout) return callout.children.flatMap(blocksOf).map((block) => boxed(block, callout.kind));
        return node.children
          .flatMap(blocksOf)
          .map((block): Block => (block.type === 'paragraph' ? { type: 'quote', content: block.content } : block));
      }
      case 'list':
        return [listOf(node, 0)];
      case 'table':
        return [tableOf(node.children.map(({ children }) => children))];
      case 'thematicBreak':
        return [{ type: body[node.position?.start.offset ?? -1] === '_' ? 'rule' : 'page-break' }];
      case 'code':
        count('formatting');
        return [{ type: 'paragraph', content: linesOf(node.value) }];
      case 'html': {
        count('formatting');
        return [];
      }
      default:
        return [];
    }
  }

  function listOf(node: ListNode, depth: number): List {
    const children = node.children.flatMap((item): readonly (ListItem | List)[] => {
      const parts = item.children.flatMap((child) => itemParts(child, depth));
      const [first = EMPTY_ITEM, ...rest] = parts;
      const whole =
        first.type === 'item' || item.children[0]?.type === 'list' ? [first, ...rest] : [EMPTY_ITEM, ...parts];
      return typeof item.checked === 'boolean' ? tick(whole, item.checked) : whole;
    });
    return {
      type: 'list',
      ordered: node.ordered ?? false,
      start: node.ordered ? Math.min(Math.max(node.start ?? 1, 1), 32_767) : 1,
      children: children.length === 0 ? [EMPTY_ITEM] : children,
    };
  }

  function itemParts(node: BlockContent | DefinitionContent, depth: number): readonly (ListItem | List)[] {
    if (node.type === 'list' && depth < DEEPEST_LIST) return [listOf(node, depth + 1)];
    if (node.type === 'list')
      return node.children.flatMap((item) => item.children.flatMap((one) => itemParts(one, depth)));
    return blocksOf(node).flatMap((block): readonly ListItem[] => {
      if ('content' in block) return [{ type: 'item', content: block.content }];
      if (block.type !== 'table') return [];
      return block.rows.map((cells) => ({ type: 'item', content: normaliseInlines(cells.flatMap(cellInlines)) }));
    });
  }

  function tableOf(rows: readonly (readonly TableCell[])[]): Block {
    const width = Math.min(MOST_COLUMNS, Math.max(1, ...rows.map((cells) => cells.length)));
    if (rows.some((cells) => cells.length > MOST_COLUMNS)) count('columns');
    const square = rows.map((cells) =>
      Array.from({ length: width }, (_, column): Cell => {
        const here = column === MOST_COLUMNS - 1 ? cells.slice(column) : cells.slice(column, column + 1);
        const paragraphs = here.map(({ children }) => ({
          type: 'paragraph' as const,
          content: inlinesOf(children, []),
        }));
        return { blocks: paragraphs.length > 0 ? paragraphs : [{ type: 'paragraph', content: [] }] };
      }),
    );
    const [first = [], ...rest] = square;
    // What noteToMarkdown writes for a table without a heading row.
    const isHeadless = rest.length > 0 && first.every((cell) => cellInlines(cell).length === 0);
    return isHeadless
      ? { type: 'table', headerRow: false, rows: rest }
      : { type: 'table', headerRow: true, rows: square };
  }

  function noteBlocks(index: number): readonly Block[] {
    const definition = notes.get(called[index] ?? '');
    const blocks = (definition?.children ?? []).flatMap(blocksOf).filter((block) => 'content' in block);
    return blocks.map(
      (block, part): Block => ({
        type: 'paragraph',
        content: normaliseInlines([
          ...(part === 0 ? [{ type: 'text' as const, text: `[${index + 1}] `, marks: [] }] : []),
          ...('content' in block ? block.content : []),
        ]),
      }),
    );
  }

  function inlinesOf(nodes: readonly PhrasingContent[], marks: readonly Mark[]): readonly Inline[] {
    return normaliseInlines(nodes.flatMap((node) => inlineOf(node, marks)));
  }

  function inlineOf(node: PhrasingContent, marks: readonly Mark[]): readonly Inline[] {
    switch (node.type) {
      case 'text':
        return [{ type: 'text', text: printableText(node.value), marks }];
      case 'break':
        return [{ type: 'break' }];
      case 'strong':
        return inlinesOf(node.children, [...marks, 'bold']);
      case 'emphasis':
        return inlinesOf(node.children, [...marks, 'italic']);
      case 'delete':
        return inlinesOf(node.children, [...marks, 'strike']);
      case 'link':
        return [places.referenceOf(node.url, node.title) ?? linkOf(node.url, inlinesOf(node.children, marks))].flat();
      case 'inlineCode':
        count('formatting');
        return [{ type: 'text', text: printableText(node.value), marks }];
      case 'footnoteReference':
        return [{ type: 'text', text: markOf(node.identifier), marks: [] }];
      case 'image':
        count('image');
        return [{ type: 'text', text: printableText(node.alt ?? ''), marks }];
      case 'html':
        if (/^<br\b/i.test(node.value)) return [{ type: 'break' }];
        count('formatting');
        return [];
      case 'linkReference':
        return inlinesOf(node.children, marks);
      default:
        return [];
    }
  }

  function linkOf(address: string, words: readonly Inline[]): readonly Inline[] {
    const url = safeLink(address);
    if (url === null) count('link');
    const content = words.filter((word): word is Text | LineBreak => word.type === 'text' || word.type === 'break');
    return url === null ? words : [{ type: 'link', url, content } satisfies Link];
  }

  function markOf(identifier: string): string {
    if (!notes.has(identifier)) return `[${printableText(identifier)}]`;
    if (!called.includes(identifier)) {
      called.push(identifier);
      count('footnote');
    }
    return `[${called.indexOf(identifier) + 1}]`;
  }
}

const EMPTY_ITEM: ListItem = { type: 'item', content: [] };

/** The box of an item is its first line's. */
function tick([first, ...rest]: readonly (ListItem | List)[], checked: boolean): readonly (ListItem | List)[] {
  if (first?.type !== 'item') return first ? [first, ...rest] : [];
  return [{ ...first, checked }, ...rest];
}

function boxed(block: Block, kind: CalloutKind): Block {
  return block.type === 'paragraph' ? { type: 'callout', kind, content: block.content } : block;
}

function cellInlines({ blocks }: Cell): readonly Inline[] {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? block.content : []));
}

function linesOf(text: string): readonly Inline[] {
  return normaliseInlines(
    text
      .split('\n')
      .flatMap((line, index): readonly Inline[] => [
        ...(index === 0 ? [] : [{ type: 'break' as const }]),
        { type: 'text', text: printableText(line), marks: [] },
      ]),
  );
}

/** Null-safe: where the nesting exhausts the parser's stack the file is refused. */
function parse(body: string): readonly RootContent[] {
  try {
    return fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children;
  } catch (error) {
    throw new Unreadable(error instanceof RangeError ? 'too-deep' : 'broken', error);
  }
}
