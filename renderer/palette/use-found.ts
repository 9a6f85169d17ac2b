import { useEffect, useState } from 'react';
import type { FactHit, NoteHit } from '../../core/contract/backend.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';

export interface Found {
  /** What was asked for. */
  readonly words: string;
  readonly notes: readonly NoteHit[];
  readonly facts: readonly FactHit[];
}

const NOTHING: Found = { words: '', notes: [], facts: [] };
const LIMIT = 8;

/** Notes and facts of the dossier that answer the words; what was found before stays until the answer is there. */
export function useFound(words: string): Found {
  const backend = useBackend();
  const { session } = useDesk();
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : null));
  const [found, setFound] = useState(NOTHING);

  useEffect(() => {
    const query = words.trim().slice(0, 200);
    if (dossier === null || query === '') return setFound({ ...NOTHING, words });
    let wanted = true;
    void Promise.all([
      backend.notes.search({ dossier, query, limit: LIMIT }),
      backend.facts.search({ dossier, query, limit: LIMIT, offset: 0 }),
    ]).then(([notes, facts]) => {
      if (wanted) setFound({ words, notes: notes.ok ? notes.value : [], facts: facts.ok ? facts.value.hits : [] });
    });
    return () => {
      wanted = false;
    };
  }, [backend, dossier, words]);
  return found;
}
