import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  mergeRegister,
  PASTE_TAG,
} from 'lexical';
import { type SetMark, setTyped } from '../../../core/note/typed-marks.ts';
import { $findAnyLink } from '../nested-links.ts';
import { $textAround } from '../text-around.ts';

const ASKS = /^["'.-]$/;

/** Sets quotation marks and dashes as they are typed, in the language of the note; undo gives back what was typed. */
export function setTypedMarks(editor: LexicalEditor, language: string): () => void {
  let typed: string | null = null;
  const listen = ({ inputType, data }: InputEvent) => {
    typed = inputType === 'insertText' && data !== null && ASKS.test(data) ? data : null;
  };
  return mergeRegister(
    editor.registerRootListener((root) => {
      root?.addEventListener('beforeinput', listen, true);
      return () => root?.removeEventListener('beforeinput', listen, true);
    }),
    editor.registerUpdateListener(({ editorState, dirtyLeaves, tags }) => {
      if (typed === null || dirtyLeaves.size === 0) return;
      const now = typed;
      typed = null;
      if (tags.has(HISTORIC_TAG) || tags.has(PASTE_TAG) || editor.isComposing() || !editor.isEditable()) return;
      const set = editorState.read(() => $readSet(now, language));
      if (set) editor.update(() => $set(now, set), { tag: HISTORY_PUSH_TAG });
    }),
  );
}

function $readSet(typed: string, language: string): SetMark | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const { anchor } = selection;
  const node = anchor.getNode();
  if (!$isTextNode(node) || !node.isSimpleText() || $findAnyLink(node)) return null;
  if (node.getTextContent()[anchor.offset - 1] !== typed) return null;
  const earlier = selection.clone();
  earlier.anchor.set(anchor.key, anchor.offset - 1, 'text');
  const set = setTyped({ typed, before: $textAround(earlier).before, language });
  // Characters of another run of text keep their format: they are left as they are.
  return set && set.replaced <= anchor.offset ? set : null;
}

function $set(typed: string, { replaced, text }: SetMark): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return;
  const { anchor } = selection;
  const node = anchor.getNode();
  if (!$isTextNode(node) || node.getTextContent()[anchor.offset - 1] !== typed) return;
  node.spliceText(anchor.offset - replaced, replaced, text, true);
}
