import './comments.css';
import '../../ui/field.css';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $getSelection,
  $isRangeSelection,
  $setSelection,
  type BaseSelection,
  COMMAND_PRIORITY_EDITOR,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import { useEffect, useRef, useState } from 'react';
import { changeThreads } from '../../../core/note/change-comments.ts';
import type { CommentedPart } from '../../../core/note/comment.ts';
import { t } from '../../language/t.ts';
import { NOTICE_COMMAND } from '../notice-command.ts';
import { keepPlace, placeOfSelection } from '../rect-of-selection.ts';
import { isSameData } from '../same-data.ts';
import { COMMENT_COMMAND } from './comment-command.ts';
import { CommentComposer } from './comment-composer.tsx';
import { $getThreads, $setThreads } from './comment-state.ts';
import { createCommentsPort } from './comments-port.ts';
import { drawComments } from './draw-comments.ts';
import type { EditorComments } from './editor-comments.ts';
import { elementOf, focusPart, followParts } from './head-parts.ts';
import { keepTypingOut } from './keep-typing-out.ts';
import { $hasWords, $markWords, $selectWord, $threadsAtCaret } from './mark-words.ts';
import { watchThreads } from './watch-threads.ts';

interface Begun {
  /** The words, or the part of the head. */
  readonly about: BaseSelection | CommentedPart;
  readonly place: () => DOMRect;
}

const NOWHERE = () => t('Select the words your comment is about.');
const NO_ROOM = () => t('This note has as many comments as it can hold. Delete some first.');

/** Marks words that have a comment, opens what is said of them, and asks for more. */
export function CommentsLayer({
  comments,
  editable,
}: {
  readonly comments: EditorComments;
  readonly editable: boolean;
}) {
  const [editor] = useLexicalComposerContext();
  const [begun, setBegun] = useState<Begun | null>(null);
  const { attach, onThreads, onLook, resolved, current, said } = comments;
  useEffect(() => {
    attach(createCommentsPort(editor));
    return () => attach(null);
  }, [editor, attach]);
  useEffect(() => watchThreads(editor, onThreads), [editor, onThreads]);
  useEffect(() => drawComments(editor, { resolved, current }), [editor, resolved, current]);
  useEffect(() => (editable ? keepTypingOut(editor) : undefined), [editor, editable]);
  const part = useRef<CommentedPart | null>(null);
  useEffect(
    () =>
      followParts(editor, (now) => {
        part.current = now;
      }),
    [editor],
  );
  useEffect(() => followPresses(editor, (ids) => onLook(ids, 'pointer')), [editor, onLook]);
  useEffect(
    () =>
      editor.registerCommand(
        COMMENT_COMMAND,
        () => {
          if (part.current) {
            const on = part.current;
            const said = $getThreads().filter((thread) => !thread.resolved && isSameData(thread.on, on));
            if (said.length > 0)
              onLook(
                said.map(({ id }) => id),
                'keys',
              );
            else if (editable && elementOf(editor, on))
              setBegun({ about: on, place: keepPlace(() => elementOf(editor, on)?.getBoundingClientRect()) });
            return true;
          }
          const here = $getSelection()?.isCollapsed() === false ? [] : $threadsAtCaret();
          if (here.length > 0) onLook(here, 'keys');
          else if (editable) $begin(editor, setBegun);
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor, editable, onLook],
  );
  const close = () => {
    CSS.highlights.delete(BEGUN);
    setBegun(null);
    if (begun && isPart(begun.about)) focusPart(editor, begun.about);
    else editor.focus();
  };
  return (
    <>
      {begun && (
        <CommentComposer
          place={begun.place}
          author={comments.author()}
          onClose={close}
          onWritten={(text, author) => {
            if (author !== null) comments.setAuthor(author);
            const thread = comments.begin(text);
            if (thread && addThread(editor, begun.about, thread)) comments.onBegun(thread.id);
            close();
          }}
        />
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}

/** Name of the highlight, as the style sheet has it. */
const BEGUN = 'comment-begun';

function $begin(editor: LexicalEditor, open: (begun: Begun) => void): void {
  const found = $selectWord();
  const selection = $getSelection();
  if (!found || !selection || !$hasWords(selection)) {
    editor.dispatchCommand(NOTICE_COMMAND, NOWHERE());
    return;
  }
  const own = selection.clone();
  // The word at the caret is selected on the page only once this update is done.
  queueMicrotask(() => {
    const dom = editor.getRootElement()?.ownerDocument.getSelection();
    if (dom && dom.rangeCount > 0) CSS.highlights.set(BEGUN, new Highlight(dom.getRangeAt(0).cloneRange()));
    open({ about: own, place: placeOfSelection(editor, own) });
  });
}

function isPart(about: Begun['about']): about is CommentedPart {
  return 'part' in about;
}

function addThread(
  editor: LexicalEditor,
  about: Begun['about'],
  thread: NonNullable<ReturnType<EditorComments['begin']>>,
): boolean {
  let added = false;
  editor.update(
    () => {
      const threads = $getThreads();
      const begun = isPart(about) ? { ...thread, on: about } : thread;
      const next = changeThreads(threads, { do: 'begin', begun });
      if (next === threads) return void editor.dispatchCommand(NOTICE_COMMAND, NO_ROOM());
      if (isPart(about)) {
        $setThreads(next);
        added = true;
        return;
      }
      const target = about.clone();
      $setSelection(target);
      if (!$markWords(target, thread.id)) return void editor.dispatchCommand(NOTICE_COMMAND, NOWHERE());
      $setThreads(next);
      // The next key must not write over the words that were just spoken of.
      $collapseToEnd(target);
      added = true;
    },
    { discrete: true, tag: isPart(about) ? [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG] : HISTORY_PUSH_TAG },
  );
  return added;
}

function $collapseToEnd(selection: BaseSelection): void {
  if (!$isRangeSelection(selection)) return;
  const [from, to] = [selection.anchor, selection.focus];
  const [start, end] = selection.isBackward() ? [to, from] : [from, to];
  start.set(end.key, end.offset, end.type);
}

/** A press on words that have a comment looks at it; the caret goes where it was pressed all the same. */
function followPresses(editor: LexicalEditor, onPress: (ids: readonly string[]) => void): () => void {
  const onClick = ({ target }: MouseEvent) => {
    const words = target instanceof Element ? target.closest('[data-comments]') : null;
    const selected = editor.getRootElement()?.ownerDocument.getSelection()?.isCollapsed === false;
    if (words && !selected) onPress(words.getAttribute('data-comments')?.split(' ') ?? []);
  };
  return editor.registerRootListener((root, before) => {
    before?.removeEventListener('click', onClick);
    root?.addEventListener('click', onClick);
  });
}
