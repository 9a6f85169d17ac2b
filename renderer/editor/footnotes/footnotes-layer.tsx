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
import { keepPlace, placeOfSelection } from '../rect-of-selection.ts';
import { EDIT_FOOTNOTE_COMMAND } from './footnote-extension.ts';
import { $isFootnoteNode } from './footnote-node.ts';
import { type KeptFootnote, keepFootnote, type OpenFootnote } from './keep-footnote.ts';

const FootnoteBox = later(async () => (await import('./footnote-box.tsx')).FootnoteBox);

interface FootnotesLayerProps {
  readonly editable: boolean;
  /** The language whose quotation marks are set while typing; null: what is typed stays. */
  readonly marksFor: string | null;
}

interface Open {
  readonly footnote: OpenFootnote;
  readonly kept: KeptFootnote;
  readonly place: () => DOMRect;
}

/** Shows the words of the footnote that was asked for. A new one is in the text once it has words. */
export function FootnotesLayer({ editable, marksFor }: FootnotesLayerProps) {
  const [editor] = useLexicalComposerContext();
  const [open, setOpen] = useState<Open | null>(null);
  useEffect(
    () =>
      editor.registerCommand(
        EDIT_FOOTNOTE_COMMAND,
        (key) => {
          const footnote = key !== null ? $openThere(key) : editor.isEditable() ? $openNew() : null;
          setOpen(footnote && openBeside(editor, footnote));
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor],
  );
  if (!open) return null;
  const { footnote, kept, place } = open;
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

/** Beside its mark, and where that will be while a new one has none. */
function openBeside(editor: LexicalEditor, footnote: OpenFootnote): Open {
  const kept = keepFootnote(editor, footnote);
  const before = footnote.selection && placeOfSelection(editor, footnote.selection);
  const place = keepPlace(
    () => editor.getElementByKey(kept.key() ?? '')?.getBoundingClientRect() ?? (before ? before() : null),
  );
  return { footnote, kept, place };
}

function $openThere(key: NodeKey): OpenFootnote | null {
  const node = $getNodeByKey(key);
  return $isFootnoteNode(node) ? { key, content: node.getContent(), selection: null } : null;
}

function $openNew(): OpenFootnote | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  return { key: null, content: [], selection: selection.clone() };
}
