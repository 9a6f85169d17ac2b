import { LinkNode } from '@lexical/link';
import { $isListItemNode, $isListNode, ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import {
  $isTableCellNode,
  $isTableNode,
  $isTableRowNode,
  TableCellHeaderStates,
  TableCellNode,
  TableNode,
  TableRowNode,
} from '@lexical/table';
import {
  $createParagraphNode,
  $createTextNode,
  $isRootNode,
  $isTabNode,
  defineExtension,
  type ElementNode,
  mergeRegister,
  ParagraphNode,
  TabNode,
  TextNode,
} from 'lexical';
import { nearShade } from '../../core/note/cell-shades.ts';
import { MARKS } from '../../core/note/note.ts';
import { safeLink } from '../../core/shared/safe-link.ts';
import { CalloutNode } from './callout/callout-node.ts';
import { ChartNode } from './chart/chart-node.ts';
import { cleanText } from './clean-text.ts';
import { FactLinkNode } from './fact-node.ts';
import { FormalNode } from './formal/formal-node.tsx';
import { $getFormal } from './formal/formal-state.ts';
import { ImageNode } from './image/image-node.tsx';
import { $getImage } from './image/image-state.ts';
import { $keepBlockOffLines, $keepListOffLines, $keepTableOnPage, $keepWidths } from './keep-places.ts';
import { $keepListDepth } from './lists/keep-list-depth.ts';
import { $joinFactLink, $unnestLink, $unwrap } from './nested-links.ts';
import { PageBreakNode } from './page-break.ts';
import { $setPortion } from './paragraph-marks.ts';
import { $settleGrid } from './table/grid-nodes.ts';
import { backgroundOf, shadeOf } from './table-looks.ts';
import { formatBit } from './text-marks.ts';

const MARK_BITS = MARKS.reduce((bits, mark) => bits | formatBit(mark), 0);
const MAX_START = 32_767;

/**
 * Whatever way it came in (typing, paste, drop, a shortcut), nothing stays in the editor that a note cannot hold: what
 * is shown is what will be stored. Runs on changed nodes only.
 */
export const ModelExtension = defineExtension({
  name: 'briefing-desk/model',
  nodes: () => [CalloutNode, FactLinkNode, FormalNode, ImageNode],
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(TextNode, $keepMarksOnly),
      editor.registerNodeTransform(TabNode, $spaceForTab),
      ...[ParagraphNode, HeadingNode, QuoteNode, CalloutNode, ListNode, TableNode, TableRowNode, TableCellNode].map(
        (type) => editor.registerNodeTransform<ElementNode>(type, $dropLayout),
      ),
      ...[ParagraphNode, HeadingNode, QuoteNode, CalloutNode].map((type) =>
        editor.registerNodeTransform<ElementNode>(type, $keepBlockOffLines),
      ),
      editor.registerNodeTransform(ListNode, $keepListOffLines),
      editor.registerNodeTransform(TableNode, $keepTableOnPage),
      editor.registerNodeTransform(TableNode, $keepWidths),
      editor.registerNodeTransform(ParagraphNode, $keepPortionOnPage),
      editor.registerNodeTransform(HeadingNode, $keepHeadingLevels),
      editor.registerNodeTransform(HeadingNode, $paragraphInCell),
      editor.registerNodeTransform(QuoteNode, $paragraphInCell),
      editor.registerNodeTransform(CalloutNode, $paragraphInCell),
      editor.registerNodeTransform(ListNode, $keepListDepth),
      editor.registerNodeTransform(ListNode, $keepListKinds),
      editor.registerNodeTransform(ListItemNode, $keepItemPlain),
      editor.registerNodeTransform(TableNode, $dropTableLooks),
      editor.registerNodeTransform(TableNode, $settleGrid),
      editor.registerNodeTransform(TableRowNode, $dropRowLooks),
      editor.registerNodeTransform(TableCellNode, $dropCellLooks),
      editor.registerNodeTransform(PageBreakNode, $keepPageBreakOnPage),
      editor.registerNodeTransform(ChartNode, $keepChartOnPage),
      editor.registerNodeTransform(ImageNode, $keepImageOnPage),
      editor.registerNodeTransform(FormalNode, $keepFormalOnPage),
      editor.registerNodeTransform(LinkNode, $keepLinkSafe),
      editor.registerNodeTransform(FactLinkNode, (link) => {
        $unnestLink(link);
        if (link.isAttached()) $joinFactLink(link);
      }),
    ),
});

function $keepMarksOnly(node: TextNode): void {
  const text = cleanText(node.getTextContent());
  if (text !== node.getTextContent()) node.setTextContent(text);
  if ((node.getFormat() & ~MARK_BITS) !== 0) node.setFormat(node.getFormat() & MARK_BITS);
  if (node.getStyle() !== '') node.setStyle('');
  if (node.getMode() !== 'normal') node.setMode('normal');
}

function $spaceForTab(node: TextNode): void {
  if ($isTabNode(node)) node.replace($createTextNode(' ').setFormat(node.getFormat()));
}

