import './facts-panel.css';
import { useRef } from 'react';
import type { Fact } from '../../core/facts/fact.ts';
import type { Slot } from '../../core/templates/template.ts';
import { useRunCommand } from '../commands/use-commands.tsx';
import { t } from '../language/t.ts';
import { isFiltered } from '../state/facts-panel.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState, Waiting } from '../ui/empty-state.tsx';
import { FactFilters } from './fact-filters.tsx';
import { FactList, type FactListHandle } from './fact-list.tsx';
import { FactSearch } from './fact-search.tsx';

export interface FactsPanelProps {
  /** Puts facts where the caret is; false when there is no note to put them in. */
  readonly onInsert: (facts: readonly Fact[]) => void;
  readonly onInsertInSection: (section: string, facts: readonly Fact[], layout: Slot['layout']) => void;
}

/** Finds facts by typing and puts them into the note. */
export function FactsPanel({ onInsert, onInsertInSection }: FactsPanelProps) {
  const { facts } = useDesk();
  const total = useStore(facts.store, (panel) => panel.total);
  const trouble = useStore(facts.store, (panel) => panel.trouble);
  const filtered = useStore(facts.store, isFiltered);
  const list = useRef<FactListHandle>(null);

  return (
    <div className="facts-panel">
      <FactSearch onDown={() => list.current?.focusFirst()} onEnter={() => list.current?.insertFirst()} />
      <FactFilters />
      {trouble !== null ? (
        <EmptyState
          title={t('Facts could not be read')}
          action={<Button onClick={facts.refresh}>{t('Try again')}</Button>}
        >
          {trouble}
        </EmptyState>
      ) : total === null ? (
        <Waiting label={t('Reading facts')} lines={9} />
      ) : total === 0 ? (
        <NoFacts filtered={filtered} onClear={() => facts.filter({ query: '', kinds: [], sources: [] })} />
      ) : (
        <FactList ref={list} total={total} onInsert={onInsert} onInsertInSection={onInsertInSection} />
      )}
    </div>
  );
}

function NoFacts({ filtered, onClear }: { readonly filtered: boolean; readonly onClear: () => void }) {
  const run = useRunCommand();
  if (!filtered)
    return (
      <EmptyState
        title={t('Facts appear here')}
        action={<Button onClick={() => run('open-dossier')}>{t('Open a dossier with facts')}</Button>}
      >
        {t('A fact is one checkable claim with its source, ready to be put into a note. This dossier has none yet.')}
      </EmptyState>
    );
  return (
    <EmptyState title={t('No fact matches')} action={<Button onClick={onClear}>{t('Show all facts')}</Button>}>
      {t('Try fewer words, a name or a year, or remove a filter.')}
    </EmptyState>
  );
}
