import './footnotes.css';
import {
  $getNodeFromDOMNode,
  $getSelection,
  $isNodeSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_LOW,
  createCommand,
  defineExtension,
  isDOMNode,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalCommand,
  mergeRegister,
  type NodeKey,
} from 'lexical';
import { isPressed } from '../../commands/read-keys.ts';
import { $keepOutOfLinks } from '../nested-links.ts';
import { $isFootnoteNode, FootnoteNode } from './footnote-node.ts';

/** Asks the box (footnote-box.tsx) for the words of a footnote; null: of a new one at the caret. */
export const EDIT_FOOTNOTE_COMMAND: LexicalCommand<NodeKey | null> = createCommand('EDIT_FOOTNOTE_COMMAND');

/** Ctrl+Alt+F, as in other writing programs, finds and replaces here. */
const FOOTNOTE_KEYS = 'CmdOrCtrl+Alt+D';

/** A press on a mark, or Enter where it is selected, opens its words; a key makes a new one. */
export const FootnoteExtension = defineExtension({
  name: 'briefing-desk/footnotes',
  nodes: () => [FootnoteNode],
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(FootnoteNode, $keepOutOfLinks),
      editor.registerCommand(
        CLICK_COMMAND,
        (event: MouseEvent) => {
          const node = isDOMNode(event.target) ? $getNodeFromDOMNode(event.target) : null;
          return $isFootnoteNode(node) && editor.dispatchCommand(EDIT_FOOTNOTE_COMMAND, node.getKey());
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          const selection = $getSelection();
          const [node, ...more] = $isNodeSelection(selection) ? selection.getNodes() : [];
          if (!$isFootnoteNode(node) || more.length > 0) return false;
          event?.preventDefault();
          return editor.dispatchCommand(EDIT_FOOTNOTE_COMMAND, node.getKey());
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (!isPressed(FOOTNOTE_KEYS, event, navigator.platform.startsWith('Mac'))) return false;
          event.preventDefault();
          return editor.dispatchCommand(EDIT_FOOTNOTE_COMMAND, null);
        },
        COMMAND_PRIORITY_LOW,
      ),
    ),
});
