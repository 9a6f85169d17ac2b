import type { KeyboardEvent } from 'react';
import { pressOf } from '../commands/read-press.ts';
import type { CommentsControl } from '../state/comments.ts';
import { useDesk } from '../state/use-desk.tsx';
import type { Writing } from './comments-pane.tsx';

interface Working {
  readonly readOnly: boolean;
  readonly onWrite: (writing: Writing) => void;
}

/** The keys of the list of comments, heard while it has the focus and nothing is being written in it. */
export function useCommentKeys(working: Working): (event: KeyboardEvent) => void {
  const { comments } = useDesk();
  return (event) => {
    const { target, nativeEvent } = event;
    if (nativeEvent.isComposing || target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) return;
    const press = pressOf(nativeEvent, navigator.platform.startsWith('Mac'));
    if (press === null || !hear(press, comments, working)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** Whether the key was for the list. */
function hear(press: string, comments: CommentsControl, { readOnly, onWrite }: Working): boolean {
  const { current, threads } = comments.store.read();
  const thread = threads.find((one) => one.thread.id === current)?.thread;
  switch (press) {
    case 'ArrowDown':
      comments.move(1);
      return true;
    case 'ArrowUp':
      comments.move(-1);
      return true;
    case 'G':
      comments.goThere();
      return true;
    default:
      break;
  }
  if (readOnly) return false;
  switch (press) {
    case 'R':
      if (thread) onWrite('reply');
      return true;
    case 'E': {
      const own = thread?.entries.findLastIndex(comments.isOwn) ?? -1;
      if (own >= 0) onWrite(own);
      return true;
    }
    case 'S':
      if (thread) comments.resolve(thread.id);
      return true;
    case 'Delete':
      if (thread) comments.remove(thread.id);
      return true;
    case 'Command+Z':
      comments.undo();
      return true;
    case 'Command+Shift+Z':
    case 'Command+Y':
      comments.redo();
      return true;
    default:
      return false;
  }
}
