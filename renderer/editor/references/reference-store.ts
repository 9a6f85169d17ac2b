import type { LexicalEditor } from 'lexical';
import { useSyncExternalStore } from 'react';
import type { LiveTarget } from './live-targets.ts';

/** The targets of an editor's text as they were last listed (show-references.ts), for what shows them. */
interface ReferenceStore {
  targets: readonly LiveTarget[];
  readonly listeners: Set<() => void>;
}

const STORES = new WeakMap<LexicalEditor, ReferenceStore>();

function storeOf(editor: LexicalEditor): ReferenceStore {
  const store = STORES.get(editor) ?? { targets: [], listeners: new Set() };
  STORES.set(editor, store);
  return store;
}

export function setTargets(editor: LexicalEditor, targets: readonly LiveTarget[]): void {
  const store = storeOf(editor);
  store.targets = targets;
  for (const listener of store.listeners) listener();
}

export function getTargets(editor: LexicalEditor): readonly LiveTarget[] {
  return storeOf(editor).targets;
}

/** The targets, drawn again when they change. */
export function useTargets(editor: LexicalEditor): readonly LiveTarget[] {
  return useSyncExternalStore(
    (listener) => {
      storeOf(editor).listeners.add(listener);
      return () => storeOf(editor).listeners.delete(listener);
    },
    () => storeOf(editor).targets,
  );
}
