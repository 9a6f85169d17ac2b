import { Search, X } from 'lucide-react';
import type { FactSort } from '../../core/facts/fact-selection.ts';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { IconButton } from '../ui/button.tsx';
import { Keys } from '../ui/keys.tsx';
import { Select } from '../ui/select.tsx';
import { SavedSearches } from './saved-searches.tsx';

const LONGEST_QUERY = 200;

const SORTS: readonly { readonly value: FactSort; readonly label: string }[] = [
  {
    value: 'best',
    get label() {
      return t('Best match');
    },
  },
  {
    value: 'newest',
    get label() {
      return t('Newest first');
    },
  },
  {
    value: 'oldest',
    get label() {
      return t('Oldest first');
    },
  },
  {
    value: 'changed',
    get label() {
      return t('Last changed');
    },
  },
  {
    value: 'kind',
    get label() {
      return t('By kind');
    },
  },
  {
    value: 'status',
    get label() {
      return t('By status');
    },
  },
  {
    value: 'person',
    get label() {
      return t('By person');
    },
  },
  {
    value: 'place',
    get label() {
      return t('By place');
    },
  },
  {
    value: 'source',
    get label() {
      return t('By source');
    },
  },
];

/** What is looked for, in which order, and searches kept for another day. */
export function LibraryTools({ onDown }: { readonly onDown: () => void }) {
  const { factLibrary } = useDesk();
  const query = useStore(factLibrary.store, (library) => library.filter.query ?? '');
  const sort = useStore(factLibrary.store, (library) => library.sort);
  const type = (text: string) => factLibrary.change({ query: text });
  return (
    <div className="library-tools">
      <search className="library-search">
        <Search size={15} strokeWidth={1.75} aria-hidden />
        <input
          data-library-focus
          aria-label={t('Search the library')}
          placeholder={t('Search claims, names, places, dates')}
          spellCheck={false}
          maxLength={LONGEST_QUERY}
          value={query}
          onChange={(event) => type(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' || (event.key === 'Enter' && !event.nativeEvent.isComposing)) onDown();
            else if (event.key === 'Escape' && query !== '') type('');
            else return;
            event.preventDefault();
            event.stopPropagation();
          }}
        />
        {query === '' ? (
          <Keys keys="/" />
        ) : (
          <IconButton icon={X} size={14} label={t('Clear')} onClick={() => type('')} />
        )}
      </search>
      <div className="library-sort">
        <Select<FactSort> label={t('Order')} value={sort} options={SORTS} onChange={factLibrary.sortBy} />
      </div>
      <SavedSearches />
    </div>
  );
}
