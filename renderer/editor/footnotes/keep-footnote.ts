import { $isLinkNode } from '@lexical/link';
import {
  $createRangeSelection,
  $findMatchingParent,
  $getNodeByKey,
  $setSelection,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type NodeKey,
  type RangeSelection,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import type { NotedInline } from '../../../core/note/note.ts';
import { $isFactLinkNode } from '../fact-node.ts';
import { isSameData } from '../same-data.ts';
import { $createFootnoteNode, $isFootnoteNode, type FootnoteNode } from './footnote-node.ts';

/** A footnote whose words are open. */
export interface OpenFootnote {
  /** Null: a new one. */
  readonly key: NodeKey | null;
  readonly content: readonly NotedInline[];
  /** Where a new one goes. */
  readonly selection: RangeSelection | null;
}

export interface KeptFootnote {
  /** Its words as they are now; none: they wait until it is left, so that what was there outlives a crash. */
  readonly keep: (content: readonly NotedInline[]) => void;
  /** Nothing is left of one without words; writing goes on after any other. */
  readonly leave: (content: readonly NotedInline[]) => void;
  readonly key: () => NodeKey | null;
}

/** Puts the words of a footnote into the text as they are written: all of them are one step of undo. */
export function keepFootnote(editor: LexicalEditor, open: OpenFootnote): KeptFootnote {
  let { key } = open;
  let kept = open.content;
  const $node = (): FootnoteNode | null => {
    const node = key === null ? null : $getNodeByKey(key);
    return $isFootnoteNode(node) ? node : null;
  };
  const change = ($change: () => void) => {
    const step = kept === open.content ? HISTORY_PUSH_TAG : HISTORY_MERGE_TAG;
    // At once: what is saved next must have it. The keyboard is in the box.
    editor.update($change, { discrete: true, tag: [step, SKIP_DOM_SELECTION_TAG] });
  };
  const keep = (content: readonly NotedInline[]) => {
    if (content.length === 0 || isSameData(content, kept)) return;
    change(() => {
      if (key !== null) $node()?.setContent(content);
      else if (open.selection !== null) key = $insert(open.selection, content).getKey();
    });
    kept = content;
  };
  return {
    keep,
    leave(content) {
      keep(content);
      if (content.length > 0) editor.update(() => void $node()?.selectNext(0, 0));
      else if (key !== null)
        change(() => {
          const node = $node();
          node?.selectPrevious();
          node?.remove();
        });
    },
    key: () => key,
  };
}

/** After what is selected, and after the link it is in. */
function $insert(selection: RangeSelection, content: readonly NotedInline[]): FootnoteNode {
  const end = selection.isBackward() ? selection.anchor : selection.focus;
  const caret = $createRangeSelection();
  caret.anchor.set(end.key, end.offset, end.type);
  caret.focus.set(end.key, end.offset, end.type);
  $setSelection(caret);
  const node = $createFootnoteNode(content);
  const link = $findMatchingParent(end.getNode(), (one) => $isLinkNode(one) || $isFactLinkNode(one));
  if (link) link.insertAfter(node);
  else caret.insertNodes([node]);
  node.selectNext(0, 0);
  return node;
}
