import { useEffect, useRef, useState } from 'react';
import type { Fact } from '../../core/facts/fact.ts';
import { t } from '../language/t.ts';
import { isSearching } from '../state/fact-library.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState, Waiting } from '../ui/empty-state.tsx';
import { LibraryFilters } from './library-filters.tsx';
import { LibraryList, type LibraryListHandle } from './library-list.tsx';
import { LibraryTools } from './library-tools.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { type SelectionAction, SelectionBar } from './selection-bar.tsx';
import { StatusDialog } from './status-dialog.tsx';
import { TagDialog } from './tag-dialog.tsx';

interface LibraryFactsProps {
  /** Null when there is no note to put facts into. */
  readonly onInsert: ((facts: readonly Fact[]) => void) | null;
  readonly readOnly: boolean;
}

/** The list of all facts: found, filtered, sorted, chosen and changed together. */
export function LibraryFacts({ onInsert, readOnly }: LibraryFactsProps) {
  const { factLibrary, view } = useDesk();
  const total = useStore(factLibrary.store, (library) => library.total);
  const trouble = useStore(factLibrary.store, (library) => library.trouble);
  const selected = useStore(factLibrary.store, (library) => library.selected);
  const [action, setAction] = useState<SelectionAction | null>(null);
  const list = useRef<LibraryListHandle>(null);
  useEffect(() => void factLibrary.show(), [factLibrary]);

  const ids = [...selected.keys()];
  // Of very many only the ids were read.
  const facts = [...selected.values()].filter((fact) => fact !== null);
  const close = () => setAction(null);
  return (
    <div className="library-facts">
      <LibraryTools onDown={() => list.current?.focus()} />
      <LibraryFilters />
      {ids.length > 0 && (
        <SelectionBar
          count={ids.length}
          areRead={facts.length === ids.length}
          readOnly={readOnly}
          onInsert={onInsert && (() => onInsert(facts))}
          onAction={setAction}
          onExport={() => view.change((old) => ({ ...old, dialog: { kind: 'hand-out', facts: ids } }))}
        />
      )}
      {trouble !== null ? (
        <EmptyState
          title={t('Facts could not be read')}
          action={<Button onClick={() => factLibrary.change({})}>{t('Try again')}</Button>}
        >
          {trouble}
        </EmptyState>
      ) : total === null ? (
        <Waiting label={t('Reading facts')} lines={9} />
      ) : total === 0 ? (
        <NoFacts />
      ) : (
        <LibraryList ref={list} total={total} />
      )}
      {action === 'tag' && <TagDialog ids={ids} facts={facts} onClose={close} />}
      {action === 'status' && <StatusDialog ids={ids} facts={facts} onClose={close} />}
      {action === 'merge' && <MergeDialog facts={facts} onClose={close} />}
    </div>
  );
}

function NoFacts() {
  const { factLibrary, factEditor } = useDesk();
  const searching = useStore(factLibrary.store, isSearching);
  if (searching)
    return (
      <EmptyState
        title={t('No fact matches')}
        action={<Button onClick={factLibrary.clear}>{t('Show all facts')}</Button>}
      >
        {t('Try fewer words, a name or a year, or remove a filter.')}
      </EmptyState>
    );
  return (
    <EmptyState
      title={t('Facts appear here')}
      action={<Button onClick={factEditor.begin}>{t('Write the first fact')}</Button>}
    >
      {t(
        'A fact is one checkable claim with its source. Import an article to have facts suggested, or write one yourself.',
      )}
    </EmptyState>
  );
}