function $dropLayout(node: ElementNode): void {
  if (node.getFormatType() !== '') node.setFormat('');
  if (node.getStyle() !== '') node.setStyle('');
  if (node.getDirection() !== null) node.setDirection(null);
  if (node.getIndent() !== 0) node.setIndent(0);
}

/** A paragraph of a cell has no marking of its own. */
function $keepPortionOnPage(node: ParagraphNode): void {
  if (!$isRootNode(node.getParent())) $setPortion(node, null);
}

function $keepHeadingLevels(node: HeadingNode): void {
  if (!['h1', 'h2', 'h3'].includes(node.getTag())) node.setTag('h3');
}

function $keepPageBreakOnPage(node: PageBreakNode): void {
  if (!$isRootNode(node.getParent())) node.remove();
}

function $keepChartOnPage(node: ChartNode): void {
  if (!$isRootNode(node.getParent())) node.remove();
}

function $keepImageOnPage(node: ImageNode): void {
  if (!$isRootNode(node.getParent()) || $getImage(node) === null) node.remove();
}

/** In a cell or an item, where no such block can stand, its words are kept. */
function $keepFormalOnPage(node: FormalNode): void {
  if ($isRootNode(node.getParent()) && $getFormal(node) !== null) return;
  const words = node.getTextContent();
  if (words === '') node.remove();
  else node.replace($createParagraphNode().append($createTextNode(cleanText(words))));
}

/** Cells hold paragraphs and lists. */
function $paragraphInCell(node: ElementNode): void {
  if ($isTableCellNode(node.getParent())) node.replace($createParagraphNode(), true);
}

function $keepListKinds(node: ListNode): void {
  const start = node.getStart();
  const kept = node.getListType() === 'number' && Number.isInteger(start) && start >= 1 && start <= MAX_START;
  if (!kept && start !== 1) node.setStart(1);
  $keepTicks(node);
}

/** A list without items of its own has boxes or points as the list in it has (core/note/checklist.ts). */
function $keepTicks(list: ListNode): void {
  const inner = list.getChildren().map((item) => ($isListItemNode(item) ? item.getFirstChild() : null));
  const [first] = inner;
  if (list.getListType() !== 'number' && $isListNode(first) && inner.every($isListNode)) {
    const kind = first.getListType() === 'check' ? 'check' : 'bullet';
    if (list.getListType() !== kind) list.setListType(kind);
  }
  const above = list.getParent()?.getParent();
  if ($isListNode(above)) $keepTicks(above);
}

/** An item's indent is its depth in lists; only what Lexical stores beside that is dropped. */
function $keepItemPlain(node: ListItemNode): void {
  if (node.getFormatType() !== '') node.setFormat('');
  if (node.getStyle() !== '') node.setStyle('');
  if (node.getDirection() !== null) node.setDirection(null);
  for (const child of node.getChildren().filter($isListNode)) {
    if (node.getChildrenSize() === 1) return;
    node.insertAfter(new ListItemNode().append(child));
  }
}

function $dropTableLooks(node: TableNode): void {
  if (node.getRowStriping()) node.setRowStriping(false);
  if (node.getFrozenColumns() !== 0) node.setFrozenColumns(0);
  if (node.getFrozenRows() !== 0) node.setFrozenRows(0);
}

function $dropRowLooks(node: TableRowNode): void {
  // A cell that came or went changes the grid of the whole table.
  const table = node.getParent();
  if ($isTableNode(table)) table.markDirty();
  if (node.getHeight() !== undefined) node.setHeight(undefined);
}

/** The first row is a heading row or it is not; no other cell is a heading. */
function $dropCellLooks(node: TableCellNode): void {
  if (node.getWidth() !== undefined) node.setWidth(undefined);
  const background = node.getBackgroundColor();
  if (background !== null && shadeOf(background) === null) {
    const shade = nearShade(background);
    node.setBackgroundColor(shade === null ? null : backgroundOf(shade));
  }
  if (node.getVerticalAlign() !== undefined) node.setVerticalAlign(undefined);
  const row = node.getParent();
  const first = $isTableRowNode(row) ? row.getFirstChild() : null;
  const inFirstRow = $isTableNode(row?.getParent()) && row?.getPreviousSibling() === null;
  const heading = inFirstRow && $isTableCellNode(first) && first.hasHeaderState(TableCellHeaderStates.ROW);
  const wanted = heading ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS;
  if (node.getHeaderStyles() !== wanted) node.setHeaderStyles(wanted);
}

function $keepLinkSafe(node: LinkNode): void {
  const url = safeLink(node.getURL());
  if (url === null) {
    $unwrap(node);
    return;
  }
  if (url !== node.getURL()) node.setURL(url);
  if (node.getTarget() !== null) node.setTarget(null);
  if (node.getRel() !== null) node.setRel(null);
  if (node.getTitle() !== null) node.setTitle(null);
  $unnestLink(node);
}
