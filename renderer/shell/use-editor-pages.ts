import { useEffect, useMemo, useState } from 'react';
import type { EditorPages } from '../editor/pages/editor-pages.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';

/** The pages of the open note in page view, null until they are known; undefined in the usual view. */
export function useEditorPages(note: string): EditorPages | null | undefined {
  const { checks, settings } = useDesk();
  const shown = useStore(settings, (now) => now.pageView);
  const latest = useStore(checks.store, (now) => (now.laidOut?.id === note ? now.pages : null));
  // While another note is the open one, this one stays on the pages it was laid out on.
  const [kept, keep] = useState(latest);
  useEffect(() => {
    if (latest) keep(latest);
  }, [latest]);
  const pages = latest ?? kept;
  return useMemo(() => {
    if (!shown) return undefined;
    return pages && { sheets: pages.sheets, turns: pages.turns, blocks: pages.blocks.length };
  }, [shown, pages]);
}
