import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_EDITOR,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import { useEffect, useState } from 'react';
import { later } from '../../ui/later.tsx';
import { $rectOfSelection } from '../rect-of-selection.ts';
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
  if (!$isRangeSelection(selection)) return null;
  return { key: null, content: [], selection: selection.clone(), rect: $rectOfSelection(editor) };
}
