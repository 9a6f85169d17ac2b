// @vitest-environment jsdom
import { buildEditorFromExtensions } from '@lexical/extension';
import { $isListItemNode, $isListNode } from '@lexical/list';
import { $createTextNode, $getRoot, $getSelection, $isRangeSelection, SELECTION_CHANGE_COMMAND } from 'lexical';
import { expect, test } from 'vitest';
import { NoteExtension } from '../../../renderer/editor/editor-extension.ts';
import { lexicalToNote } from '../../../renderer/editor/lexical-to-note.ts';
import { $fillRoot } from '../../../renderer/editor/note-to-lexical.ts';
import { item, text } from '../../core/word/sample-note.ts';

const list = (...children: readonly ReturnType<typeof item>[]) =>
  ({
    type: 'list',
    ordered: false,
    start: 1,
    children: [{ type: 'list', ordered: true, start: 1, children }],
  }) as const;

test.each([
  [0, [item(text('new')), item()]],
  [1, [item(), item(text('new'))]],
] as const)('what is put in at %i of a list item that has only a list goes into that list', (offset, items) => {
  using editor = buildEditorFromExtensions(NoteExtension);
  editor.update(() => $fillRoot([list(item(), item())]), { discrete: true });
  editor.update(
    () => {
      const outer = $getRoot().getFirstChild();
      const holder = $isListNode(outer) ? outer.getFirstChild() : null;
      if (!$isListItemNode(holder)) throw new Error('no item');
      holder.select(offset, offset);
      editor.dispatchCommand(SELECTION_CHANGE_COMMAND, undefined);
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.insertNodes([$createTextNode('new')]);
    },
    { discrete: true },
  );
  expect(lexicalToNote(editor.getEditorState())).toEqual({ ok: true, value: [list(...items)] });
});
