import { $isHeadingNode } from '@lexical/rich-text';
import { $isTableNode } from '@lexical/table';
import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import type { ReferenceShows } from '../../../core/note/note.ts';
import { $isChartNode } from '../chart/chart-node.ts';
import { $getImage, $isImage, $setImage } from '../image/image-state.ts';
import { $getAnchor, $setAnchor } from './anchor-state.ts';
import { $createReferenceNode, $isReferenceNode } from './reference-node.ts';

/** Puts a reference to the block `target` at the caret, or changes the one that is given; one step of undo. */
export function putReference(
  editor: LexicalEditor,
  reference: NodeKey | null,
  target: NodeKey,
  shows: ReferenceShows,
): void {
  editor.update(
    () => {
      const block = $getNodeByKey(target);
      const to = block && $anchorOf(block);
      if (!to) return;
      const node = reference === null ? null : $getNodeByKey(reference);
      if ($isReferenceNode(node)) {
        node.setPlace({ to, shows }).selectNext();
        return;
      }
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.insertNodes([$createReferenceNode({ to, shows })]);
    },
    { tag: HISTORY_PUSH_TAG, onUpdate: () => editor.focus() },
  );
}

export function removeReference(editor: LexicalEditor, reference: NodeKey): void {
  editor.update(
    () => {
      const node = $getNodeByKey(reference);
      node?.selectPrevious();
      node?.remove();
    },
    { tag: HISTORY_PUSH_TAG, onUpdate: () => editor.focus() },
  );
}

/** The anchor of a block, which it is given where it has none; null for what nothing refers to. */
function $anchorOf(block: LexicalNode): string | null {
  const known = $getAnchor(block);
  if (known !== null) return known;
  const anchor = `ref-${crypto.randomUUID().slice(0, 8)}`;
  if ($isHeadingNode(block) || $isTableNode(block)) $setAnchor(block, anchor);
  else if ($isChartNode(block)) block.setChart({ ...block.getChart(), anchor });
  else {
    const image = $isImage(block) ? $getImage(block) : null;
    if (!image) return null;
    $setImage(block, { ...image, anchor });
  }
  return anchor;
}
