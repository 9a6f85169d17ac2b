import { createCommand, type LexicalCommand, type LexicalEditor } from 'lexical';
import type { Mark } from '../../../core/note/note.ts';
import { createStore, type Store } from '../../state/store.ts';
import type { FormatState } from '../editor-types.ts';

/** A format that was copied, and whether the pointer gives it to what it selects next. */
export interface Painter {
  readonly copied: CopiedFormat | null;
  readonly brush: 'away' | 'once' | 'kept';
}

export interface CopiedFormat {
  readonly marks: readonly Mark[];
  readonly block: FormatState['block'];
}

/** Copies the format at the caret, and says what becomes of the brush. */
export const COPY_FORMAT_COMMAND: LexicalCommand<Painter['brush']> = createCommand('COPY_FORMAT_COMMAND');
/** Gives the copied format to what is selected. */
export const GIVE_FORMAT_COMMAND: LexicalCommand<void> = createCommand('GIVE_FORMAT_COMMAND');

const painters = new WeakMap<LexicalEditor, Store<Painter>>();

export function painterOf(editor: LexicalEditor): Store<Painter> {
  const known = painters.get(editor);
  if (known) return known;
  const made = createStore<Painter>({ copied: null, brush: 'away' });
  painters.set(editor, made);
  return made;
}
