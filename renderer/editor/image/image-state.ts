import { $getState, $setState, createState, type LexicalNode } from 'lexical';
import { imageSchema } from '../../../core/note/image-schema.ts';
import type { Image } from '../../../core/note/note.ts';
import { isSameData } from '../same-data.ts';

/** What an image block holds; null for what is none: data of another program. */
export const imageState = createState('image', { parse: readImageBlock, isEqual: isSameData });

export function readImageBlock(value: unknown): Image | null {
  const image = imageSchema.safeParse(value);
  return image.success ? image.data : null;
}

/** Whether this is an ImageNode (image-node.tsx), asked without knowing how one is drawn. */
export function $isImage(node: LexicalNode | null): node is LexicalNode {
  return node?.getType() === 'image';
}

export function $getImage(node: LexicalNode): Image | null {
  return $getState(node, imageState);
}

export function $setImage(node: LexicalNode, image: Image): void {
  $setState(node, imageState, image);
}
