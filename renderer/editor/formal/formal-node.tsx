import { $setState, DecoratorNode, type LexicalEditor } from 'lexical';
import type { ReactElement } from 'react';
import { blockLines } from '../../../core/note/note-text.ts';
import { FormalBlock } from './formal-block.tsx';
import { $getFormal, blockState, type Formal } from './formal-state.ts';
import { keepKeysIn } from './keep-keys-in.ts';

/** A decision or signature block: one thing on the page, filled in by fields of its own. */
export class FormalNode extends DecoratorNode<ReactElement | null> {
  override $config() {
    return this.config('formal', { extends: DecoratorNode, stateConfigs: [{ flat: true, stateConfig: blockState }] });
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'note-formal';
    keepKeysIn(element);
    return element;
  }

  override updateDOM(): false {
    return false;
  }

  override isInline(): false {
    return false;
  }

  override getTextContent(): string {
    const block = $getFormal(this);
    return block === null ? '' : blockLines(block).join('\n');
  }

  override decorate(editor: LexicalEditor): ReactElement | null {
    const block = $getFormal(this);
    return block === null ? null : <FormalBlock editor={editor} nodeKey={this.getKey()} block={block} />;
  }
}

export function $createFormalNode(block: Formal): FormalNode {
  return $setState(new FormalNode(), blockState, block);
}
