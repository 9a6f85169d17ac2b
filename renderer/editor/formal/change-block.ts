import {
  $createParagraphNode,
  $getNodeByKey,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type NodeKey,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import { $isFormal, $setFormal, type Formal } from './formal-state.ts';

/** Stores what its fields now say. `step` is one to undo by itself; else it joins the step before. */
export function changeBlock(editor: LexicalEditor, key: NodeKey, block: Formal, step: boolean): void {
  editor.update(
    () => {
      const node = $getNodeByKey(key);
      if ($isFormal(node)) $setFormal(node, block);
    },
    { discrete: true, tag: [SKIP_DOM_SELECTION_TAG, step ? HISTORY_PUSH_TAG : HISTORY_MERGE_TAG] },
  );
}

/** Takes the block off the page; writing goes on where it stood. */
export function removeBlock(editor: LexicalEditor, key: NodeKey): void {
  editor.update(
    () => {
      const node = $getNodeByKey(key);
      if (!$isFormal(node)) return;
      const paragraph = $createParagraphNode();
      node.replace(paragraph);
      paragraph.select();
    },
    { tag: HISTORY_PUSH_TAG, onUpdate: () => focusText(editor) },
  );
}

/** Goes back to the text, after the block. */
export function leaveBlock(editor: LexicalEditor, key: NodeKey): void {
  editor.update(
    () => {
      const node = $getNodeByKey(key);
      if (!$isFormal(node)) return;
      const next = node.getNextSibling() ?? node.insertAfter($createParagraphNode());
      next.selectStart();
    },
    { onUpdate: () => focusText(editor) },
  );
}

/** A field of a block stands in the text, so the text would count as focused already. */
function focusText(editor: LexicalEditor): void {
  editor.getRootElement()?.focus({ preventScroll: true });
  editor.focus();
}
