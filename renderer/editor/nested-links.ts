import { $isLinkNode, type LinkNode } from '@lexical/link';
import { $copyNode, $findMatchingParent, $isElementNode, type ElementNode, type LexicalNode } from 'lexical';
import { $isFactLinkNode, type FactLinkNode } from './fact-node.ts';

/**
 * Links and fact links hold words only. A fact link that came inside another link is lifted out between its two halves;
 * any other element inside gives its children in its place.
 */
export function $unnestLink(link: LinkNode | FactLinkNode): void {
  for (const child of link.getChildren()) {
    if (!$isElementNode(child)) continue;
    if ($isFactLinkNode(child)) {
      $liftOut(child, link);
      return;
    }
    $unwrap(child);
  }
}

/** A footnote or reference parts the link it came into, and stays at its words. A fact is whole: it has it after it. */
export function $keepOutOfLinks(node: LexicalNode): void {
  const fact = $findMatchingParent(node, $isFactLinkNode);
  if (fact) fact.insertAfter(node);
  const link = $findMatchingParent(node, $isLinkNode);
  if (link) $liftOut(node, link);
}

function $liftOut(child: LexicalNode, link: ElementNode): void {
  const after = child.getNextSiblings();
  link.insertAfter(child);
  if (after.length > 0) {
    const half = $copyNode(link);
    half.append(...after);
    child.insertAfter(half);
  }
  if (link.isEmpty()) link.remove();
}

/** Takes a link away and keeps its words. */
export function $unwrap(element: ElementNode): void {
  for (const child of element.getChildren()) element.insertBefore(child);
  element.remove();
}

/** The two halves of a split fact link become one again when they meet, as Lexical does with links. */
export function $joinFactLink(link: FactLinkNode): void {
  const before = link.getPreviousSibling();
  if ($isFactLinkNode(before) && before.isSamePlaceAs(link)) {
    before.append(...link.getChildren());
    link.remove();
    return;
  }
  const after = link.getNextSibling();
  if ($isFactLinkNode(after) && link.isSamePlaceAs(after)) {
    link.append(...after.getChildren());
    after.remove();
  }
}

/** The link or fact link around a node. */
export function $findAnyLink(node: LexicalNode): LinkNode | FactLinkNode | null {
  for (let at: LexicalNode | null = node; at !== null; at = at.getParent()) {
    if ($isLinkNode(at) || $isFactLinkNode(at)) return at;
  }
  return null;
}
