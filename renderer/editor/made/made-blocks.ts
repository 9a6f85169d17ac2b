import { $isListNode, type ListNode } from '@lexical/list';
import { $isTableNode, type TableNode } from '@lexical/table';
import {
  $createParagraphNode,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRootNode,
  $setSelection,
  type EditorState,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import type { Block } from '../../../core/note/note.ts';
import type { FactBlock, PlacedBlock } from '../../state/note-blocks.ts';
import { $isChartNode, type ChartNode } from '../chart/chart-node.ts';
import { $readOneBlock } from '../lexical-to-note.ts';
import { $setMade } from '../made-state.ts';
import { $createBlocks } from '../note-to-lexical.ts';

/** The lists, tables and charts of the text, in order. */
export function readFactBlocks(state: EditorState): readonly PlacedBlock[] {
  return state.read(() => $getRoot().getChildren().flatMap($readPlaced));
}

export function readFactBlock(editor: LexicalEditor, key: string): FactBlock | null {
  return editor.read(() => {
    const node = $getNodeByKey(key);
    const [placed] = node && $isRootNode(node.getParent()) ? $readPlaced(node) : [];
    return placed?.block ?? null;
  });
}

function $readPlaced(node: LexicalNode): readonly PlacedBlock[] {
  if (!isHolder(node)) return [];
  const block = $readOneBlock(node);
  if (block === null || (block.type !== 'list' && block.type !== 'table' && block.type !== 'chart')) return [];
  return [{ key: node.getKey(), block }];
}

function isHolder(node: LexicalNode): node is ListNode | TableNode | ChartNode {
  return $isListNode(node) || $isTableNode(node) || $isChartNode(node);
}

/** In place of an empty paragraph at the caret, else under the block the caret is in; at the end without a caret. */
export function insertBlock(editor: LexicalEditor, block: Block): void {
  change(editor, () => {
    const [created] = $createBlocks([block]);
    if (!created) return;
    const [at] = $getSelection()?.getNodes() ?? [];
    const top = at?.getTopLevelElement() ?? at;
    const place = top && $isRootNode(top.getParent()) ? top : $getRoot().getLastChild();
    if (!place) $getRoot().append(created);
    else if ($isParagraphNode(place) && place.isEmpty()) place.replace(created);
    else place.insertAfter(created);
    $keepApart(created);
    $endIn(created);
  });
}

/** Another block in the place of one; nothing when that is not there any more. */
export function replaceBlock(editor: LexicalEditor, key: NodeKey, block: Block): void {
  change(editor, () => {
    const node = $getNodeByKey(key);
    if (!node) return;
    if ($isChartNode(node) && block.type === 'chart') {
      node.setChart(block);
      return;
    }
    const [created] = $createBlocks([block]);
    if (!created) return;
    $setSelection(null);
    node.replace(created);
    $keepApart(created);
    $endIn(created);
  });
}

/** The block stays as it is and is not asked about again. */
export function makeOrdinary(editor: LexicalEditor, key: NodeKey): void {
  change(editor, () => {
    const node = $getNodeByKey(key);
    if ($isChartNode(node)) {
      const { made: _, ...chart } = node.getChart();
      node.setChart(chart);
    } else if ($isListNode(node) || $isTableNode(node)) $setMade(node, null);
  });
}

/** Neighbouring lists of one kind would become one, and a block at the very end leaves no line to go on writing. */
function $keepApart(node: LexicalNode): void {
  const [before, after] = [node.getPreviousSibling(), node.getNextSibling()];
  if ($isListNode(node) && $isListNode(before) && before.getListType() === node.getListType())
    node.insertBefore($createParagraphNode());
  if (after === null || ($isListNode(node) && $isListNode(after) && after.getListType() === node.getListType()))
    node.insertAfter($createParagraphNode());
}

function $endIn(node: LexicalNode): void {
  if ($isElementNode(node)) node.selectEnd();
  else node.selectNext();
}

function change(editor: LexicalEditor, $change: () => void): void {
  if (!editor.isEditable()) return;
  editor.update($change, { discrete: true, tag: HISTORY_PUSH_TAG });
}
