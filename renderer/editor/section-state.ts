import { $isHeadingNode, type HeadingNode } from '@lexical/rich-text';
import { $getState, $setState, createState, type LexicalNode } from 'lexical';

/** Id of the template section a heading opens; empty for a heading of the author's own. */
const sectionState = createState('section', { parse: (value) => (typeof value === 'string' ? value : '') });

export function $getSection(node: LexicalNode | null): string | null {
  if (!$isHeadingNode(node)) return null;
  return $getState(node, sectionState) || null;
}

export function $setSection(heading: HeadingNode, section: string | null): HeadingNode {
  return section === $getSection(heading) ? heading : $setState(heading, sectionState, section ?? '');
}

/** The section a top-level block stands in: that of the nearest heading of a section at or above it. */
export function $findSectionAt(block: LexicalNode | null): string | null {
  for (let at = block; at !== null; at = at.getPreviousSibling()) {
    const section = $getSection(at);
    if (section !== null) return section;
  }
  return null;
}
