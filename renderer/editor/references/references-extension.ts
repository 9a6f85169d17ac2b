import './references.css';
import { $isRootNode, defineExtension, type LexicalNode, mergeRegister } from 'lexical';
import { ContentsNode } from './contents-node.tsx';
import { ReferenceNode } from './reference-node.ts';

/** References in the text, and contents tables between its blocks. */
export const ReferencesExtension = defineExtension({
  name: 'briefing-desk/references',
  nodes: () => [ReferenceNode, ContentsNode],
  register: (editor) => mergeRegister(editor.registerNodeTransform(ContentsNode, $keepOnPage)),
});

function $keepOnPage(node: LexicalNode): void {
  if (!$isRootNode(node.getParent())) node.remove();
}
