import { FilterChips } from '../fact-fields/filter-chips.tsx';
import type { FilterPort } from '../fact-fields/filter-port.ts';
import { t } from '../language/t.ts';
import { isSearching } from '../state/fact-library.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { FilterChip } from '../ui/filter-chip.tsx';
import { Menu, MenuChoices } from '../ui/menu.tsx';
import { today } from '../ui/today.ts';

const USES = [
  {
    value: 'any',
    get label() {
      return t('Used or not');
    },
  },
  {
    value: 'used',
    get label() {
      return t('Used in a note');
    },
  },
  {
    value: 'unused',
    get label() {
      return t('Not used yet');
    },
  },
] as const;

/** A chip for each thing facts are chosen by, and how many that leaves. */
export function LibraryFilters() {
  const { factLibrary } = useDesk();
  const filter = useStore(factLibrary.store, (now) => now.filter);
  const total = useStore(factLibrary.store, (now) => now.total);
  const trouble = useStore(factLibrary.store, (now) => now.trouble !== null);
  const searching = useStore(factLibrary.store, isSearching);
  const by: FilterPort = { filter, change: factLibrary.change, count: factLibrary.countFacets };
  return (
    <div className="library-line">
      {/* biome-ignore lint/a11y/useSemanticElements: nothing is submitted */}
      <div className="library-chips" role="group" aria-label={t('Filters')}>
        <FilterChips by={by} />
        <Menu
          trigger={
            <FilterChip on={filter.use !== undefined}>
              {USES.find(({ value }) => value === filter.use)?.label ?? t('Use')}
            </FilterChip>
          }
        >
          <MenuChoices
            label={t('In notes')}
            value={filter.use ?? 'any'}
            choices={USES}
            onChoose={(use) => factLibrary.change({ use: use === 'any' ? undefined : use })}
          />
        </Menu>
        <button
          type="button"
          className="filter-chip"
          aria-pressed={filter.dueBy !== undefined}
          data-on={filter.dueBy !== undefined || undefined}
          onClick={() => factLibrary.change({ dueBy: filter.dueBy === undefined ? today() : undefined })}
        >
          {t('Due for review')}
        </button>
        {searching && (
          <button type="button" className="library-clear" onClick={factLibrary.clear}>
            {t('Clear all')}
          </button>
        )}
      </div>
      <span className="library-count" role="status">
        {total === null || trouble ? '' : t('{total, plural, one {# fact} other {# facts}}', { total })}
      </span>
    </div>
  );
}
