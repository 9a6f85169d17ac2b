import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type RangeSelection,
} from 'lexical';
import { applyFormat } from '../format-commands.ts';
import { readFormat } from '../format-state.ts';
import { formatBit } from '../text-marks.ts';
import type { CopiedFormat } from './painter.ts';

/**
 * Gives a format to what is selected, as one step of undo: words take its marks; whole paragraphs, and the one a bare
 * caret is in, take its style too, and the word at the caret its marks.
 */
export function giveFormat(editor: LexicalEditor, { marks, block }: CopiedFormat): void {
  const { block: now, inTable } = readFormat(editor);
  const styled = block !== 'pageBreak' && now !== 'pageBreak' && block !== now && !inTable;
  if (styled && editor.read($isWhole)) applyFormat(editor, block);
  const bits = marks.reduce((sum, mark) => sum | formatBit(mark), 0);
  // Of one commit with the style before it.
  editor.update(() => $giveMarks(bits), { tag: HISTORY_PUSH_TAG });
}

function $giveMarks(bits: number): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const caret = selection.isCollapsed() ? selection.anchor.offset : null;
  if (caret !== null) $selectWord(selection);
  const wordStart = Math.min(selection.anchor.offset, selection.focus.offset);
  if (selection.isCollapsed()) return;
  const nodes = selection.extract().filter($isTextNode);
  for (const node of nodes) node.setFormat(bits);
  const [word] = nodes;
  // A bare caret is one again, where it was in its word.
  if (caret !== null && word) {
    const at = caret - wordStart;
    word.select(at, at);
  } else selection.setFormat(bits);
}

/** The caret's word, within its run of text. */
function $selectWord(selection: RangeSelection): void {
  const { anchor } = selection;
  const node = anchor.getNode();
  if (!$isTextNode(node) || !node.isSimpleText()) return;
  const text = node.getTextContent();
  const start = /[\p{L}\p{M}\p{N}’'-]*$/u.exec(text.slice(0, anchor.offset))?.[0].length ?? 0;
  const end = /^[\p{L}\p{M}\p{N}’'-]*/u.exec(text.slice(anchor.offset))?.[0].length ?? 0;
  const at = anchor.offset;
  if (start + end === 0) return;
  selection.anchor.set(node.getKey(), at - start, 'text');
  selection.focus.set(node.getKey(), at + end, 'text');
}

/** A bare caret, or from the beginning of a block to the end of one. */
function $isWhole(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  if (selection.isCollapsed()) return true;
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  const first = start.getNode().getTopLevelElement();
  if (first !== end.getNode().getTopLevelElement()) return true;
  return first !== null && selection.getTextContent().trim() === first.getTextContent().trim();
}
