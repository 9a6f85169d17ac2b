import { $setState, DecoratorNode, type LexicalEditor } from 'lexical';
import type { ReactElement } from 'react';
import type { Image } from '../../../core/note/note.ts';
import { later } from '../../ui/later.tsx';
import { keepKeysIn } from '../formal/keep-keys-in.ts';
import { $getImage, imageState } from './image-state.ts';

const ImageBlock = later(async () => (await import('./image-block.tsx')).ImageBlock);

/** A picture between blocks: one thing that can be selected, stepped over and deleted, with fields of its own. */
export class ImageNode extends DecoratorNode<ReactElement | null> {
  override $config() {
    return this.config('image', { extends: DecoratorNode, stateConfigs: [{ flat: true, stateConfig: imageState }] });
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'note-image';
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
    return $getImage(this)?.caption ?? '';
  }

  override decorate(editor: LexicalEditor): ReactElement | null {
    const image = $getImage(this);
    return image === null ? null : <ImageBlock editor={editor} nodeKey={this.getKey()} image={image} />;
  }
}

export function $createImageNode(image: Image): ImageNode {
  return $setState(new ImageNode(), imageState, image);
}
