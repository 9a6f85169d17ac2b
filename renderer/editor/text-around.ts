import { $isElementNode, $isLineBreakNode, $isTextNode, type LexicalNode, type RangeSelection } from 'lexical';

/** The words right before and after a caret, within its line and its innermost run of text; for looking at, not for offsets. */
export function $textAround(selection: RangeSelection): { readonly before: string; readonly after: string } {
  const { anchor } = selection;
  const node = anchor.getNode();
  if ($isTextNode(node)) {
    const text = node.getTextContent();
    return {
      before: text.slice(0, anchor.offset) || $wordsOf(node.getPreviousSibling()),
      after: text.slice(anchor.offset) || $wordsOf(node.getNextSibling()),
    };
  }
  if (!$isElementNode(node)) return { before: '', after: '' };
  return {
    before: anchor.offset > 0 ? $wordsOf(node.getChildAtIndex(anchor.offset - 1)) : '',
    after: $wordsOf(node.getChildAtIndex(anchor.offset)),
  };
}

function $wordsOf(node: LexicalNode | null): string {
  return node === null || $isLineBreakNode(node) ? '' : node.getTextContent();
}
