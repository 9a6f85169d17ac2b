import {
  $createParagraphNode,
  $getNodeByKey,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type NodeKey,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import type { Image } from '../../../core/note/note.ts';
import { $isImage, $setImage } from './image-state.ts';

/** Stores what its fields now say. `step` is one to undo by itself; else it joins the step before. */
export function changeImage(editor: LexicalEditor, key: NodeKey, image: Image, step: boolean): void {
  editor.update(
    () => {
      const node = $getNodeByKey(key);
      if ($isImage(node)) $setImage(node, image);
    },
    { discrete: true, tag: [SKIP_DOM_SELECTION_TAG, step ? HISTORY_PUSH_TAG : HISTORY_MERGE_TAG] },
  );
}

/** Takes the picture off the page, or only goes back to the text after it. */
export function leaveImage(editor: LexicalEditor, key: NodeKey, { remove }: { readonly remove: boolean }): void {
  editor.update(
    () => {
      const node = $getNodeByKey(key);
      if (!$isImage(node)) return;
      const next = node.getNextSibling() ?? node.insertAfter($createParagraphNode());
      next.selectStart();
      if (remove) node.remove();
    },
    {
      ...(remove ? { tag: HISTORY_PUSH_TAG } : {}),
      // A field of a block stands in the text, so the text would count as focused already.
      onUpdate: () => {
        editor.getRootElement()?.focus({ preventScroll: true });
        editor.focus();
      },
    },
  );
}
