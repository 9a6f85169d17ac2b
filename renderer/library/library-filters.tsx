import { FACT_KINDS, type FactKind, type FactStatus } from '../../core/facts/fact.ts';
import { isSearching } from '../state/fact-library.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { nameKind } from '../ui/fact-kind.tsx';
import { nameStatus } from '../ui/fact-status.tsx';
import { Menu, MenuChoices } from '../ui/menu.tsx';
import { nameSource } from '../ui/name-source.ts';
import { today } from '../ui/today.ts';
import { DateChip } from './date-chip.tsx';
import { FacetChip } from './facet-chip.tsx';
import { FilterChip } from './filter-chip.tsx';

const same = (value: string) => value;
const kindName = (value: string) => (isKind(value) ? nameKind(value) : value);

const USES = [
  { value: 'any', label: 'Used or not' },
  { value: 'used', label: 'Used in a note' },
  { value: 'unused', label: 'Not used yet' },
] as const;

/** A chip for each thing facts are chosen by, and how many that leaves. */
export function LibraryFilters() {
  const { factLibrary, library } = useDesk();
  const filter = useStore(factLibrary.store, (now) => now.filter);
  const total = useStore(factLibrary.store, (now) => now.total);
  const trouble = useStore(factLibrary.store, (now) => now.trouble !== null);
  const searching = useStore(factLibrary.store, isSearching);
  const sources = useStore(library.store, (lists) => lists.sources);
  const sourceName = (id: string) => {
    const source = sources?.find((one) => one.id === id);
    return source ? nameSource(source.csl) : id;
  };
  return (
    <div className="library-line">
      {/* biome-ignore lint/a11y/useSemanticElements: nothing is submitted */}
      <div className="library-chips" role="group" aria-label="Filters">
        <FacetChip list="kinds" label="Kind" many="kinds" nameOf={kindName} />
        <FacetChip list="statuses" label="Status" many="statuses" nameOf={(value) => nameStatus(value as FactStatus)} />
        <FacetChip list="tags" label="Tag" many="tags" nameOf={same} />
        <FacetChip list="people" label="Person" many="people" nameOf={same} />
        <FacetChip list="speakers" label="Speaker" many="speakers" nameOf={same} />
        <FacetChip list="organisations" label="Organisation" many="organisations" nameOf={same} />
        <FacetChip list="places" label="Place" many="places" nameOf={same} />
        <FacetChip list="programmes" label="Programme" many="programmes" nameOf={same} />
        <FacetChip list="sources" label="Source" many="sources" nameOf={sourceName} />
        <DateChip />
        <Menu
          trigger={
            <FilterChip on={filter.use !== undefined}>
              {USES.find(({ value }) => value === filter.use)?.label ?? 'Use'}
            </FilterChip>
          }
        >
          <MenuChoices
            label="In notes"
            value={filter.use ?? 'any'}
            choices={USES}
            onChoose={(use) => factLibrary.change({ use: use === 'any' ? undefined : use })}
          />
        </Menu>
        <button
          type="button"
          className="library-chip"
          aria-pressed={filter.dueBy !== undefined}
          data-on={filter.dueBy !== undefined || undefined}
          onClick={() => factLibrary.change({ dueBy: filter.dueBy === undefined ? today() : undefined })}
        >
          Due for review
        </button>
        {searching && (
          <button type="button" className="library-clear" onClick={factLibrary.clear}>
            Clear all
          </button>
        )}
      </div>
      <span className="library-count" role="status">
        {total === null || trouble ? '' : `${total.toLocaleString('en')} ${total === 1 ? 'fact' : 'facts'}`}
      </span>
    </div>
  );
}

function isKind(value: string): value is FactKind {
  return FACT_KINDS.some((kind) => kind === value);
}
