import { useEffect } from 'react';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';

const APP = 'Briefing Desk';

/** Names the window after the note and its dossier, so that one finds it among others. */
export function useWindowTitle(): void {
  const { page, session } = useDesk();
  const note = useStore(page.store, (now) => (now.phase === 'open' ? now.head.title || t('Untitled note') : null));
  const dossier = useStore(session, (now) => (now.phase === 'open' ? now.dossier.name : null));
  useEffect(() => {
    document.title = [note, dossier, APP].filter((part) => part !== null).join(' – ');
    return () => {
      document.title = APP;
    };
  }, [note, dossier]);
}
