import './names-view.css';
import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { NAME_TYPES, type NameType } from '../../core/facts/source-marks.ts';
import { t } from '../language/t.ts';
import type { ListedName } from '../state/names.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState, Waiting } from '../ui/empty-state.tsx';
import { Select } from '../ui/select.tsx';
import { countFacts } from './count-facts.ts';
import { NameDialog } from './name-dialog.tsx';
import { nameType } from './name-type.ts';

const TYPES: readonly { readonly value: NameType | 'all'; readonly label: string }[] = [
  {
    value: 'all',
    get label() {
      return t('All names');
    },
  },
  ...NAME_TYPES.map((value) => ({ value, label: nameType(value).many })),
];

/** People, organisations, places and programmes in facts, the most used first: renaming one is one change. */
export function NamesView({ readOnly }: { readonly readOnly: boolean }) {
  const { names } = useDesk();
  const { type, query, total, names: listed, trouble } = useStore(names.store);
  const [edited, setEdited] = useState<ListedName | null>(null);
  useEffect(() => names.show(), [names]);
  return (
    <>
      <div className="library-tools">
        <search className="library-search">
          <Search size={15} strokeWidth={1.75} aria-hidden />
          <input
            data-library-focus
            aria-label={t('Find a name')}
            placeholder={t('Find a name')}
            spellCheck={false}
            maxLength={200}
            value={query}
            onChange={(event) => names.change({ query: event.target.value })}
          />
        </search>
        <div className="library-sort">
          <Select
            label={t('Which names')}
            value={type ?? 'all'}
            options={TYPES}
            onChange={(next) => names.change({ type: next === 'all' ? null : next })}
          />
        </div>
      </div>
      {trouble !== null ? (
        <EmptyState
          title={t('Names could not be read')}
          action={<Button onClick={names.show}>{t('Try again')}</Button>}
        >
          {trouble}
        </EmptyState>
      ) : total === null ? (
        <Waiting label={t('Reading names')} lines={9} />
      ) : total === 0 ? (
        <EmptyState title={query === '' ? t('No names yet') : t('No name matches')}>
          {query === ''
            ? t('People, organisations, places and programmes of your facts are listed here.')
            : t('Try fewer letters, or another sort of name.')}
        </EmptyState>
      ) : (
        <div className="names scrolls">
          <p className="names-count" role="status">
            {t('{total, plural, one {# name} other {# names}}', { total })}
          </p>
          <ul className="name-list" aria-label={t('Names')}>
            {listed.map((name) => (
              <li key={name.id}>
                <button type="button" className="name-row" onClick={() => setEdited(name)}>
                  <span className="name-words" dir="auto">
                    {name.name}
                  </span>
                  <span className="name-also one-line">{describeName(name)}</span>
                  <span className="name-facts">{countFacts(name.facts)}</span>
                </button>
              </li>
            ))}
          </ul>
          {listed.length < total && <Button onClick={names.more}>{t('Show more')}</Button>}
        </div>
      )}
      {edited && <NameDialog key={edited.id} entry={edited} readOnly={readOnly} onClose={() => setEdited(null)} />}
    </>
  );
}

function describeName({ type, roles, aliases }: ListedName): string {
  const role = roles.at(-1)?.role;
  const also = aliases.length === 0 ? null : t('also {names}', { names: aliases.join(', ') });
  return [nameType(type).one, role, also].filter(Boolean).join(' · ');
}
