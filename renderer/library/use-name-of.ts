import { useCallback, useEffect, useState } from 'react';
import type { FactRevision } from '../../core/contract/library-methods.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { t } from '../language/t.ts';
import type { NameOf } from '../state/fact-editor-history.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { nameSource } from '../ui/name-source.ts';

/** Words for ids in a history: titles of sources, claims of the facts it points to once those are read. */
export function useNameOf(history: readonly FactRevision[] | null): NameOf {
  const backend = useBackend();
  const { session, library } = useDesk();
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : ''));
  const sources = useStore(library.store, (lists) => lists.sources);
  const [claims, setClaims] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const ids = new Set((history ?? []).flatMap(({ fact }) => [fact.successor ?? [], fact.translation ?? []].flat()));
    let wanted = true;
    for (const fact of ids)
      void backend.facts.read({ dossier, fact }).then((reply) => {
        if (wanted && reply.ok) setClaims((old) => new Map(old).set(fact, reply.value.fact.claim));
      });
    return () => {
      wanted = false;
    };
  }, [backend, dossier, history]);
  return useCallback(
    (id) => {
      const source = sources?.find((one) => one.id === id);
      return source ? nameSource(source.csl) : (claims.get(id) ?? t('another fact'));
    },
    [sources, claims],
  );
}
