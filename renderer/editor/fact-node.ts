import {
  $applyNodeReplacement,
  $copyNode,
  $isElementNode,
  $isRangeSelection,
  type BaseSelection,
  booleanValue,
  type DOMExportOutput,
  type EditorConfig,
  ElementNode,
  enumValue,
  type LexicalNode,
  type NodeKey,
  nodeSchema,
  numberValue,
  type RangeSelection,
  stringValue,
  withField,
} from 'lexical';
import { WORDINGS, type Wording } from '../../core/facts/wording.ts';
import { isSamePlace } from '../../core/note/normalise-note.ts';
import type { FactLink } from '../../core/note/note.ts';

const schema = nodeSchema<FactLinkNode>()({
  fact: withField(stringValue(), { field: '__fact' }),
  revision: withField(numberValue(1), { field: '__revision' }),
  shown: withField(stringValue(), { field: '__shown' }),
  wording: withField(enumValue(WORDINGS, 'claim'), { field: '__wording' }),
  pinned: withField(booleanValue(false), { field: '__pinned' }),
  kept: withField(numberValue(0), { field: '__kept' }),
});

/** What a fact link remembers besides its words. */
export type FactPlace = Omit<FactLink, 'type' | 'content'>;

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
  /** @internal */
  __wording: Wording;
  /** @internal */
  __pinned: boolean;
  /** @internal 0 for nothing kept. */
  __kept: number;

  override $config() {
    return this.config('fact-link', { extends: ElementNode, json: schema });
  }

  constructor(place: FactPlace = { fact: '', revision: 1, shown: '' }, key?: NodeKey) {
    super(key);
    this.__fact = place.fact;
    this.__revision = place.revision;
    this.__shown = place.shown;
    this.__wording = place.wording ?? 'claim';
    this.__pinned = place.pinned ?? false;
    this.__kept = place.kept ?? 0;
  }

  getPlace(): FactPlace {
    const { __fact, __revision, __shown, __wording, __pinned, __kept } = this.getLatest();
    return {
      fact: __fact,
      revision: __revision,
      shown: __shown,
      ...(__wording === 'claim' ? {} : { wording: __wording }),
      ...(__pinned ? { pinned: true } : {}),
      ...(__kept > 0 ? { kept: __kept } : {}),
    };
  }

  setPinned(pinned: boolean): this {
    const self = this.getWritable();
    self.__pinned = pinned;
    return self;
  }

  /** The author looked at the fact up to this revision and kept the words. */
  setKept(revision: number): this {
    const self = this.getWritable();
    self.__kept = revision;
    return self;
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
    return isSamePlace(this.getPlace(), other.getPlace());
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

export function $createFactLinkNode(place: FactPlace): FactLinkNode {
  return $applyNodeReplacement(new FactLinkNode(place));
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
