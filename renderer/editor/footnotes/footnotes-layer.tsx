import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_EDITOR,
  type LexicalEditor,
  type NodeKey,
  type RangeSelection,
} from 'lexical';
import { useEffect, useState } from 'react';
import { later } from '../../ui/later.tsx';
import { EDIT_FOOTNOTE_COMMAND } from './footnote-extension.ts';
import { $isFootnoteNode } from './footnote-node.ts';
import { type KeptFootnote, keepFootnote, type OpenFootnote } from './keep-footnote.ts';

const FootnoteBox = later(async () => (await import('./footnote-box.tsx')).FootnoteBox);

interface FootnotesLayerProps {
  readonly editable: boolean;
  /** The language whose quotation marks are set while typing; null: what is typed stays. */
  readonly marksFor: string | null;
}

/** Shows the words of the footnote that was asked for. A new one is in the text once it has words. */
export function FootnotesLayer({ editable, marksFor }: FootnotesLayerProps) {
  const [editor] = useLexicalComposerContext();
  const [open, setOpen] = useState<{ readonly footnote: OpenFootnote; readonly kept: KeptFootnote } | null>(null);
  useEffect(
    () =>
      editor.registerCommand(
        EDIT_FOOTNOTE_COMMAND,
        (key) => {
          const footnote = key !== null ? $openThere(editor, key) : editor.isEditable() ? $openNew(editor) : null;
          setOpen(footnote && { footnote, kept: keepFootnote(editor, footnote) });
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor],
  );
  if (!open) return null;
  const { footnote, kept } = open;
  const place = () => editor.getElementByKey(kept.key() ?? '')?.getBoundingClientRect() ?? footnote.rect;
  return (
    <FootnoteBox
      key={footnote.key ?? 'new'}
      content={footnote.content}
      place={place}
      editable={editable}
      marksFor={marksFor}
      onChange={kept.keep}
      onLeave={(now) => {
        setOpen(null);
        if (editable) kept.leave(now);
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
