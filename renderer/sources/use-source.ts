import { useCallback, useEffect, useState } from 'react';
import type { Reply } from '../../core/contract/reply.ts';
import type { SourceDetail } from '../../core/contract/source-methods.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';

/** A source as it is now, read again when the dossier's sources changed; null until it was read first. */
export function useSource(id: string): { readonly reply: Reply<SourceDetail> | null; readonly again: () => void } {
  const backend = useBackend();
  const { session, library } = useDesk();
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : ''));
  const listed = useStore(library.store, (lists) => lists.sources);
  const [reply, setReply] = useState<Reply<SourceDetail> | null>(null);
  const [tries, setTries] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when the list was, or when asked to
  useEffect(() => {
    let wanted = true;
    void backend.sources.read({ dossier, source: id }).then((answer) => {
      if (wanted) setReply((old) => (sameReply(old, answer) ? old : answer));
    });
    return () => {
      wanted = false;
    };
  }, [backend, dossier, id, listed, tries]);

  return { reply, again: useCallback(() => setTries((count) => count + 1), []) };
}

/** What did not change must not scroll the reader away. */
function sameReply(old: Reply<SourceDetail> | null, next: Reply<SourceDetail>): boolean {
  return old !== null && JSON.stringify(old) === JSON.stringify(next);
}
