import { useMemo } from 'react';
import type { FactWays } from '../editor/editor-types.ts';
import { useDesk } from '../state/use-desk.tsx';
import { showIssued } from '../state/view.ts';
import type { EditorPlace } from './editors.ts';

/** Where the card of a fact in a text leads; `handle`: the editor the keyboard comes back to, if any. */
export function useFactWays(handle: EditorPlace | null): FactWays {
  const { factEditor, notes, view } = useDesk();
  return useMemo(
    () => ({
      editFact(fact) {
        factEditor.open(fact);
        const stop = factEditor.store.follow(() => {
          if (factEditor.store.read().phase !== 'none') return;
          stop();
          handle?.current?.focus();
        });
      },
      openNote: (note) => void notes.open(note),
      openIssued: (copy) => showIssued(view, { copy }),
    }),
    [factEditor, notes, view, handle],
  );
}
