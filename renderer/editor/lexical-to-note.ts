import { $isLinkNode } from '@lexical/link';
import { $isListItemNode, $isListNode, type ListItemNode, type ListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $isTableCellNode, $isTableNode, $isTableRowNode, TableCellHeaderStates, type TableNode } from '@lexical/table';
import {
  $getRoot,
  $isLineBreakNode,
  $isParagraphNode,
  $isTabNode,
  $isTextNode,
  type EditorState,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import { normaliseBlocks } from '../../core/note/normalise-note.ts';
import type {
  Block,
  Cell,
  CellBlock,
  FactLink,
  Inline,
  LineBreak,
  Link,
  List,
  ListItem,
  Text,
} from '../../core/note/note.ts';
import { layOutGrid } from '../../core/note/table-grid.ts';
import { fail, type Result, succeed } from '../../core/shared/result.ts';
import { $isCallout } from './callout/callout-node.ts';
import { $isChartNode } from './chart/chart-node.ts';
import { $readCommentIds } from './comments/comment-state.ts';
import { $isFactLinkNode, type FactLinkNode } from './fact-node.ts';
import { $isFootnoteNode } from './footnotes/footnote-node.ts';
import { $getFormal, $isFormal } from './formal/formal-state.ts';
import { $getImage, $isImage } from './image/image-state.ts';
import { $readLanguage } from './languages/language-state.ts';
import { $continues } from './lists/continue-state.ts';
import { $readMade } from './made-state.ts';
import { $isPageBreak } from './page-break.ts';
import { $getPortion, $isAnnex } from './paragraph-marks.ts';
import { $getAnchor, $getCaption } from './references/anchor-state.ts';
import { $getContentsOf, $isContents } from './references/contents-state.ts';
import { $isReferenceNode } from './references/reference-node.ts';
import { $isRule } from './rule.ts';
import { $getPageTurned, $isSectionBreak } from './section-break.ts';
import { $getSection } from './section-state.ts';
import { $getTableAlt, shadeOf } from './table-looks.ts';
import { readMarks } from './text-marks.ts';

/**
 * A note's body as the editor holds it, in its one spelling. Fails, with the reason, on any node a note cannot hold: the
 * caller must then keep what was stored before rather than store less than what is shown.
 */
export function lexicalToNote(state: EditorState): Result<readonly Block[]> {
  return state.read($readRoot);
}

/** As lexicalToNote, inside a read or an update. */
export function $readRoot(): Result<readonly Block[]> {
  const read = $readAsShown();
  return read.ok ? succeed(normaliseBlocks(read.value)) : read;
}

/** As it stands in the editor, before it is put into its one spelling. */
export function $readAsShown(): Result<readonly Block[]> {
  try {
    const body = $getRoot().getChildren().flatMap($readBlock);
    return succeed(body.length === 0 ? [{ type: 'paragraph', content: [] }] : body);
  } catch (error) {
    if (error instanceof Unmappable) return fail(error.message);
    throw error;
  }
}

/** One block of the text; null where a note cannot hold it. Inside a read or an update. */
export function $readOneBlock(node: LexicalNode): Block | null {
  try {
    return normaliseBlocks($readBlock(node))[0] ?? null;
  } catch (error) {
    if (error instanceof Unmappable) return null;
    throw error;
  }
}

/** Carries the reason out of the recursion; never leaves this file. */
class Unmappable extends Error {}

function refuse(node: LexicalNode, place: string): never {
  throw new Unmappable(`a note cannot hold “${node.getType()}” in ${place}`);
}

function $readBlock(node: LexicalNode): readonly Block[] {
  if ($isParagraphNode(node)) {
    const portion = $getPortion(node);
    return [{ type: 'paragraph', content: $readInlines(node), ...(portion === null ? {} : { portion }) }];
  }
  if ($isHeadingNode(node)) {
    const section = $getSection(node);
    const heading = { type: 'heading', level: readLevel(node.getTag()), content: $readInlines(node) } as const;
    const annex = $isAnnex(node) ? { annex: true as const } : {};
    return [{ ...heading, ...(section === null ? {} : { section }), ...annex, ...$readAnchor(node) }];
  }
  if ($isListNode(node))
    return [{ ...$readList(node), ...$readMade(node), ...($continues(node) ? { continues: true } : {}) }];
  if ($isQuoteNode(node)) return [{ type: 'quote', content: $readInlines(node) }];
  if ($isCallout(node)) return [{ type: 'callout', kind: node.getKind(), content: $readInlines(node) }];
  if ($isTableNode(node)) return [$readTable(node)];
  if ($isChartNode(node)) return [node.getChart()];
  if ($isRule(node)) return [{ type: 'rule' }];
  if ($isSectionBreak(node)) return [{ type: 'section-break', page: $getPageTurned(node) }];
  if ($isContents(node)) return [{ type: 'contents', of: $getContentsOf(node) }];
  if ($isPageBreak(node)) return [{ type: 'page-break' }];
  if ($isImage(node)) return [$getImage(node) ?? refuse(node, 'its body')];
  if ($isFormal(node)) return [$getFormal(node) ?? refuse(node, 'its body')];
  return refuse(node, 'its body');
}

function $readAnchor(node: LexicalNode): { readonly anchor?: string } {
  const anchor = $getAnchor(node);
  return anchor === null ? {} : { anchor };
}

function readLevel(tag: string): 1 | 2 | 3 {
  return tag === 'h1' ? 1 : tag === 'h2' ? 2 : 3;
}

function $readList(node: ListNode): List {
  const children = node.getChildren().flatMap((item): readonly (ListItem | List)[] => {
    if (!$isListItemNode(item)) return refuse(item, 'a list');
    return $readItem(item, node.getListType() === 'check');
  });
  const ordered = node.getListType() === 'number';
  return { type: 'list', ordered, start: ordered ? node.getStart() : 1, children };
}

/** An item holds text or one nested list; should an edit leave both in one item, they become neighbours. */
function $readItem(item: ListItemNode, ticked: boolean): readonly (ListItem | List)[] {
  const lists = item.getChildren().filter($isListNode).map($readList);
  const rest = item.getChildren().filter((child) => !$isListNode(child));
  if (lists.length > 0 && rest.length === 0) return lists;
  const checked = ticked ? { checked: item.getChecked() ?? false } : {};
  return [{ type: 'item', content: rest.map($readInline), ...checked }, ...lists];
}

function $readTable(node: TableNode): Block {
  const rows = node.getChildren().map((row) => {
    if (!$isTableRowNode(row)) return refuse(row, 'a table');
    return row.getChildren().map($readCell);
  });
  const first = node.getFirstDescendant()?.getParents().find($isTableCellNode);
  const headerRow = first?.hasHeaderState(TableCellHeaderStates.ROW) ?? false;
  const grid = layOutGrid(rows);
  const [widths, alt, caption] = [node.getColWidths(), $getTableAlt(node), $getCaption(node)];
  return {
    type: 'table',
    headerRow,
    rows: grid,
    ...(widths && widths.length === grid[0]?.length ? { widths: [...widths] } : {}),
    ...(alt === null ? {} : { alt }),
    ...(caption === '' ? {} : { caption }),
    ...$readAnchor(node),
    ...$readMade(node),
  };
}

function $readCell(cell: LexicalNode): Cell {
  if (!$isTableCellNode(cell)) return refuse(cell, 'a table row');
  const [columns, rows, shade] = [cell.getColSpan(), cell.getRowSpan(), shadeOf(cell.getBackgroundColor())];
  return {
    ...(columns > 1 ? { columns } : {}),
    ...(rows > 1 ? { rows } : {}),
    ...(shade === null ? {} : { shade }),
    blocks: cell.getChildren().map((block): CellBlock => {
      if ($isListNode(block)) return $readList(block);
      if ($isParagraphNode(block)) return { type: 'paragraph', content: $readInlines(block) };
      return refuse(block, 'a table cell');
    }),
  };
}

function $readInlines(parent: ElementNode): readonly Inline[] {
  return parent.getChildren().map($readInline);
}

function $readInline(node: LexicalNode): Inline {
  if ($isFactLinkNode(node)) return $readFactLink(node);
  if ($isLinkNode(node)) return $readLink(node);
  if ($isFootnoteNode(node)) return { type: 'footnote', content: node.getContent() };
  if ($isReferenceNode(node)) return { type: 'reference', ...node.getPlace() };
  return $readWord(node);
}

export function $readFactLink(node: FactLinkNode): FactLink {
  return { type: 'fact-link', ...node.getPlace(), content: node.getChildren().map($readWord) };
}

function $readLink(node: ElementNode): Link {
  if (!$isLinkNode(node)) return refuse(node, 'a line');
  return { type: 'link', url: node.getURL(), content: node.getChildren().map($readWord) };
}

function $readWord(node: LexicalNode): Text | LineBreak {
  if ($isLineBreakNode(node)) return { type: 'break' };
  if ($isTextNode(node) && !$isTabNode(node)) {
    const words = { type: 'text', text: node.getTextContent(), marks: readMarks(node) } as const;
    return { ...words, ...$readLanguage(node), ...$readCommentIds(node) };
  }
  return refuse(node, 'a line');
}
