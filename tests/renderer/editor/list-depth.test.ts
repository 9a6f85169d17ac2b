// @vitest-environment jsdom
import { buildEditorFromExtensions } from '@lexical/extension';
import { $createListItemNode, $createListNode, $isListItemNode, $isListNode, type ListNode } from '@lexical/list';
import { $createTextNode, $getRoot, type LexicalNode } from 'lexical';
import { expect, test } from 'vitest';
import { type List, type ListItem, MAX_LIST_DEPTH } from '../../../core/note/note.ts';
import { validateBody } from '../../../core/note/note-schema.ts';
import { blockLines } from '../../../core/note/note-text.ts';
import { NoteExtension } from '../../../renderer/editor/editor-extension.ts';
import { lexicalToNote } from '../../../renderer/editor/lexical-to-note.ts';
import { $fillRoot } from '../../../renderer/editor/note-to-lexical.ts';
import { item, text } from '../../core/word/sample-note.ts';

/** An item on each level. */
function nested(deepest: number, level = 1): List {
  const inner: readonly (ListItem | List)[] = level < deepest ? [nested(deepest, level + 1)] : [];
  return { type: 'list', ordered: false, start: 1, children: [item(text(`level ${level}`)), ...inner] };
}

/** The same as nodes, from one level to another. */
function $nested(level: number, deepest: number): ListNode {
  const list = $createListNode('number').append($createListItemNode().append($createTextNode(`level ${level}`)));
  return level < deepest ? list.append($createListItemNode().append($nested(level + 1, deepest))) : list;
}

function $deepestList(): ListNode {
  const inListOf = (node: LexicalNode | null): ListNode | null => {
    if (!$isListNode(node)) return null;
    const last = node.getLastChild();
    return ($isListItemNode(last) ? inListOf(last.getFirstChild()) : null) ?? node;
  };
  const found = inListOf($getRoot().getFirstChild());
  if (!found) throw new Error('no list');
  return found;
}

test('a list put deeper than a note allows keeps every item, in order, at the deepest level', () => {
  using editor = buildEditorFromExtensions(NoteExtension);
  editor.update(() => $fillRoot([nested(MAX_LIST_DEPTH)]), { discrete: true });
  editor.update(
    () => {
      $deepestList().append(
        $createListItemNode().append($nested(MAX_LIST_DEPTH + 1, MAX_LIST_DEPTH + 3)),
        $createListItemNode().append($createTextNode('after')),
      );
    },
    { discrete: true },
  );
  const body = lexicalToNote(editor.getEditorState());
  if (!body.ok) throw new Error(body.error);
  expect(validateBody(body.value)).toEqual(body);
  const levels = Array.from({ length: MAX_LIST_DEPTH + 3 }, (_, index) => `level ${index + 1}`);
  expect(body.value.flatMap(blockLines)).toEqual([...levels, 'after']);
});

test('lists within stay as deep as a note allows when the list around them goes deeper', () => {
  using editor = buildEditorFromExtensions(NoteExtension);
  editor.update(() => $fillRoot([nested(4), { type: 'rule' }, nested(MAX_LIST_DEPTH)]), { discrete: true });
  editor.update(
    () => {
      const [outer, , other] = $getRoot().getChildren();
      if ($isListNode(outer) && other) outer.append($createListItemNode().append(other));
    },
    { discrete: true },
  );
  const body = lexicalToNote(editor.getEditorState());
  if (!body.ok) throw new Error(body.error);
  expect(validateBody(body.value)).toEqual(body);
  expect(body.value.flatMap(blockLines).filter((line) => line !== '')).toHaveLength(4 + MAX_LIST_DEPTH);
});
