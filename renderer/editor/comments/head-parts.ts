import type { LexicalEditor } from 'lexical';
import type { CommentedPart } from '../../../core/note/comment.ts';

/** The title and the fields stand on the paper of the text, outside the editor. */
function paperOf(editor: LexicalEditor): HTMLElement | null {
  return editor.getRootElement()?.closest<HTMLElement>('.paper') ?? null;
}

/** What stands for a part of the head on the paper. */
export function elementOf(editor: LexicalEditor, on: CommentedPart): HTMLElement | null {
  const selector = on.part === 'title' ? '.note-title' : `.note-field[data-field="${CSS.escape(on.field)}"]`;
  return paperOf(editor)?.querySelector<HTMLElement>(selector) ?? null;
}

export function focusPart(editor: LexicalEditor, on: CommentedPart): void {
  elementOf(editor, on)?.querySelector<HTMLElement>(':is(input, textarea, button)')?.focus();
}

function partAt(target: EventTarget | null): CommentedPart | null {
  if (!(target instanceof Element)) return null;
  if (target.closest('.note-title')) return { part: 'title' };
  const field = target.closest('.note-field')?.getAttribute('data-field');
  return field == null ? null : { part: 'field', field };
}

/** The part of the head that has the keyboard now. */
export function partInFocus(editor: LexicalEditor): CommentedPart | null {
  const paper = paperOf(editor);
  const focused = paper?.ownerDocument.activeElement ?? null;
  return paper?.contains(focused) ? partAt(focused) : null;
}

/** Tells which part of the head was in last, null for the text: a menu a command is chosen from changes nothing. Returns how to stop. */
export function followParts(editor: LexicalEditor, onPart: (part: CommentedPart | null) => void): () => void {
  const onFocus = ({ target }: FocusEvent) => onPart(partAt(target));
  let paper: HTMLElement | null = null;
  const stop = editor.registerRootListener(() => {
    paper?.removeEventListener('focusin', onFocus);
    paper = paperOf(editor);
    paper?.addEventListener('focusin', onFocus);
  });
  return () => {
    stop();
    paper?.removeEventListener('focusin', onFocus);
  };
}
