import { useCallback, useEffect, useState } from 'react';
import type { KeptDraft, TemplatePlace } from '../../core/contract/template-methods.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';

/** A folder that others write in is looked at again this often while somebody looks at it. */
const LOOK_AGAIN_MS = 4_000;

export interface Places {
  /** Null until they were read. */
  readonly places: readonly TemplatePlace[] | null;
  readonly drafts: readonly KeptDraft[];
  readonly trouble: string | null;
  /** Looks again, here and for the lists of templates everywhere. */
  readonly refresh: () => Promise<void>;
}

/** Where templates are kept, as it is now and as long as it is looked at. */
export function usePlaces(): Places {
  const backend = useBackend();
  const { session, library } = useDesk();
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.dossier : null));
  const [places, setPlaces] = useState<readonly TemplatePlace[] | null>(null);
  const [drafts, setDrafts] = useState<readonly KeptDraft[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);

  const look = useCallback(async () => {
    const [found, kept] = await Promise.all([
      backend.templates.places({ dossier }),
      dossier === null ? null : backend.templates.drafts({ dossier }),
    ]);
    setTrouble(found.ok ? null : found.message);
    if (found.ok) setPlaces((old) => (JSON.stringify(old) === JSON.stringify(found.value) ? old : found.value));
    if (kept?.ok) setDrafts((old) => (JSON.stringify(old) === JSON.stringify(kept.value) ? old : kept.value));
  }, [backend, dossier]);
  const refresh = useCallback(async () => {
    await Promise.all([look(), library.refreshTemplates()]);
  }, [look, library]);

  useEffect(() => {
    void look();
    const timer = setInterval(() => void look(), LOOK_AGAIN_MS);
    const onFocus = () => void look();
    addEventListener('focus', onFocus);
    return () => {
      clearInterval(timer);
      removeEventListener('focus', onFocus);
    };
  }, [look]);
  // What came or went in a folder is in the lists for new notes too.
  useEffect(() => {
    if (places !== null) void library.refreshTemplates();
  }, [places, library]);

  return { places, drafts, trouble, refresh };
}
