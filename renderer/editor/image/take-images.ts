import { $addUpdateTag, HISTORY_PUSH_TAG, type LexicalEditor } from 'lexical';
import { NOTICE_COMMAND } from '../notice-command.ts';
import { $putBelow } from '../put-below.ts';
import type { EditorImages } from './editor-images.ts';
import { $createImageNode } from './image-node.tsx';
import { prepareImage } from './prepare-image.ts';

/** One after the other, in order; what cannot be kept is said, and the others go in. */
export async function takeImages(editor: LexicalEditor, images: EditorImages, files: readonly File[]): Promise<void> {
  for (const file of files) {
    const prepared = await prepareImage(file);
    const kept = prepared.ok ? await images.add(prepared.value) : prepared;
    if (!kept.ok) {
      editor.dispatchCommand(NOTICE_COMMAND, kept.error);
      continue;
    }
    const image = { type: 'image', image: kept.value, width: 100, alt: '', caption: '' } as const;
    editor.update(
      () => {
        $addUpdateTag(HISTORY_PUSH_TAG);
        $putBelow($createImageNode(image));
      },
      { onUpdate: () => editor.focus() },
    );
  }
}
