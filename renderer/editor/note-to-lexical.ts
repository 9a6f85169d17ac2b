import { $createLinkNode } from '@lexical/link';
import { $createListItemNode, $createListNode, type ListNode } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text';
import {
  $createTableCellNode,
  $createTableNode,
  $createTableRowNode,
  TableCellHeaderStates,
  type TableNode,
} from '@lexical/table';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  type ElementNode,
  type LexicalNode,
  type TextNode,
} from 'lexical';
import { isChecklist } from '../../core/note/checklist.ts';
import type { Block, Cell, CellBlock, Inline, List, Table, Text } from '../../core/note/note.ts';
import { isCovered, spanOf } from '../../core/note/table-grid.ts';
import { assertNever } from '../../core/shared/assert-never.ts';
import { $createCallout } from './callout/callout-node.ts';
import { $createChartNode } from './chart/chart-node.ts';
import { $setCommentIds } from './comments/comment-state.ts';
import { $createFactLinkNode } from './fact-node.ts';
import { $createFootnoteNode } from './footnotes/footnote-node.ts';
import { $createFormalNode } from './formal/formal-node.tsx';
import { $createImageNode } from './image/image-node.tsx';
import { $setLanguage } from './languages/language-state.ts';
import { $setContinues } from './lists/continue-state.ts';
import { $setMade } from './made-state.ts';
import { $createPageBreak } from './page-break.ts';
import { $setAnnex, $setPortion } from './paragraph-marks.ts';
import { $setAnchor, $setCaption } from './references/anchor-state.ts';
import { $createContentsNode } from './references/contents-node.tsx';
import { $createReferenceNode } from './references/reference-node.ts';
import { $createRule } from './rule.ts';
import { $createSectionBreak } from './section-break.ts';
import { $setSection } from './section-state.ts';
import { $setTableAlt, backgroundOf } from './table-looks.ts';
import { FORMAT_OF_MARK } from './text-marks.ts';

/** Replaces what the editor holds by a note's body; an empty body becomes one empty paragraph. */
export function $fillRoot(body: readonly Block[]): void {
  const root = $getRoot().clear();
  root.append(...$createBlocks(body));
  if (root.isEmpty()) root.append($createParagraphNode());
}

/** The editor's nodes for blocks of a note, in order, not yet attached. */
export function $createBlocks(body: readonly Block[]): LexicalNode[] {
  return body.map($createBlock);
}

function $createBlock(block: Block): LexicalNode {
  switch (block.type) {
    case 'heading': {
      const heading = $createHeadingNode(`h${block.level}`);
      $setAnnex(heading, block.annex ?? false);
      return $appendInlines($setSection($setAnchor(heading, block.anchor), block.section ?? null), block.content);
    }
    case 'paragraph':
      return $appendInlines($setPortion($createParagraphNode(), block.portion ?? null), block.content);
    case 'quote':
      return $appendInlines($createQuoteNode(), block.content);
    case 'callout':
      return $appendInlines($createCallout(block.kind), block.content);
    case 'list':
      return $createList(block);
    case 'table':
      return $createTable(block);
    case 'chart':
      return $createChartNode(block);
    case 'image':
      return $createImageNode(block);
    case 'page-break':
      return $createPageBreak();
    case 'section-break':
      return $createSectionBreak(block.page);
    case 'rule':
      return $createRule();
    case 'contents':
      return $createContentsNode(block.of);
    case 'decision':
    case 'sign-off':
      return $createFormalNode(block);
    default:
      return assertNever(block);
  }
}

function $createList(list: List): ListNode {
  const kind = list.ordered ? 'number' : isChecklist(list) ? 'check' : 'bullet';
  const node = $setMade($createListNode(kind, list.start), list.made);
  if (list.continues) $setContinues(node, true);
  for (const child of list.children) {
    // Lexical keeps a nested list in an item of its own, beside the items it belongs under.
    const item = $createListItemNode(child.type === 'item' ? child.checked : undefined);
    node.append(child.type === 'list' ? item.append($createList(child)) : $appendInlines(item, child.content));
  }
  return node;
}

function $createTable(table: Table): TableNode {
  const node = $setTableAlt($setMade($createTableNode(), table.made), table.alt ?? null);
  $setCaption($setAnchor(node, table.anchor), table.caption ?? '');
  if (table.widths) node.setColWidths([...table.widths]);
  table.rows.forEach((row, index) => {
    const header = table.headerRow && index === 0;
    node.append(
      $createTableRowNode().append(...row.filter((cell) => !isCovered(cell)).map((cell) => $createCell(cell, header))),
    );
  });
  return node;
}

function $createCell(cell: Cell, header: boolean): LexicalNode {
  const node = $createTableCellNode(header ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS);
  const { columns, rows } = spanOf(cell);
  if (columns > 1) node.setColSpan(columns);
  if (rows > 1) node.setRowSpan(rows);
  if (cell.shade) node.setBackgroundColor(backgroundOf(cell.shade));
  return node.append(...cell.blocks.map($createCellBlock));
}

function $createCellBlock(block: CellBlock): LexicalNode {
  return block.type === 'list' ? $createList(block) : $appendInlines($createParagraphNode(), block.content);
}

function $appendInlines<T extends ElementNode>(parent: T, content: readonly Inline[]): T {
  return parent.append(...$createInlines(content));
}

/** The editor's nodes for a run of text, in order, not yet attached. */
export function $createInlines(content: readonly Inline[]): LexicalNode[] {
  return content.map($createInline);
}

function $createInline(inline: Inline): LexicalNode {
  switch (inline.type) {
    case 'text':
      return $createMarkedText(inline);
    case 'break':
      return $createLineBreakNode();
    case 'link':
      return $appendInlines($createLinkNode(inline.url), inline.content);
    case 'fact-link':
      return $appendInlines($createFactLinkNode(inline), inline.content);
    case 'footnote':
      return $createFootnoteNode(inline.content);
    case 'reference':
      return $createReferenceNode(inline);
    default:
      return assertNever(inline);
  }
}

function $createMarkedText({ text, marks, language, comments }: Text): TextNode {
  const node = $createTextNode(text);
  for (const mark of marks) node.toggleFormat(FORMAT_OF_MARK[mark]);
  if (language !== undefined) $setLanguage(node, language);
  return comments === undefined ? node : $setCommentIds(node, comments);
}
