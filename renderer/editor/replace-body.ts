import { $getRoot, $getSelection, $isElementNode, $isRangeSelection, $isTextNode, type LexicalNode } from 'lexical';
import type { Block } from '../../core/note/note.ts';
import { $fillRoot } from './note-to-lexical.ts';

/** Marks updates that show what is already stored: they are no change by the author. */
export const STORED_TAG = 'briefing-desk/stored';

/** Shows another body, the caret staying in the block and at the offset where it was, as far as they still exist. */
export function $replaceBody(body: readonly Block[]): void {
  const place = $readPlace();
  $fillRoot(body);
  if (place) $restorePlace(place);
}

interface Place {
  readonly block: number;
  /** In characters from the start of the block. */
  readonly offset: number;
}

function $readPlace(): Place | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const node = selection.focus.getNode();
  const block = node.getTopLevelElement();
  if (!block) return null;
  let offset = $isTextNode(node) ? selection.focus.offset : 0;
  for (const text of $textsOf(block)) {
    if (text.is(node)) break;
    if (node.isBefore(text)) break;
    offset += text.getTextContentSize();
  }
  return { block: block.getIndexWithinParent(), offset };
}

function $restorePlace({ block: index, offset }: Place): void {
  const root = $getRoot();
  const block = root.getChildAtIndex(Math.min(index, root.getChildrenSize() - 1));
  if (!block) return;
  let rest = offset;
  for (const text of $textsOf(block)) {
    const size = text.getTextContentSize();
    if ($isTextNode(text) && rest <= size) {
      text.select(rest, rest);
      return;
    }
    rest -= size;
  }
  if ($isElementNode(block)) block.selectEnd();
  else block.selectNext();
}

function $textsOf(block: LexicalNode): readonly LexicalNode[] {
  return $isElementNode(block) ? block.getAllTextNodes() : [];
}
