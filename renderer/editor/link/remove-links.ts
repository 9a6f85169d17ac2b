import { $isLinkNode, type LinkNode } from '@lexical/link';
import { $copyNode, $findMatchingParent, type RangeSelection } from 'lexical';
import { $unwrap } from '../nested-links.ts';

/**
 * Takes links off the words selected; the rest of each keeps its address. Where none of the words has one, as at the edge
 * of a link, it is the link the selection begins at that goes: the one whose address is asked about. (Lexical's own
 * TOGGLE_LINK_COMMAND fails there.)
 */
export function $removeLinks(selection: RangeSelection): void {
  const at = $findMatchingParent(selection.anchor.getNode(), $isLinkNode);
  const chosen = selection.isCollapsed() ? [] : selection.extract();
  const keys = new Set(chosen.map((node) => node.getKey()));
  const links = new Map<string, LinkNode>();
  for (const node of chosen) {
    const link = node.getParent();
    if ($isLinkNode(link)) links.set(link.getKey(), link);
  }
  if (links.size === 0 && at) $unwrap(at);
  for (const link of links.values()) $takeOut(link, keys);
}

function $takeOut(link: LinkNode, chosen: ReadonlySet<string>): void {
  const children = link.getChildren();
  const isChosen = (child: (typeof children)[number]) => chosen.has(child.getKey());
  const [first, last] = [children.findIndex(isChosen), children.findLastIndex(isChosen)];
  const after = children.slice(last + 1);
  if (after.length > 0) {
    const half = $copyNode(link);
    link.insertAfter(half);
    half.append(...after);
  }
  for (const child of children.slice(first, last + 1).reverse()) link.insertAfter(child);
  if (link.isEmpty()) link.remove();
}
