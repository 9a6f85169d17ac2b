import { $getSelection, $isRangeSelection, $isTextNode } from 'lexical';
import { $findAnyLink } from '../nested-links.ts';
import type { TypedQuery } from '../picker/typed-query.ts';

const QUERY = /(^|\s)\/((?:[^\s/][^/\n]{0,29})?)$/u;

/** What was typed after a `/` that opens an empty paragraph or follows a space: in a word or a date it asks for nothing. */
export function $findSlash(): TypedQuery | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || !node.isSimpleText()) return null;
  const end = selection.anchor.offset;
  const words = node.getTextContent();
  const match = QUERY.exec(words.slice(0, end));
  if (!match) return null;
  const text = match[2] ?? '';
  const start = end - text.length - 1;
  // Before words that are there already, or right after a fact, a footnote or bold words, it is a stroke.
  if (match[1] === '' && (end < words.length || node.getPreviousSibling() || node.getNextSibling())) return null;
  return $findAnyLink(node) ? null : { text, node: node.getKey(), start, end };
}
