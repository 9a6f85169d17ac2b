import type { EditorComments } from '../../../../renderer/editor/comments/editor-comments.ts';
import { type CommentsControl, createComments } from '../../../../renderer/state/comments.ts';

/** Comments as the shell keeps them for a note, written by one author at one time. */
export function answerComments(): { readonly control: CommentsControl; readonly editor: EditorComments } {
  let made = 0;
  const newId = () => {
    made += 1;
    return `c-${made}`;
  };
  const author = () => 'Aminah';
  const control = createComments({ newId, now: () => '2026-11-22T09:00:00.000Z', author });
  const editor: EditorComments = {
    attach: control.attach,
    onThreads: control.show,
    onLook: () => {},
    begin: control.begin,
    onBegun: () => {},
    author,
    setAuthor: () => {},
    resolved: true,
    current: null,
    said: '',
  };
  return { control, editor };
}
