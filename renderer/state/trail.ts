import type { NoteActions } from './note-actions.ts';
import type { OpenNoteControl } from './open-note.ts';
import type { Session } from './session.ts';
import type { Store } from './store.ts';
import type { View } from './view.ts';

/** The way through the dossier: notes, sources and what else stood in front, one after the other. */
export interface Trail {
  /** Goes to where the reader was before; nothing at the beginning. */
  readonly back: () => Promise<void>;
  /** Takes a step back back; nothing at the end. */
  readonly forward: () => Promise<void>;
}

type Front = Pick<View, 'source' | 'library' | 'attention' | 'issued' | 'templates'>;

interface Place {
  readonly note: string | null;
  readonly front: Front;
  /** Two places of one key are the same: where in a source somebody reads makes no other place. */
  readonly key: string;
}

const MOST_PLACES = 100;

export function createTrail(parts: {
  readonly session: Store<Session>;
  readonly view: Store<View>;
  readonly page: OpenNoteControl;
  readonly notes: NoteActions;
}): Trail {
  const { session, view, page, notes } = parts;
  let places: readonly Place[] = [];
  let at = -1;
  let isDue = false;
  let isGoing = false;
  let dossier: string | null = null;

  const noteId = () => {
    const now = page.store.read();
    return now.phase === 'none' ? null : now.phase === 'open' ? now.opened.note.id : now.id;
  };
  const look = () => {
    isDue = false;
    const note = noteId();
    const { source, library, attention, issued, templates } = view.read();
    // A template being changed may be closed by the time somebody comes back to it.
    const front = { source, library, attention, issued, templates: templates && ('list' as const) };
    const isSomewhere = note !== null || source || library || attention || issued || templates;
    if (isGoing || dossier === null || !isSomewhere) return;
    const key = JSON.stringify([note, source?.id, source?.show, library, attention, issued, front.templates]);
    const place = { note, front, key };
    if (places[at]?.key === key) {
      places = places.with(at, place);
      return;
    }
    places = [...places.slice(0, at + 1), place].slice(-MOST_PLACES);
    at = places.length - 1;
  };
  /** One step may change the page and what stands in front of it: both are one place. */
  const soon = () => {
    if (isDue) return;
    isDue = true;
    queueMicrotask(look);
  };
  view.follow(soon);
  page.store.follow(soon);
  session.follow(() => {
    const now = session.read();
    const next = now.phase === 'open' ? now.dossier.dossier : null;
    if (next === dossier) return;
    dossier = next;
    places = [];
    at = -1;
    soon();
  });

  const go = async (by: -1 | 1): Promise<void> => {
    if (isDue) look();
    const place = places[at + by];
    if (!place || isGoing) return;
    isGoing = true;
    try {
      if (place.note !== null && place.note !== noteId()) await notes.open(place.note);
      // What is not saved keeps its page.
      if (place.note !== null && place.note !== noteId()) return;
      at += by;
      // What stands in front takes the keyboard itself; a note alone is gone back to in its text.
      const begun = Object.values(place.front).some(Boolean) ? null : place.note;
      view.change((old) => ({ ...old, ...place.front, dialog: null, overlay: null, begun }));
    } finally {
      isGoing = false;
    }
  };
  return { back: () => go(-1), forward: () => go(1) };
}
