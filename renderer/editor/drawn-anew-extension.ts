import { defineExtension, type LexicalEditor, type NodeKey } from 'lexical';

interface Changes {
  readonly leaves: readonly NodeKey[];
  readonly elements: readonly (readonly [NodeKey, boolean])[];
  readonly tags: readonly string[];
}

const CHANGES = new WeakMap<LexicalEditor, Changes>();

/**
 * Where Lexical 0.52 cannot draw a change (items moved between nested lists are one), it draws all of the text anew and
 * has by then forgotten what changed: nobody would save it, and no undo would take it back. What `keepChanges` kept is
 * given back before anybody is told; so this extension comes before all that listen.
 */
export const DrawnAnewExtension = defineExtension({
  name: 'briefing-desk/drawn-anew',
  register: (editor) =>
    editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      const changes = CHANGES.get(editor);
      if (!changes) return;
      CHANGES.delete(editor);
      for (const key of changes.leaves) dirtyLeaves.add(key);
      for (const [key, intended] of changes.elements) dirtyElements.set(key, intended);
      for (const tag of changes.tags) tags.add(tag);
    }),
});

/** Keeps what the change that could not be drawn is; called where Lexical reports that, before it begins anew. */
export function keepChanges(editor: LexicalEditor): void {
  CHANGES.set(editor, {
    leaves: [...editor._dirtyLeaves],
    elements: [...editor._dirtyElements],
    tags: [...editor._updateTags],
  });
}
