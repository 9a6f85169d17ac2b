import { useMemo } from 'react';
import type { EditorPages } from '../editor/pages/editor-pages.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';

/** The pages of the open note in page view, null until they are known; undefined in the usual view. */
export function useEditorPages(note: string): EditorPages | null | undefined {
  const { checks, settings } = useDesk();
  const shown = useStore(settings, (now) => now.pageView);
  const pages = useStore(checks.store, (now) => (now.laidOut?.id === note ? now.pages : null));
  return useMemo(() => {
    if (!shown) return undefined;
    return pages && { sheets: pages.sheets, turns: pages.turns, blocks: pages.blocks.length };
  }, [shown, pages]);
}
