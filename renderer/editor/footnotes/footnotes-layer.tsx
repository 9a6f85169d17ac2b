import { $isLinkNode } from '@lexical/link';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $createRangeSelection,
  $findMatchingParent,
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_EDITOR,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type NodeKey,
  type RangeSelection,
} from 'lexical';
import { useEffect, useState } from 'react';
import type { NotedInline } from '../../../core/note/note.ts';
import { later } from '../../ui/later.tsx';
import { $isFactLinkNode } from '../fact-node.ts';
import { isSameData } from '../same-data.ts';
import { EDIT_FOOTNOTE_COMMAND } from './footnote-extension.ts';
import { $createFootnoteNode, $isFootnoteNode } from './footnote-node.ts';

const FootnoteBox = later(async () => (await import('./footnote-box.tsx')).FootnoteBox);

interface OpenFootnote {
  /** Null: a new one. */
  readonly key: NodeKey | null;
  readonly content: readonly NotedInline[];
  /** Where a new one goes. */
  readonly selection: RangeSelection | null;
  readonly rect: DOMRect;
}

interface FootnotesLayerProps {
  readonly editable: boolean;
  /** The language whose quotation marks are set while typing; null: what is typed stays. */
  readonly marksFor: string | null;
}

/** Shows the words of the footnote that was asked for. A new one is in the text once it has words: one step of undo. */
export function FootnotesLayer({ editable, marksFor }: FootnotesLayerProps) {
  const [editor] = useLexicalComposerContext();
  const [open, setOpen] = useState<OpenFootnote | null>(null);
  useEffect(
    () =>
      editor.registerCommand(
        EDIT_FOOTNOTE_COMMAND,
        (key) => {
          setOpen(key === null ? (editor.isEditable() ? $openNew(editor) : null) : $openThere(editor, key));
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor],
  );
  if (!open) return null;
  const { key, content, rect } = open;
  const place = () => (key === null ? rect : (editor.getElementByKey(key)?.getBoundingClientRect() ?? rect));
  return (
    <FootnoteBox
      key={key ?? 'new'}
      content={content}
      place={place}
      editable={editable}
      marksFor={marksFor}
      onLeave={(now) => {
        setOpen(null);
        if (editable) keep(editor, open, now);
        editor.focus();
      }}
    />
  );
}

function $openThere(editor: LexicalEditor, key: NodeKey): OpenFootnote | null {
  const node = $getNodeByKey(key);
  const rect = editor.getElementByKey(key)?.getBoundingClientRect();
  return $isFootnoteNode(node) && rect ? { key, content: node.getContent(), selection: null, rect } : null;
}

function $openNew(editor: LexicalEditor): OpenFootnote | null {
  const selection = $getSelection();
  const root = editor.getRootElement();
  if (!$isRangeSelection(selection) || !root) return null;
  const dom = root.ownerDocument.getSelection();
  const range = dom && dom.rangeCount > 0 ? dom.getRangeAt(0).getBoundingClientRect() : null;
  const rect = range && range.height > 0 ? range : $rectOfLine(editor, selection, root);
  return { key: null, content: [], selection: selection.clone(), rect };
}

/** An empty line has no rectangle of its own for the caret. */
function $rectOfLine(editor: LexicalEditor, selection: RangeSelection, root: HTMLElement): DOMRect {
  const block = selection.anchor.getNode().getTopLevelElement();
  return (editor.getElementByKey(block?.getKey() ?? '') ?? root).getBoundingClientRect();
}

function keep(editor: LexicalEditor, open: OpenFootnote, content: readonly NotedInline[]): void {
  if (isSameData(content, open.content)) return;
  editor.update(
    () => {
      if (open.selection !== null) {
        $insert(open.selection, content);
        return;
      }
      const node = $getNodeByKey(open.key ?? '');
      if (!$isFootnoteNode(node)) return;
      if (content.length > 0) {
        node.setContent(content).selectNext(0, 0);
        return;
      }
      node.selectPrevious();
      node.remove();
    },
    { tag: HISTORY_PUSH_TAG },
  );
}

/** After what is selected, and after the link it is in. */
function $insert(selection: RangeSelection, content: readonly NotedInline[]): void {
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
}
