import type { FootnoteDefinition, Heading, PhrasingContent, RootContent, TableCell } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { normaliseInlines } from '../../../../core/note/normalise-note.ts';
import type { Block, Cell, Footnote, Image, Inline, LineBreak, Link, Text } from '../../../../core/note/note.ts';
import { inlineText } from '../../../../core/note/note-text.ts';
import type { FileNote } from '../../../../core/round-trip/file-note.ts';
import { printableText } from '../../../../core/shared/printable-text.ts';
import { safeLink } from '../../../../core/shared/safe-link.ts';
import { splitFrontMatter } from '../markdown/front-matter.ts';
import { isParsable } from '../markdown/parsable.ts';
import { Unreadable } from '../unreadable.ts';
import { hasWords } from './block-words.ts';
import { describeLosses, type Lost } from './count-losses.ts';
import { footnoteBudget, footnoteOf, isFootnote } from './footnotes.ts';
import { picturesInHtml } from './html-pictures.ts';
import { imageOf, keepPictures } from './keep-pictures.ts';
import { liftPictures } from './lift-pictures.ts';
import { readCallout } from './markdown-callout.ts';
import { boxed, cellInlines, lineContents, linesOf } from './markdown-lines.ts';
import { readList } from './markdown-lists.ts';
import { findWrittenPlaces, joinCaptions, withoutAnchor } from './markdown-places.ts';
import { type Look, lookInTags, marked, PLAIN } from './markdown-tags.ts';

const MOST_COLUMNS = 40;

/** A Markdown file (CommonMark with GFM) as a note: the inverse of core/markdown, as far as Markdown holds one. Throws Unreadable. */
export function readMarkdownNote(source: string, lifted = liftPictures(source)): FileNote {
  const { data, body } = splitFrontMatter(lifted.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
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
  const addresses = new Map<string, string>();
  const keeper = keepPictures();
  /** Found in what was read last; they stand below it. */
  const pictures: Image[] = [];
  const nodes = parse(body).filter((node) => {
    if (node.type === 'footnoteDefinition') notes.set(node.identifier, node);
    if (node.type === 'definition' && !addresses.has(node.identifier)) addresses.set(node.identifier, node.url);
    return node.type !== 'footnoteDefinition' && node.type !== 'definition';
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
      nodes.flatMap((node, index) => (index === title ? asides : withPictures(blocksOf(node)))),
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
    noteHands: new Map(),
    deleted: [],
    comments: [],
    footnotes,
    images: keeper.kept(),
    pictureHands: new Map(),
    lost: describeLosses(lost),
    carried: null,
  };

  function titleOf(heading: Heading): string {
    const content = inlinesOf(heading.children, PLAIN);
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
        const content = inlinesOf(node.children, PLAIN);
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
        const block: Block = { type: 'paragraph', content: inlinesOf(node.children, PLAIN) };
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
        return [readList(node, blocksOf)];
      case 'table':
        return [tableOf(node.children.map(({ children }) => children))];
      case 'thematicBreak':
        return [{ type: body[node.position?.start.offset ?? -1] === '_' ? 'rule' : 'page-break' }];
      case 'code':
        count('formatting');
        return [{ type: 'paragraph', content: linesOf(lifted.restore(node.value)) }];
      case 'html': {
        const content = htmlPictures(node.value);
        return content.length === 0 ? [] : [{ type: 'paragraph', content }];
      }
      default:
        return [];
    }
  }

  function tableOf(rows: readonly (readonly TableCell[])[]): Block {
    const width = Math.min(MOST_COLUMNS, Math.max(1, ...rows.map((cells) => cells.length)));
    if (rows.some((cells) => cells.length > MOST_COLUMNS)) count('columns');
    const square = rows.map((cells) =>
      Array.from({ length: width }, (_, column): Cell => {
        const here = column === MOST_COLUMNS - 1 ? cells.slice(column) : cells.slice(column, column + 1);
        const paragraphs = here.map(({ children }) => ({
          type: 'paragraph' as const,
          content: inlinesOf(children, PLAIN),
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

  function withPictures(blocks: readonly Block[]): readonly Block[] {
    const full = blocks.filter((block) => block.type !== 'paragraph' || hasWords(block.content));
    return [...full, ...pictures.splice(0)];
  }

  /** Nothing in the line where it is kept, else its words. */
  function pictureOf(url: string, alt: string, look: Look): readonly Inline[] {
    const bytes = lifted.bytesOf(url);
    const kept = isInside ? 'picture-footnote' : bytes === null ? 'picture-outside' : keeper.keep(bytes);
    if (typeof kept !== 'string') {
      if (kept.turned) count('picture-turned');
      pictures.push(imageOf(kept, alt));
      return [];
    }
    count(kept);
    return [{ type: 'text', text: printableText(alt), ...look }];
  }

  /** Nothing else of HTML is taken. */
  function htmlPictures(html: string): readonly Inline[] {
    const found = picturesInHtml(html);
    if (found.length === 0) count('formatting');
    return normaliseInlines(found.flatMap(({ url, alt }) => pictureOf(url, alt, PLAIN)));
  }

  function inlinesOf(nodes: readonly PhrasingContent[], look: Look): readonly Inline[] {
    return normaliseInlines(lookInTags(nodes, look).flatMap(([node, own]) => inlineOf(node, own)));
  }

  function inlineOf(node: PhrasingContent, look: Look): readonly Inline[] {
    switch (node.type) {
      case 'text':
        return [{ type: 'text', text: printableText(lifted.restore(node.value)), ...look }];
      case 'break':
        return [{ type: 'break' }];
      case 'strong':
        return inlinesOf(node.children, marked(look, 'bold'));
      case 'emphasis':
        return inlinesOf(node.children, marked(look, 'italic'));
      case 'delete':
        return inlinesOf(node.children, marked(look, 'strike'));
      case 'link':
        return [places.referenceOf(node.url, node.title) ?? linkOf(node.url, inlinesOf(node.children, look))].flat();
      case 'inlineCode':
        count('formatting');
        return [{ type: 'text', text: printableText(lifted.restore(node.value)), ...look }];
      case 'footnoteReference':
        return footnoteOfMark(node.identifier);
      case 'image':
        return pictureOf(node.url, node.alt ?? '', look);
      case 'imageReference':
        return pictureOf(addresses.get(node.identifier) ?? '', node.alt ?? '', look);
      case 'html':
        if (/^<br\b/i.test(node.value)) return [{ type: 'break' }];
        return htmlPictures(node.value);
      case 'linkReference':
        return inlinesOf(node.children, look);
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

/** Null-safe: where the nesting exhausts the parser's stack the file is refused. */
function parse(body: string): readonly RootContent[] {
  try {
    return fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children;
  } catch (error) {
    throw new Unreadable(error instanceof RangeError ? 'too-deep' : 'broken', error);
  }
}
