import { buildEditorFromExtensions } from '@lexical/extension';
import { $createParagraphNode, $createTextNode, $getRoot, $isElementNode, defineExtension } from 'lexical';
import { expect, test } from 'vitest';
import { haveBlocksMoved } from '../../../renderer/editor/blocks-moved.ts';

const $block = (at: number) => {
  const block = $getRoot().getChildAtIndex(at);
  if (!$isElementNode(block)) throw new Error('no such block');
  return block;
};
const $paragraph = (words: string) => $createParagraphNode().append($createTextNode(words));

test.each([
  ['words typed', () => $block(1).append($createTextNode(' and more')), false],
  ['a format', () => $block(1).setFormat('center'), false],
  ['a block added', () => $block(1).insertAfter($paragraph('new')), true],
  ['a block added at the end', () => $getRoot().append($paragraph('new')), true],
  ['a block removed', () => $block(1).remove(), true],
  ['blocks that changed places', () => $block(1).insertBefore($block(2)), true],
  ['a block in the place of another', () => $block(1).replace($paragraph('new')), true],
  ['nothing', () => {}, false],
])('after %s the blocks have moved or not', (_, $change, moved) => {
  const editor = buildEditorFromExtensions(
    defineExtension({
      name: 'test',
      $initialEditorState: () => {
        $getRoot().append(...['one', 'two', 'three', 'four'].map($paragraph));
      },
    }),
  );
  editor.read(() => {});
  const before = editor.getEditorState();
  const said: boolean[] = [];
  editor.registerUpdateListener((update) => said.push(haveBlocksMoved(update)));
  editor.update($change, { discrete: true });
  expect(said.some(Boolean)).toBe(moved);

  // As undo does, which does not tell what changed.
  editor.setEditorState(before);
  if (moved) expect(said.at(-1)).toBe(true);
});
