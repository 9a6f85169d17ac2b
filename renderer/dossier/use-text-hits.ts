import { useEffect, useState } from 'react';
import type { NoteHit } from '../../core/contract/backend.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';

const NONE: ReadonlyMap<string, NoteHit> = new Map();
/** Letters that follow each other faster ask once. */
const PAUSE_MS = 90;

/** Notes of which the text answers the words, by id; what was found before stays until the answer is there. */
export function useTextHits(words: string): ReadonlyMap<string, NoteHit> {
  const backend = useBackend();
  const { session } = useDesk();
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : null));
  const [hits, setHits] = useState(NONE);
  useEffect(() => {
    const query = words.trim().slice(0, 200);
    if (dossier === null || query === '') return setHits(NONE);
    let wanted = true;
    const asking = setTimeout(
      () =>
        void backend.notes.search({ dossier, query, limit: 200 }).then((reply) => {
          if (wanted) setHits(new Map(reply.ok ? reply.value.map((hit) => [hit.note, hit]) : []));
        }),
      PAUSE_MS,
    );
    return () => {
      wanted = false;
      clearTimeout(asking);
    };
  }, [backend, dossier, words]);
  return hits;
}
