import {
  $applyNodeReplacement,
  $create,
  $createParagraphNode,
  $getState,
  $setState,
  createState,
  type EditorConfig,
  ElementNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import { CALLOUT_KINDS, type CalloutKind } from '../../../core/note/note.ts';

/** Anything else is the plainest box. */
export function readCalloutKind(value: unknown): CalloutKind {
  return CALLOUT_KINDS.find((kind) => kind === value) ?? 'information';
}

const kindState = createState('callout', { parse: readCalloutKind });

/** A boxed paragraph. Enter goes on in the box, and leaves it where nothing is written. */
export class CalloutNode extends ElementNode {
  override $config() {
    return this.config('callout', { extends: ElementNode, stateConfigs: [{ flat: true, stateConfig: kindState }] });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const box = document.createElement('div');
    box.className = config.theme.callout ?? '';
    box.dataset.kind = this.getKind();
    return box;
  }

  override updateDOM(_before: this, box: HTMLElement): boolean {
    box.dataset.kind = this.getKind();
    return false;
  }

  getKind(): CalloutKind {
    return $getState(this, kindState);
  }

  override insertNewAfter(_selection: RangeSelection, restoreSelection = true): ElementNode {
    if (this.isEmpty()) {
      const paragraph = $createParagraphNode();
      this.replace(paragraph);
      paragraph.select(0, 0);
      return paragraph;
    }
    const next = $createCallout(this.getKind());
    this.insertAfter(next, restoreSelection);
    return next;
  }

  override collapseAtStart(): boolean {
    this.replace($createParagraphNode(), true);
    return true;
  }
}

export function $createCallout(kind: CalloutKind): CalloutNode {
  return $setState($applyNodeReplacement($create(CalloutNode)), kindState, kind);
}

export function $isCallout(node: LexicalNode | null | undefined): node is CalloutNode {
  return node instanceof CalloutNode;
}
