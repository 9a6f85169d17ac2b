import { useEffect, useState } from 'react';
import type { FactSelection } from '../../core/facts/fact-selection.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { type QueriedFacts, queryFacts } from './query-facts.ts';

export interface Queried {
  /** Those of the query before, until the next ones are there. */
  readonly found: QueriedFacts | null;
  readonly trouble: string | null;
}

/** What a query gives, asked anew as it changes. */
export function useQuery(selection: FactSelection | null): Queried {
  const backend = useBackend();
  const { session } = useDesk();
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : null));
  const [queried, setQueried] = useState<Queried>({ found: null, trouble: null });
  useEffect(() => {
    if (dossier === null || selection === null) return;
    let wanted = true;
    queryFacts(backend, dossier, selection).then(
      (found) => wanted && setQueried({ found, trouble: null }),
      (error: unknown) =>
        wanted &&
        setQueried({ found: null, trouble: error instanceof Error ? error.message : t('Facts could not be read.') }),
    );
    return () => {
      wanted = false;
    };
  }, [backend, dossier, selection]);
  return queried;
}
