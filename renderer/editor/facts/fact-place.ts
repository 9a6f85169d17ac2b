import { $getNodeByKey, type LexicalEditor, type NodeKey } from 'lexical';
import type { Wording } from '../../../core/facts/wording.ts';
import { $isFactLinkNode } from '../fact-node.ts';

/** A fact link as it stands in the text. */
export interface FactPlace {
  readonly fact: string;
  readonly revision: number;
  /** The words as inserted, and as they stand. */
  readonly shown: string;
  readonly words: string;
  readonly reworded: boolean;
  readonly wording: Wording;
  readonly pinned: boolean;
  /** The revision up to which its author looked at the fact and kept the words; 0 for none. */
  readonly kept: number;
}

export function readPlace(editor: LexicalEditor, key: NodeKey): FactPlace | null {
  return editor.read('latest', () => {
    const link = $getNodeByKey(key);
    if (!$isFactLinkNode(link)) return null;
    return {
      wording: 'claim',
      pinned: false,
      kept: 0,
      ...link.getPlace(),
      words: link.getTextContent(),
      reworded: link.isReworded(),
    };
  });
}
