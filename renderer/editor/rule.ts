import {
  $applyNodeReplacement,
  $create,
  $getSelection,
  $isNodeSelection,
  $isRootNode,
  defineExtension,
  type EditorConfig,
  type LexicalNode,
  mergeRegister,
} from 'lexical';
import { PageBreakExtension, PageBreakNode } from './page-break.ts';

/** A line across the text: stepped over, selected and deleted like a page break, and shown as what it prints as. */
export class RuleNode extends PageBreakNode {
  override $config() {
    return this.config('rule', { extends: PageBreakNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const line = document.createElement('hr');
    line.className = config.theme.rule ?? '';
    return line;
  }
}

export function $createRule(): RuleNode {
  return $applyNodeReplacement($create(RuleNode));
}

export function $isRule(node: LexicalNode | null | undefined): node is RuleNode {
  return node instanceof RuleNode;
}

/** Lines stand between blocks only; one that is selected shows it. */
export const RuleExtension = defineExtension({
  name: 'briefing-desk/rule',
  nodes: () => [RuleNode],
  dependencies: [PageBreakExtension],
  register: (editor) => {
    let shown: readonly HTMLElement[] = [];
    return mergeRegister(
      editor.registerNodeTransform(RuleNode, (node) => {
        if (!$isRootNode(node.getParent())) node.remove();
      }),
      editor.registerUpdateListener(({ editorState }) => {
        const selected = editorState.read(() => {
          const selection = $getSelection();
          return $isNodeSelection(selection) ? selection.getNodes().filter($isRule) : [];
        });
        if (selected.length === 0 && shown.length === 0) return;
        for (const element of shown) element.classList.remove('note-rule-selected');
        shown = selected.flatMap((node) => editor.getElementByKey(node.getKey()) ?? []);
        for (const element of shown) element.classList.add('note-rule-selected');
      }),
    );
  },
});
