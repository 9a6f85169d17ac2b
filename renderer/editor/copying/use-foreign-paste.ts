import {
  $setSelection,
  type BaseSelection,
  COMMAND_PRIORITY_EDITOR,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  UNDO_COMMAND,
} from 'lexical';
import { useEffect, useState } from 'react';
import type { FactsBrought } from '../../../core/contract/copying-methods.ts';
import type { Refusal } from '../../../core/contract/reply.ts';
import { joinSentences } from '../../language/format.ts';
import { t } from '../../language/t.ts';
import type { Clip, Content } from '../clipboard/content.ts';
import { $insertContent } from '../clipboard/insert-content.ts';
import type { EditorCopying } from './editor-copying.ts';
import { FOREIGN_CLIP_COMMAND, linksIn } from './luggage.ts';
import { relinkContent, unlinkContent } from './relink.ts';

/** A paste that waits for its author. */
export interface ForeignPaste {
  readonly asked: FactsBrought;
  readonly facts: number;
  readonly newFacts: number;
  /** How many of the new ones must not be disclosed. */
  readonly undisclosed: number;
  readonly bring: () => Promise<Refusal | null>;
  readonly pastePlain: () => void;
}

const leftBehind = () => t('The facts it used could not be brought along, so it is plain text here.');

/** Follows pastes from other dossiers: what this one knows already is linked at once, for the rest it asks. */
export function useForeignPaste(editor: LexicalEditor, copying: EditorCopying) {
  const [paste, setPaste] = useState<ForeignPaste | null>(null);
  useEffect(
    () =>
      editor.registerCommand(
        FOREIGN_CLIP_COMMAND,
        ({ clip, selection }) => {
          void settle(editor, copying, clip, selection).then(setPaste);
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor, copying],
  );
  const close = () => {
    setPaste(null);
    editor.focus();
  };
  return { paste, close };
}

/** Null when nothing is to be asked: the text is in. */
async function settle(
  editor: LexicalEditor,
  copying: EditorCopying,
  { content, luggage }: Clip,
  selection: BaseSelection,
): Promise<ForeignPaste | null> {
  const insert = (what: Content) => insertAt(editor, what, selection);
  const carried = luggage?.carried ?? null;
  const plain = (why = '') => {
    insert(unlinkContent(content));
    copying.say(t('Pasted without links'), joinSentences([leftBehind(), why].filter((line) => line !== '')));
    return null;
  };
  if (!carried) return plain();
  const asked = await copying.bring(carried, true);
  if (!asked.ok) return plain(asked.message);
  const coming = asked.value.facts.filter(({ how }) => how === 'new');
  if (coming.length === 0) {
    const relinked = relinkContent(content, asked.value.facts);
    insert(relinked);
    if (asked.value.facts.some(({ how }) => how === 'matched'))
      copying.say(t('Linked to facts this dossier has'), t('They say the same as those of the other dossier.'));
    return null;
  }
  const heads = carried.facts.flatMap(({ revisions }) => revisions.at(-1) ?? []);
  return {
    asked: asked.value,
    facts: new Set(linksIn(content).map(({ fact }) => fact)).size,
    newFacts: coming.length,
    undisclosed: heads.filter(
      ({ id, disclosure }) => disclosure === 'do-not-disclose' && coming.some(({ from }) => from === id),
    ).length,
    pastePlain: () => insert(unlinkContent(content)),
    async bring() {
      const brought = await copying.bring(carried, false);
      if (!brought.ok) return brought;
      const takeOut = insert(relinkContent(content, brought.value.facts));
      copying.onBrought(brought.value, takeOut);
      return null;
    },
  };
}

/** Where the caret was when it was pasted. Returns how to take it out again while nothing else was written. */
function insertAt(editor: LexicalEditor, content: Content, selection: BaseSelection): () => Promise<void> {
  let changed = false;
  editor.update(
    () => {
      const at = selection.clone();
      $setSelection(at);
      $insertContent(content, at);
    },
    { tag: HISTORY_PUSH_TAG, discrete: true },
  );
  editor.focus();
  const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
    if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
    changed = true;
    stop();
  });
  return async () => {
    stop();
    if (changed) return;
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    // Lexical shows it, and tells that the note changed, in the microtask it has queued by now.
    await Promise.resolve();
  };
}
