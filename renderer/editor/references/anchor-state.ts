import { $isHeadingNode, type HeadingNode } from '@lexical/rich-text';
import { $isTableNode, type TableNode } from '@lexical/table';
import { $getState, $setState, createState, type LexicalNode } from 'lexical';
import { idSchema, isLine } from '../../../core/shared/schema-text.ts';
import { $isChartNode } from '../chart/chart-node.ts';
import { $getImage, $isImage } from '../image/image-state.ts';

/** What references call a heading or a table by; empty for none. Pictures and charts keep theirs with what they hold. */
const anchorState = createState('anchor', {
  parse: (value) => (typeof value === 'string' && idSchema.safeParse(value).success ? value : ''),
});

/** The words above a table; empty for none. */
const captionState = createState('caption', {
  parse: (value) => (typeof value === 'string' && value.length <= 1_000 && isLine(value) ? value : ''),
});

/** The anchor of a block of the text; null where it has none. */
export function $getAnchor(node: LexicalNode): string | null {
  if ($isHeadingNode(node) || $isTableNode(node)) return $getState(node, anchorState) || null;
  if ($isChartNode(node)) return node.getChart().anchor ?? null;
  return $isImage(node) ? ($getImage(node)?.anchor ?? null) : null;
}

export function $setAnchor<Node extends HeadingNode | TableNode>(node: Node, anchor: string | null | undefined): Node {
  if (anchor) $setState(node as HeadingNode | TableNode, anchorState, anchor);
  return node;
}

export function $getCaption(table: TableNode): string {
  return $getState(table, captionState);
}

export function $setCaption(table: TableNode, caption: string): TableNode {
  // As a note has it (core/note/normalise-note.ts): spaces alone are none.
  return $setState(table, captionState, caption.trim() === '' ? '' : caption);
}
