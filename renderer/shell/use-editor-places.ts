import { useMemo } from 'react';
import type { EditorPlaces } from '../editor/places/places-layer.tsx';
import { useStore } from '../state/store.ts';
import type { ChangedPlace } from '../state/updates-places.ts';
import { useDesk } from '../state/use-desk.tsx';
import { showChanges } from '../state/view.ts';

const NONE: readonly ChangedPlace[] = [];

/** Joins the editor of a note to what changed behind its facts, while it is the open note. */
export function useEditorPlaces(note: string, active: boolean): EditorPlaces {
  const { updates, view } = useDesk();
  const waiting = useStore(updates.store, (now) => (now.note === note ? (now.places ?? NONE) : NONE));
  const current = useStore(updates.store, (now) => now.current);
  const looking = useStore(view, (now) => now.changes === note);
  const port = useMemo<Pick<EditorPlaces, 'attach' | 'onPlaces' | 'onLook'>>(
    () => ({
      // Told anew when it is the open note again.
      attach: (editor) => active && updates.attach(note, editor),
      onPlaces: (places) => active && updates.show(note, places),
      onLook(key) {
        showChanges(view, note);
        updates.look(key, true);
      },
    }),
    [updates, view, note, active],
  );
  return useMemo(() => ({ ...port, waiting, current: looking ? current : null }), [port, waiting, current, looking]);
}
