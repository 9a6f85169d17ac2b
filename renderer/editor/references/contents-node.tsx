import { $setState, DecoratorNode, type LexicalEditor } from 'lexical';
import type { ReactElement } from 'react';
import type { ContentsOf } from '../../../core/note/note.ts';
import { later } from '../../ui/later.tsx';
import { keepKeysIn } from '../formal/keep-keys-in.ts';
import { $getContentsOf, contentsState } from './contents-state.ts';

const ContentsBlock = later(async () => (await import('./contents-block.tsx')).ContentsBlock);

/** A contents table between blocks: one thing that can be selected, stepped over and deleted; its entries are live. */
export class ContentsNode extends DecoratorNode<ReactElement> {
  override $config() {
    return this.config('contents', {
      extends: DecoratorNode,
      stateConfigs: [{ flat: true, stateConfig: contentsState }],
    });
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'note-contents';
    keepKeysIn(element);
    return element;
  }

  override updateDOM(): false {
    return false;
  }

  override isInline(): false {
    return false;
  }

  override decorate(editor: LexicalEditor): ReactElement {
    return <ContentsBlock editor={editor} nodeKey={this.getKey()} of={$getContentsOf(this)} />;
  }
}

export function $createContentsNode(of: ContentsOf): ContentsNode {
  return $setState(new ContentsNode(), contentsState, of);
}
