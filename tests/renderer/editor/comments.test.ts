// @vitest-environment jsdom
import { buildEditorFromExtensions } from '@lexical/extension';
import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type TextNode,
  UNDO_COMMAND,
} from 'lexical';
import { expect, onTestFinished, test } from 'vitest';
import type { CommentThread } from '../../../core/note/comment.ts';
import type { Block, Text } from '../../../core/note/note.ts';
import { $readSelection } from '../../../renderer/editor/clipboard/clipboard-extension.ts';
import { readClip, writeClip } from '../../../renderer/editor/clipboard/content.ts';
import { $insertContent } from '../../../renderer/editor/clipboard/insert-content.ts';
import { $getThreads, $setThreads } from '../../../renderer/editor/comments/comment-state.ts';
import { createCommentsPort } from '../../../renderer/editor/comments/comments-port.ts';
import { keepTypingOut } from '../../../renderer/editor/comments/keep-typing-out.ts';
import { $markWords, $selectWord } from '../../../renderer/editor/comments/mark-words.ts';
import { readThreads } from '../../../renderer/editor/comments/read-threads.ts';
import { lexicalToNote } from '../../../renderer/editor/lexical-to-note.ts';
import { openNoteExtension } from '../../../renderer/editor/open-note-extension.ts';
import { createComments } from '../../../renderer/state/comments.ts';
import { makeFactLink } from '../../dossiers/make-note.ts';

const said = (words: string, ...comments: readonly string[]): Text => ({
  type: 'text',
  text: words,
  marks: [],
  ...(comments.length === 0 ? {} : { comments }),
});
const line = (...content: Extract<Block, { type: 'paragraph' }>['content']): Block => ({ type: 'paragraph', content });
const thread = (id: string): CommentThread => ({
  id,
  entries: [{ author: 'Aminah', at: '2026-03-01T09:00:00.000Z', text: `Of ${id}` }],
});

function open(body: readonly Block[], comments: readonly CommentThread[] = []): LexicalEditor {
  const fail = () => expect.unreachable('an update of the text failed');
  const editor = buildEditorFromExtensions(openNoteExtension(body, fail, comments));
  editor.setRootElement(document.body.appendChild(document.createElement('div')));
  onTestFinished(() => {
    editor.getRootElement()?.remove();
    editor.dispose();
  });
  return editor;
}

function bodyOf(editor: LexicalEditor): readonly Block[] {
  const read = lexicalToNote(editor.getEditorState());
  return read.ok ? read.value : [];
}

const update = (editor: LexicalEditor, $change: () => void) =>
  editor.update($change, { discrete: true, tag: HISTORY_PUSH_TAG });

function $texts(): readonly TextNode[] {
  return $getRoot().getAllTextNodes();
}

/** Selects from a place in one text of the note to a place in another. */
function $select(from: readonly [text: number, offset: number], to: readonly [text: number, offset: number]) {
  const [start, end] = [$texts()[from[0]], $texts()[to[0]]];
  const selection = start?.select(from[1], from[1]);
  if (!selection || !end) return expect.unreachable('there are no such texts');
  selection.focus.set(end.getKey(), to[1], 'text');
  return selection;
}

async function undo(editor: LexicalEditor): Promise<void> {
  editor.dispatchCommand(UNDO_COMMAND, undefined);
  await Promise.resolve();
}

test('words of several lines, a fact among them, take a comment, and one undo takes it back', async () => {
  const body = [line(said('Of the '), makeFactLink('f', 'six ministers')), line(said('two signed.'))];
  const editor = open(body);
  update(editor, () => {
    expect($markWords($select([0, 3], [2, 3]), 'k')).toBe(true);
    $setThreads([thread('k')]);
  });
  const marked = [
    line(said('Of '), said('the ', 'k'), {
      ...makeFactLink('f', 'six ministers'),
      content: [said('six ministers', 'k')],
    }),
    line(said('two', 'k'), said(' signed.')),
  ];
  expect(bodyOf(editor)).toEqual(marked);
  expect(readThreads(editor.getEditorState())).toEqual([{ thread: thread('k'), words: 'the six ministerstwo' }]);
  await undo(editor);
  expect([bodyOf(editor), editor.read($getThreads)]).toEqual([body, []]);
});

test('comments on the title and on fields come first, are no words of the text, and go with one undo', async () => {
  const on = (id: string, part: CommentThread['on']): CommentThread => ({
    ...thread(id),
    ...(part ? { on: part } : {}),
  });
  const title = on('t', { part: 'title' });
  const field = on('f', { part: 'field', field: 'to' });
  const editor = open([line(said('Two ', 'k'), said('signed.'))], [thread('k'), field, title]);
  expect(readThreads(editor.getEditorState())).toEqual([
    { thread: title, words: null },
    { thread: field, words: null },
    { thread: thread('k'), words: 'Two ' },
  ]);
  const port = createCommentsPort(editor);
  expect(port.order()).toMatchObject({ ids: ['t', 'f', 'k'] });
  expect(port.change({ do: 'remove', thread: 't' })).toBe(true);
  expect(editor.read($getThreads)).toEqual([thread('k'), field]);
  await undo(editor);
  expect(editor.read($getThreads)).toEqual([thread('k'), field, title]);
});

