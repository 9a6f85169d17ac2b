import { $getRoot, $isElementNode, type EditorState, type LexicalNode } from 'lexical';
import type { EditorPlace } from '../../state/updates-places.ts';
import { $isFactLinkNode, type FactLinkNode } from '../fact-node.ts';

/** How much of the text around a place goes with it, in UTF-16 units; as the dossier tells it. */
const REACH = 80;

/** Every fact link of the text in reading order. One walk over all of it. */
export function readPlaces(state: EditorState): readonly EditorPlace[] {
  return state.read(() => $linksIn($getRoot()).map($describe));
}

function $linksIn(node: LexicalNode): readonly FactLinkNode[] {
  if ($isFactLinkNode(node)) return [node];
  return $isElementNode(node) ? node.getChildren().flatMap($linksIn) : [];
}

function $describe(link: FactLinkNode): EditorPlace {
  const before = link.getPreviousSiblings().map($words).join('');
  const after = link.getNextSiblings().map($words).join('');
  return {
    key: link.getKey(),
    link: link.getPlace(),
    words: link.getTextContent(),
    context: { before: before.slice(-REACH).toWellFormed(), after: after.slice(0, REACH).toWellFormed() },
  };
}

/** A nested list is a line of its own. */
function $words(node: LexicalNode): string {
  return $isElementNode(node) && !node.isInline() ? '' : node.getTextContent();
}
