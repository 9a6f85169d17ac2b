import {
  $applyNodeReplacement,
  $copyNode,
  $isElementNode,
  $isRangeSelection,
  type BaseSelection,
  type DOMExportOutput,
  type EditorConfig,
  ElementNode,
  type LexicalNode,
  type NodeKey,
  nodeSchema,
  numberValue,
  type RangeSelection,
  stringValue,
  withField,
} from 'lexical';

const schema = nodeSchema<FactLinkNode>()({
  fact: withField(stringValue(), { field: '__fact' }),
  revision: withField(numberValue(1), { field: '__revision' }),
  shown: withField(stringValue(), { field: '__shown' }),
});

/**
 * A place where a fact is used: text that may be reworded and stays linked. It behaves at its edges, when split and when
 * emptied as Lexical's LinkNode does, but is no subclass of it: commands on links must not reach it.
 */
export class FactLinkNode extends ElementNode {
  /** @internal */
  __fact: string;
  /** @internal */
  __revision: number;
  /** @internal */
  __shown: string;

  override $config() {
    return this.config('fact-link', { extends: ElementNode, json: schema });
  }

  constructor(fact = '', revision = 1, shown = '', key?: NodeKey) {
    super(key);
    this.__fact = fact;
    this.__revision = revision;
    this.__shown = shown;
  }

  getFact(): string {
    return this.getLatest().__fact;
  }

  getRevision(): number {
    return this.getLatest().__revision;
  }

  /** The words as inserted. */
  getShown(): string {
    return this.getLatest().__shown;
  }

  /** Whether the text differs from the words inserted. */
  isReworded(): boolean {
    return this.getTextContent() !== this.getShown();
  }

  isSamePlaceAs(other: FactLinkNode): boolean {
    return (
      this.getFact() === other.getFact() &&
      this.getRevision() === other.getRevision() &&
      this.getShown() === other.getShown()
    );
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = document.createElement('span');
    element.className = config.theme.factLink ?? '';
    element.dataset.fact = this.__fact;
    this.showRewording(element);
    return element;
  }

  /** Called by the reconciler whenever this node or a descendant changed. */
  override updateDOM(previous: this, element: HTMLElement): boolean {
    if (previous.__fact !== this.__fact) return true;
    this.showRewording(element);
    return false;
  }

  private showRewording(element: HTMLElement): void {
    element.toggleAttribute('data-reworded', this.isReworded());
  }

  /** Other programs get the words only. */
  override exportDOM(): DOMExportOutput {
    return { element: document.createElement('span') };
  }

  override insertNewAfter(_selection: RangeSelection, restoreSelection = true): ElementNode {
    const half = $copyNode(this);
    this.insertAfter(half, restoreSelection);
    return half;
  }

  override canInsertTextBefore(): false {
    return false;
  }

  override canInsertTextAfter(): false {
    return false;
  }

  override canBeEmpty(): false {
    return false;
  }

  override isInline(): true {
    return true;
  }

  /** A copy of part of the words is a copy of the link too. */
  override extractWithChild(_child: LexicalNode, selection: BaseSelection | null): boolean {
    if (!$isRangeSelection(selection)) return false;
    const within = (node: LexicalNode) => this.is(node) || this.isParentOf(node);
    return (
      within(selection.anchor.getNode()) && within(selection.focus.getNode()) && selection.getTextContent().length > 0
    );
  }
}

export function $createFactLinkNode(fact: string, revision: number, shown: string): FactLinkNode {
  return $applyNodeReplacement(new FactLinkNode(fact, revision, shown));
}

export function $isFactLinkNode(node: LexicalNode | null | undefined): node is FactLinkNode {
  return node instanceof FactLinkNode;
}

/** The fact link around a node, itself included. */
export function $findFactLink(node: LexicalNode | null): FactLinkNode | null {
  for (let at = node; at !== null; at = at.getParent()) {
    if ($isFactLinkNode(at)) return at;
    if ($isElementNode(at) && !at.isInline()) return null;
  }
  return null;
}
