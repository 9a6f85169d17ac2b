import { useCallback, useEffect, useRef, useState } from 'react';
import type { NoteFound, TextFound } from '../../core/contract/text-methods.ts';
import type { FindQuery } from '../../core/finding/find-query.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { t } from '../language/t.ts';
import { readQuery } from '../state/read-query.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';

export interface FoundNotes {
  /** `full`: there were so many places that the rest was left. */
  readonly phase: 'none' | 'looking' | 'done' | 'stopped' | 'full';
  readonly notes: readonly NoteFound[];
  readonly unread: TextFound['unread'];
  readonly looked: number;
  readonly of: number;
  /** What is wrong with the expression, or why the dossier did not answer. */
  readonly trouble: string | null;
}

const NOTHING: FoundNotes = { phase: 'none', notes: [], unread: [], looked: 0, of: 0, trouble: null };
/** More is nothing anybody looks through; more particular words find fewer. */
const MOST_PLACES = 5_000;
const QUIET_MS = 250;

/** Looks through every note for as long as the caller is there, anew for each query; what was found before stays until then. */
export function useFoundNotes(query: FindQuery, archived: boolean): FoundNotes & { readonly stop: () => void } {
  const backend = useBackend();
  const { session, page } = useDesk();
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : null));
  const [found, setFound] = useState(NOTHING);
  const halt = useRef(() => {});

  useEffect(() => {
    let wanted = true;
    const end = (phase: FoundNotes['phase'], trouble: string | null = null) =>
      setFound((old) => ({ ...(trouble === null ? old : NOTHING), phase, trouble }));
    const look = async () => {
      const finder = await readQuery(query);
      if (!wanted) return;
      if (!finder.ok) return end('none', t('This expression cannot be read: {trouble}', { trouble: finder.error }));
      if (finder.value === null || dossier === null) return setFound(NOTHING);
      setFound((old) => ({ ...old, phase: 'looking', trouble: null }));
      // What is on the page counts, not what was stored before it.
      await page.flush();
      let all = NOTHING;
      let places = 0;
      for (let after: number | null = null; wanted; ) {
        const reply = await backend.notes.findText({ dossier, query, archived, after });
        if (!wanted) return;
        if (!reply.ok) return end('none', reply.message);
        const { notes, unread, looked, of, next } = reply.value;
        for (const { matches } of notes) places += matches.length;
        all = {
          phase: next === null ? 'done' : places >= MOST_PLACES ? 'full' : 'looking',
          notes: [...all.notes, ...notes],
          unread: [...all.unread, ...unread],
          looked: all.looked + looked,
          of,
          trouble: null,
        };
        setFound(all);
        if (all.phase !== 'looking') return;
        after = next;
      }
    };
    const timer = setTimeout(() => void look(), QUIET_MS);
    halt.current = () => {
      wanted = false;
      end('stopped');
    };
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [backend, dossier, page, query, archived]);

  const stop = useCallback(() => halt.current(), []);
  return { ...found, stop };
}
