import {
  $applyNodeReplacement,
  $create,
  DecoratorNode,
  type DOMExportOutput,
  type EditorConfig,
  type LexicalNode,
  type LexicalUpdateJSON,
  type NodeKey,
  type SerializedLexicalNode,
} from 'lexical';
import type { NotedInline } from '../../../core/note/note.ts';
import { inlineText } from '../../../core/note/note-text.ts';
import { t } from '../../language/t.ts';
import { isSameData } from '../same-data.ts';

/**
 * The mark of a footnote in the text: one thing that can be selected, stepped over and deleted. The style sheet numbers
 * it, so that its number is always the one of its place; its words are edited in a box (footnote-box.tsx).
 */
export class FootnoteNode extends DecoratorNode<null> {
  /** @internal Never changed in place. */
  __content: readonly NotedInline[];

  override $config() {
    return this.config('footnote', { extends: DecoratorNode });
  }

  constructor(content: readonly NotedInline[] = [], key?: NodeKey) {
    super(key);
    this.__content = content;
  }

  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous);
    this.__content = previous.__content;
  }

  override updateFromJSON(
    json: LexicalUpdateJSON<SerializedLexicalNode & { readonly content?: readonly NotedInline[] }>,
  ): this {
    const self = super.updateFromJSON(json).getWritable();
    if (json.content !== undefined) self.__content = json.content;
    return self;
  }

  override exportJSON(): SerializedLexicalNode & { readonly content: readonly NotedInline[] } {
    return { ...super.exportJSON(), content: this.getContent() };
  }

  getContent(): readonly NotedInline[] {
    return this.getLatest().__content;
  }

  setContent(content: readonly NotedInline[]): this {
    const self = this.getWritable();
    self.__content = content;
    return self;
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const mark = document.createElement('sup');
    mark.className = config.theme.footnote ?? '';
    mark.setAttribute('role', 'button');
    this.describe(mark);
    return mark;
  }

  override updateDOM(previous: this, element: HTMLElement): boolean {
    if (!isSameData(previous.__content, this.__content)) this.describe(element);
    return false;
  }

  private describe(mark: HTMLElement): void {
    const words = inlineText(this.__content).replaceAll('\n', ' ');
    mark.setAttribute('aria-label', words === '' ? t('Empty footnote') : t('Footnote: {words}', { words }));
    mark.title = words.length > 300 ? `${words.slice(0, 300).toWellFormed()}…` : words;
  }

  override exportDOM(): DOMExportOutput {
    return { element: document.createElement('sup') };
  }

  /** No words of the line. */
  override getTextContent(): string {
    return '';
  }

  override decorate(): null {
    return null;
  }

  override isInline(): true {
    return true;
  }
}

export function $createFootnoteNode(content: readonly NotedInline[]): FootnoteNode {
  return $applyNodeReplacement($create(FootnoteNode).setContent(content));
}

export function $isFootnoteNode(node: LexicalNode | null | undefined): node is FootnoteNode {
  return node instanceof FootnoteNode;
}
