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
  Cell,
  Footnote,
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
import { footnoteBudget, footnoteOf, isFootnote } from './footnotes.ts';
import { readCallout } from './markdown-callout.ts';
import { boxed, cellInlines, lineContents, linesOf } from './markdown-lines.ts';
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
  const called = new Map<string, Footnote | null>();
  /** The footnotes of the title stand below it, as paragraphs. */
  const asides: Block[] = [];
  const taken = footnoteBudget();
  let footnotes = 0;
  let isInside = false;
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
      nodes.flatMap((node, index) => (index === title ? asides : blocksOf(node))),
      anchors,
      aside,
    ),
  ];
  for (const [identifier, definition] of notes) {
    if (called.has(identifier)) continue;
    count('footnote-uncalled');
    blocks.push(...linesIn(definition).map((content): Block => ({ type: 'paragraph', content })));
  }
  return {
    title: titleText?.replaceAll('\n', ' ').trim().slice(0, 1_000) || (data.csl.title?.slice(0, 1_000) ?? null),
    titleAt: Math.max(0, title),
    language: data.language,
    body: blocks.length > 0 ? blocks : [{ type: 'paragraph', content: [] }],
    hands: new Map(),
    deleted: [],
    comments: [],
    footnotes,
    lost: describeLosses(lost),
    carried: null,
  };

  function titleOf(heading: Heading): string {
    const content = inlinesOf(heading.children, []);
    asides.push(...aside(content));
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
        const page = places.sectionOf(node);
        if (page !== null) return [{ type: 'section-break', page }];
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

  /** What a title or a caption cannot call stands below it. */
  function aside(content: readonly Inline[]): readonly Block[] {
    return content.filter(isFootnote).map((footnote): Block => {
      count('footnote-aside');
      return { type: 'paragraph', content: footnote.content };
    });
  }

  function linesIn({ children }: FootnoteDefinition): readonly (readonly Inline[])[] {
    return children.flatMap(blocksOf).flatMap(lineContents);
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
        return footnoteOfMark(node.identifier);
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
    const isWord = (word: Inline): word is Text | LineBreak => word.type === 'text' || word.type === 'break';
    if (url === null) return words;
    return [
      { type: 'link', url, content: words.filter(isWord) } satisfies Link,
      ...words.filter((one) => !isWord(one)),
    ];
  }

  function footnoteOfMark(identifier: string): readonly Inline[] {
    const definition = notes.get(identifier);
    if (!definition) return [{ type: 'text', text: `[${printableText(identifier)}]`, marks: [] }];
    // A footnote calls no other: what only one calls stands at the end.
    if (isInside) return [];
    isInside = true;
    const footnote = called.get(identifier) ?? footnoteOf(linesIn(definition));
    isInside = false;
    called.set(identifier, footnote);
    if (!footnote) return [];
    footnotes += 1;
    return [taken(footnote)];
  }
}

const EMPTY_ITEM: ListItem = { type: 'item', content: [] };

/** The box of an item is its first line's. */
function tick([first, ...rest]: readonly (ListItem | List)[], checked: boolean): readonly (ListItem | List)[] {
  if (first?.type !== 'item') return first ? [first, ...rest] : [];
  return [{ ...first, checked }, ...rest];
}

/** Null-safe: where the nesting exhausts the parser's stack the file is refused. */
function parse(body: string): readonly RootContent[] {
  try {
    return fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children;
  } catch (error) {
    throw new Unreadable(error instanceof RangeError ? 'too-deep' : 'broken', error);
  }
}
