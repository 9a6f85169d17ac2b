import type {
  ListItem as ListItemNode,
  List as ListNode,
  Paragraph as ParagraphNode,
  PhrasingContent,
  RootContent,
  Table as TableNode,
} from 'mdast';
import { blockNumbers } from '../note/block-numbers.ts';
import { tableOfChart } from '../note/chart-table.ts';
import { isChecklist } from '../note/checklist.ts';
import type { Callout, CalloutKind, Cell, List, Note, Table } from '../note/note.ts';
import { assertNever } from '../shared/assert-never.ts';
import { decisionToMarkdown, signOffToMarkdown } from './formal-blocks-to-markdown.ts';
import { type ImageUrl, imageToMarkdown } from './images-to-markdown.ts';
import type { MarkdownFootnotes } from './markdown-footnotes.ts';
import { inlinesToMarkdown } from './markdown-inlines.ts';
import { contentsToMarkdown, sectionToMarkdown } from './markdown-places.ts';
import { textNode } from './markdown-words.ts';

declare module 'mdast' {
  interface ThematicBreakData {
    /** A line across the text, not the end of a page. */
    line?: true;
  }
}

export function blocksToMarkdown(note: Note, footnotes: MarkdownFootnotes, imageUrl: ImageUrl): RootContent[] {
  const { body, language } = note;
  const { places } = footnotes;
  const numbers = blockNumbers(note);
  return body.flatMap((block, index): RootContent[] => {
    const number = numbers[index] ?? null;
    switch (block.type) {
      case 'heading': {
        const children = [...before(number), ...inlinesToMarkdown(block.content, footnotes)];
        if (children.length === 0) return [];
        return [
          { type: 'heading', depth: deeper(block.level), children: [...children, ...places.anchor(block.anchor)] },
        ];
      }
      case 'paragraph':
        return paragraphs([
          ...before(number),
          ...(block.content.length === 0 ? [] : before(block.portion === undefined ? null : `(${block.portion})`)),
          ...inlinesToMarkdown(block.content, footnotes),
        ]);
      case 'quote':
        return [{ type: 'blockquote', children: paragraphs(inlinesToMarkdown(block.content, footnotes)) }];
      case 'callout':
        return [calloutNode(block, footnotes)];
      case 'list':
        return [listNode(block, footnotes)];
      case 'table':
        return [...places.caption(index, block.caption ?? '', block.anchor), tableNode(block, footnotes)];
      case 'chart':
        // Markdown draws nothing: the values, under the chart's title.
        return [...places.caption(index, block.title, block.anchor), tableNode(tableOfChart(block), footnotes)];
      case 'image':
        return [...imageToMarkdown(block, imageUrl), ...places.caption(index, block.caption, block.anchor)];
      case 'contents':
        return [contentsToMarkdown(block.of)];
      case 'page-break':
        return [{ type: 'thematicBreak' }];
      case 'section-break':
        return [sectionToMarkdown(block.page)];
      case 'rule':
        return [{ type: 'thematicBreak', data: { line: true } }];
      case 'decision':
        return decisionToMarkdown(block, language);
      case 'sign-off':
        return signOffToMarkdown(block, language);
      default:
        return assertNever(block);
    }
  });
}

/** As GitHub writes them, which other readers show as a quotation that begins with its kind. */
function calloutNode({ kind, content }: Callout, footnotes: MarkdownFootnotes): RootContent {
  const mark: PhrasingContent = { type: 'html', value: CALLOUT_MARKS[kind] };
  const words = inlinesToMarkdown(content, footnotes);
  const line: PhrasingContent[] = words.length === 0 ? [] : [{ type: 'text', value: '\n' }, ...words];
  return { type: 'blockquote', children: [{ type: 'paragraph', children: [mark, ...line] }] };
}

const CALLOUT_MARKS: Readonly<Record<CalloutKind, string>> = {
  'key-point': '[!IMPORTANT]',
  information: '[!NOTE]',
  warning: '[!WARNING]',
};

/** What Word counts stands in the text. */
function before(words: string | null): PhrasingContent[] {
  return words === null ? [] : [textNode(`${words} `)];
}

export function strongParagraph(text: string): ParagraphNode {
  return { type: 'paragraph', children: [{ type: 'strong', children: [textNode(text)] }] };
}

/** Markdown has no empty paragraph. */
function paragraphs(children: PhrasingContent[]): ParagraphNode[] {
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}

/** The note's title is the first-level heading. */
function deeper(level: 1 | 2 | 3): 2 | 3 | 4 {
  return level === 1 ? 2 : level === 2 ? 3 : 4;
}

/** A list in a list hangs on the item before it; where there is none, on an empty one. */
function listNode(list: List, footnotes: MarkdownFootnotes): ListNode {
  const children: ListItemNode[] = [];
  const ticked = isChecklist(list);
  for (const child of list.children) {
    if (child.type === 'item') {
      const words = paragraphs(inlinesToMarkdown(child.content, footnotes));
      children.push(itemNode(words, ticked ? (child.checked ?? false) : null));
      continue;
    }
    if (children.length === 0) children.push(itemNode([]));
    children.at(-1)?.children.push(listNode(child, footnotes));
  }
  return {
    type: 'list',
    ordered: list.ordered,
    ...(list.ordered ? { start: list.start } : {}),
    spread: false,
    children,
  };
}

/** A box stands before words only: an empty item has none. */
function itemNode(children: ListItemNode['children'], checked: boolean | null = null): ListItemNode {
  return { type: 'listItem', spread: false, checked, children };
}

/** A Markdown table always has a heading row; one without gets an empty one, so that no row of figures becomes it. */
function tableNode(table: Table, footnotes: MarkdownFootnotes): TableNode {
  const rows = table.rows.map((row) => ({
    type: 'tableRow' as const,
    children: row.map((cell) => ({ type: 'tableCell' as const, children: cellContent(cell, footnotes) })),
  }));
  const empty = (table.rows[0] ?? []).map(() => ({ type: 'tableCell' as const, children: [] }));
  return { type: 'table', children: table.headerRow ? rows : [{ type: 'tableRow', children: empty }, ...rows] };
}

/** A Markdown cell holds one line: what stood on lines of its own is separated by a slash. */
function cellContent(cell: Cell, footnotes: MarkdownFootnotes): PhrasingContent[] {
  return cell.blocks
    .flatMap((block) =>
      block.type === 'list' ? listLines(block, footnotes) : [inlinesToMarkdown(block.content, footnotes)],
    )
    .filter((line) => line.length > 0)
    .flatMap((line, index) => (index === 0 ? line : [textNode(' / '), ...line]));
}

function listLines(list: List, footnotes: MarkdownFootnotes): PhrasingContent[][] {
  return list.children.flatMap((child) =>
    child.type === 'list' ? listLines(child, footnotes) : [inlinesToMarkdown(child.content, footnotes)],
  );
}
