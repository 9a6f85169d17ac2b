import { $getState, createState, type LexicalNode } from 'lexical';
import { CONTENTS_OF, type ContentsOf } from '../../../core/note/note.ts';

/** What a contents block lists. */
export const contentsState = createState('of', { parse: readContentsOf });

export function readContentsOf(value: unknown): ContentsOf {
  return CONTENTS_OF.find((of) => of === value) ?? 'headings';
}

/** Whether this is a ContentsNode (contents-node.tsx), asked without knowing how one is drawn. */
export function $isContents(node: LexicalNode | null): node is LexicalNode {
  return node?.getType() === 'contents';
}

export function $getContentsOf(node: LexicalNode): ContentsOf {
  return $getState(node, contentsState);
}