test('with nothing selected the word at the caret is meant, and none between words', () => {
  const editor = open([line(said('Two ministers’ words, signed.'))]);
  update(editor, () => {
    $select([0, 6], [0, 6]);
    expect([$selectWord(), $getSelection()?.getTextContent()]).toEqual([true, 'ministers’']);
    $select([0, 21], [0, 21]);
    expect($selectWord()).toBe(false);
  });
});

test('what is written on after the words is not of the comment, what is written within them is', () => {
  const editor = open([line(said('Two '), said('signed', 'k'), said('.'))], [thread('k')]);
  onTestFinished(keepTypingOut(editor));
  const type = (text: number, offset: number, words: string) =>
    update(editor, () => $select([text, offset], [text, offset]).insertText(words));
  type(1, 6, ' it');
  expect(bodyOf(editor)).toEqual([line(said('Two '), said('signed', 'k'), said(' it.'))]);
  type(1, 4, 'n');
  expect(bodyOf(editor)).toEqual([line(said('Two '), said('signned', 'k'), said(' it.'))]);
});

test('a paragraph that is parted keeps the comment on both parts', () => {
  const editor = open([line(said('Two signed', 'k'))], [thread('k')]);
  update(editor, () => $select([0, 4], [0, 4]).insertParagraph());
  expect(bodyOf(editor)).toEqual([line(said('Two ', 'k')), line(said('signed', 'k'))]);
});

test('words cut out take their comment along, a copy does not, and another note knows nothing of it', () => {
  const editor = open([line(said('Two '), said('signed', 'k'), said('.')), line(said('End'))], [thread('k')]);
  update(editor, () => $select([1, 0], [1, 6]));
  const copied = editor.read(() => {
    const selection = $getSelection();
    if (!selection) return expect.unreachable('nothing is selected');
    return writeClip({ content: $readSelection(selection), luggage: null });
  });
  const paste = (into: LexicalEditor, at: number) =>
    update(into, () => {
      const clip = readClip(copied);
      const target = $texts().at(at);
      if (!clip.ok || !target) return expect.unreachable('nothing to paste');
      $insertContent(clip.value.content, target.select());
    });
  paste(editor, -1);
  expect(bodyOf(editor).at(-1)).toEqual(line(said('Endsigned')));
  update(editor, () => $texts()[1]?.remove());
  expect(readThreads(editor.getEditorState())).toEqual([{ thread: thread('k'), words: null }]);
  paste(editor, -1);
  expect(bodyOf(editor).at(-1)).toEqual(line(said('Endsigned'), said('signed', 'k')));

  const other = open([line(said('Other '))]);
  paste(other, 0);
  expect(bodyOf(other)).toEqual([line(said('Other signed'))]);
});

test('answers, changes, resolving and deleting are steps that undo takes back', async () => {
  const body = [line(said('Two', 'b'), said(' signed', 'a'))];
  const editor = open(body, [thread('a'), thread('b')]);
  let minutes = 0;
  const control = createComments({
    newId: () => 'new',
    author: () => 'Aminah',
    now: () => {
      minutes += 1;
      return `2026-03-02T09:0${minutes}:00.000Z`;
    },
  });
  control.attach(createCommentsPort(editor));
  const show = () => control.show(readThreads(editor.getEditorState()));
  show();
  // In the order of their words.
  expect(control.store.read().threads.map((one) => one.thread.id)).toEqual(['b', 'a']);
  control.look('b', false);

  expect(control.reply('b', ' \n ')).toBe(false);
  expect(control.reply('b', 'Two of six.\r\nSee the note.\u0007 ')).toBe(true);
  show();
  expect(control.edit('b', 1, 'Two of seven.')).toBe(true);
  show();
  expect(control.store.read().threads[0]?.thread.entries).toEqual([
    thread('b').entries[0],
    { author: 'Aminah', at: '2026-03-02T09:01:00.000Z', text: 'Two of seven.', edited: true },
  ]);

  control.resolve('b');
  show();
  expect(control.store.read()).toMatchObject({ current: 'a', said: 'Comment resolved.' });
  control.remove('a');
  show();
  expect(bodyOf(editor)).toEqual([line(said('Two', 'b'), said(' signed'))]);
  await undo(editor);
  await undo(editor);
  show();
  expect(bodyOf(editor)).toEqual(body);
  expect(control.store.read().threads.map((one) => one.thread.resolved ?? false)).toEqual([false, false]);
});

test('the next and the previous comment are found from the caret, round the ends, resolved ones left out', () => {
  const body = [line(said('One', 'a'), said(' and '), said('two', 'b')), line(said('three', 'c'), said(' end'))];
  const editor = open(body, [thread('a'), { ...thread('b'), resolved: true }, thread('c')]);
  const control = createComments({ newId: () => 'new', author: () => null, now: () => '' });
  control.attach(createCommentsPort(editor));
  control.show(readThreads(editor.getEditorState()));
  const at = () => control.store.read().current;
  update(editor, () => void $texts()[1]?.select(2, 2));
  const met = [1, 1, -1, -1].map((by) => {
    control.step(by as 1 | -1);
    return at();
  });
  expect(met).toEqual(['c', 'a', 'c', 'a']);
  expect(control.store.read().said).toBe('Comment 1 of 2: Aminah: Of a');
  editor.read(() => {
    const selection = $getSelection();
    const node = $isRangeSelection(selection) ? selection.anchor.getNode() : null;
    expect([$isTextNode(node) && node.getTextContent(), $isElementNode(node)]).toEqual(['One', false]);
  });
});
