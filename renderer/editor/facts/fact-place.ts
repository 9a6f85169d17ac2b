import { $getNodeByKey, type LexicalEditor, type NodeKey } from 'lexical';
import { $isFactLinkNode } from '../fact-node.ts';

/** A fact link as it stands in the text. */
export interface FactPlace {
  readonly fact: string;
  readonly revision: number;
  readonly shown: string;
  readonly words: string;
  readonly reworded: boolean;
}

export function readPlace(editor: LexicalEditor, key: NodeKey): FactPlace | null {
  return editor.read('latest', () => {
    const link = $getNodeByKey(key);
    if (!$isFactLinkNode(link)) return null;
    return {
      fact: link.getFact(),
      revision: link.getRevision(),
      shown: link.getShown(),
      words: link.getTextContent(),
      reworded: link.isReworded(),
    };
  });
}
