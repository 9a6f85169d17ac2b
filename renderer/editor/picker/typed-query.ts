import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import { useEffect, useRef, useState } from 'react';
import { drawnText } from '../drawn-text.ts';

/** A mark that asks for something (`@`, `/`) and what was typed after it, ending at the caret. */
export interface TypedQuery {
  readonly text: string;
  readonly node: NodeKey;
  /** Offsets in the node: of the mark, and of the caret. */
  readonly start: number;
  readonly end: number;
}

interface FollowedQuery {
  readonly query: TypedQuery | null;
  /** Not again for this mark. */
  readonly dismiss: () => void;
}

/** Follows the caret: what `$find` reads there, null where nothing is asked. `$find` must keep its identity. */
export function useTypedQuery(editor: LexicalEditor, $find: () => TypedQuery | null): FollowedQuery {
  const [query, setQuery] = useState<TypedQuery | null>(null);
  const dismissed = useRef<TypedQuery | null>(null);

  useEffect(() => {
    let last: TypedQuery | null = null;
    const follow = (next: TypedQuery | null) => {
      const at = dismissed.current;
      if (at && (next?.node !== at.node || next.start !== at.start)) dismissed.current = null;
      const wanted = dismissed.current ? null : next;
      if (isSameQuery(last, wanted)) return;
      last = wanted;
      setQuery(wanted);
    };
    return editor.registerUpdateListener(({ editorState }) => {
      if (editor.isComposing()) return;
      follow(editor.isEditable() ? editorState.read($find) : null);
    });
  }, [editor, $find]);

  const dismiss = () => {
    dismissed.current = query;
    setQuery(null);
  };
  return { query, dismiss };
}

/** Where the mark stands. */
export function placeOf(editor: LexicalEditor, query: TypedQuery): DOMRect {
  const text = drawnText(editor, query.node);
  if (!text || query.start > text.length) return editor.getRootElement()?.getBoundingClientRect() ?? new DOMRect();
  const range = document.createRange();
  range.setStart(text, query.start);
  range.setEnd(text, Math.min(query.start + 1, text.length));
  return range.getBoundingClientRect();
}

/** Selects the mark and what was typed after it; false when they are gone. */
export function $selectQuery(query: TypedQuery): boolean {
  const node = $getNodeByKey(query.node);
  const selection = $getSelection();
  if (!$isTextNode(node) || !$isRangeSelection(selection)) return false;
  // A query that was held may have been taken back by then.
  if (node.getTextContent().slice(query.start + 1, query.end) !== query.text) return false;
  selection.anchor.set(query.node, query.start, 'text');
  selection.focus.set(query.node, query.end, 'text');
  return true;
}

function isSameQuery(a: TypedQuery | null, b: TypedQuery | null): boolean {
  return a?.node === b?.node && a?.start === b?.start && a?.text === b?.text;
}
