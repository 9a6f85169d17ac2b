import { useMemo } from 'react';
import { tableOfChart } from '../../core/note/chart-table.ts';
import { compareMade } from '../../core/note/update-made.ts';
import { wantedFacts } from '../../core/note/wanted-facts.ts';
import { useBackend } from '../backend/use-backend.tsx';
import type { EditorMade } from '../editor/made/made-layer.tsx';
import { LAYOUT_NAMES } from '../fact-blocks/name-layout.ts';
import { queryFacts } from '../fact-blocks/query-facts.ts';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import type { DialogView } from '../state/view.ts';

/** What the window does for blocks made from facts in the open note. */
export function useEditorMade(dossier: string, language: string): EditorMade {
  const backend = useBackend();
  const { view, updates } = useDesk();
  const round = useStore(updates.store, (now) => now.round);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a query gives is asked anew when facts change
  return useMemo(() => {
    const show = (dialog: DialogView) => view.change((old) => ({ ...old, dialog, overlay: null }));
    return {
      async compare(block) {
        const { made } = block;
        if (made === undefined) return null;
        const found = await queryFacts(backend, dossier, made.selection).catch(() => null);
        if (!found) return null;
        const wanted = wantedFacts(block, found.facts, made, { language, roles: found.roles });
        const laidOut = block.type === 'chart' ? tableOfChart(block, language) : block;
        return compareMade(
          laidOut,
          wanted.map(({ id }) => id),
        );
      },
      nameLayout: ({ type, made }) => (type === 'chart' || !made ? t('Chart') : LAYOUT_NAMES[made.layout].label),
      onUpdate: (block) => show({ kind: 'update-block', block }),
      onEditQuery: (block) => show({ kind: 'fact-block', block }),
      onChart: (block) => show({ kind: 'chart', block }),
    };
  }, [backend, dossier, language, view, round]);
}
