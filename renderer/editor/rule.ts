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
import { t } from '../language/t.ts';
import { PageBreakExtension, PageBreakNode } from './page-break.ts';
import { $isSectionBreak, SectionBreakNode } from './section-break.ts';

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

/** Lines and section breaks stand between blocks only; one that is selected shows it; a page break says what it is. */
export const RuleExtension = defineExtension({
  name: 'briefing-desk/rule',
  nodes: () => [RuleNode, SectionBreakNode],
  dependencies: [PageBreakExtension],
  register: (editor) => {
    let shown: readonly (readonly [HTMLElement, string])[] = [];
    const $keepOnPage = (node: LexicalNode) => {
      if (!$isRootNode(node.getParent())) node.remove();
    };
    return mergeRegister(
      editor.registerNodeTransform(RuleNode, $keepOnPage),
      editor.registerNodeTransform(SectionBreakNode, $keepOnPage),
      // What a style sheet writes into a line is drawn and not read out.
      editor.registerMutationListener(PageBreakNode, (mutations) => {
        for (const key of mutations.keys()) {
          const line = editor.getElementByKey(key);
          if (line) line.ariaLabel = t('Page break');
        }
      }),
      editor.registerUpdateListener(({ editorState }) => {
        const selected = editorState.read(() => {
          const selection = $getSelection();
          return $isNodeSelection(selection)
            ? selection.getNodes().filter((node) => $isRule(node) || $isSectionBreak(node))
            : [];
        });
        if (selected.length === 0 && shown.length === 0) return;
        for (const [element, name] of shown) element.classList.remove(name);
        shown = selected.flatMap((node) => {
          const element = editor.getElementByKey(node.getKey());
          return element ? [[element, $isRule(node) ? 'note-rule-selected' : 'note-page-break-selected'] as const] : [];
        });
        for (const [element, name] of shown) element.classList.add(name);
      }),
    );
  },
});
