import './references.css';
import {
  $getNodeFromDOMNode,
  $getSelection,
  $isNodeSelection,
  $isRootNode,
  CLICK_COMMAND,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  isDOMNode,
  KEY_ENTER_COMMAND,
  type LexicalNode,
  mergeRegister,
} from 'lexical';
import { $keepOutOfLinks } from '../nested-links.ts';
import { ContentsNode } from './contents-node.tsx';
import { EDIT_REFERENCE_COMMAND } from './reference-command.ts';
import { $isReferenceNode, ReferenceNode } from './reference-node.ts';

/** References in the text, and contents tables between its blocks. */
export const ReferencesExtension = defineExtension({
  name: 'briefing-desk/references',
  nodes: () => [ReferenceNode, ContentsNode],
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(ContentsNode, $keepOnPage),
      editor.registerNodeTransform(ReferenceNode, $keepOutOfLinks),
      editor.registerCommand(
        CLICK_COMMAND,
        (event: MouseEvent) => {
          const node = isDOMNode(event.target) ? $getNodeFromDOMNode(event.target) : null;
          return $isReferenceNode(node) && editor.dispatchCommand(EDIT_REFERENCE_COMMAND, node.getKey());
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          const selection = $getSelection();
          const [node, ...more] = $isNodeSelection(selection) ? selection.getNodes() : [];
          if (!$isReferenceNode(node) || more.length > 0) return false;
          event?.preventDefault();
          return editor.dispatchCommand(EDIT_REFERENCE_COMMAND, node.getKey());
        },
        COMMAND_PRIORITY_LOW,
      ),
    ),
});

function $keepOnPage(node: LexicalNode): void {
  if (!$isRootNode(node.getParent())) node.remove();
}
