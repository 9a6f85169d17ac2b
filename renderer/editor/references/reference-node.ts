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
import type { Reference } from '../../../core/note/note.ts';

type Place = Pick<Reference, 'to' | 'shows'>;

/**
 * A reference in the text: one thing that can be selected, stepped over and deleted. What it shows is written by
 * show-references.ts, for it depends on the rest of the note.
 */
export class ReferenceNode extends DecoratorNode<null> {
  /** @internal Never changed in place. */
  __place: Place;

  override $config() {
    return this.config('reference', { extends: DecoratorNode });
  }

  constructor(place: Place = { to: '', shows: 'number' }, key?: NodeKey) {
    super(key);
    this.__place = place;
  }

  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous);
    this.__place = previous.__place;
  }

  override updateFromJSON(json: LexicalUpdateJSON<SerializedLexicalNode & { readonly place?: Place }>): this {
    const self = super.updateFromJSON(json).getWritable();
    if (json.place !== undefined) self.__place = json.place;
    return self;
  }

  override exportJSON(): SerializedLexicalNode & { readonly place: Place } {
    return { ...super.exportJSON(), place: this.getPlace() };
  }

  getPlace(): Place {
    return this.getLatest().__place;
  }

  setPlace(place: Place): this {
    const self = this.getWritable();
    self.__place = place;
    return self;
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const mark = document.createElement('span');
    mark.className = config.theme.reference ?? '';
    mark.setAttribute('role', 'link');
    return mark;
  }

  override updateDOM(): false {
    return false;
  }

  override exportDOM(): DOMExportOutput {
    return { element: document.createElement('span') };
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

export function $createReferenceNode({ to, shows }: Place): ReferenceNode {
  return $applyNodeReplacement($create(ReferenceNode).setPlace({ to, shows }));
}

export function $isReferenceNode(node: LexicalNode | null | undefined): node is ReferenceNode {
  return node instanceof ReferenceNode;
}
