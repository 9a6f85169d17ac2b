import { $getSelection, $isRangeSelection, $isTextNode, type NodeKey } from 'lexical';
import { $findAnyLink } from '../nested-links.ts';
import type { TypedQuery } from '../picker/typed-query.ts';
import { $textAround } from '../text-around.ts';

/** After a space or an opening mark, never inside a word: an e-mail address asks for nothing. */
const QUERY = /(?:^|[\s([{“‘«"'—–/-])@((?:[^\s@][^@\n]{0,79})?)$/u;

/** The question at the caret, null when there is none. Looks at the caret's own run of text only. */
export function $findQuery(): TypedQuery | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || !node.isSimpleText()) return null;
  const end = selection.anchor.offset;
  const match = QUERY.exec(node.getTextContent().slice(0, end));
  if (!match || $findAnyLink(node)) return null;
  const text = match[1] ?? '';
  const start = end - text.length - 1;
  if (start === 0 && $continuesWord(node.getKey())) return null;
  return { text, node: node.getKey(), start, end };
}

/** True when another run of text ends in a letter right before this one, as in an address half of which is bold. */
function $continuesWord(node: NodeKey): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const start = selection.clone();
  start.anchor.set(node, 0, 'text');
  start.focus.set(node, 0, 'text');
  return /[^\s([{“‘«"'—–/-]$/u.test($textAround(start).before);
}
