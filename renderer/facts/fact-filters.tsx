import { FACT_KINDS } from '../../core/facts/fact.ts';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { KindWord, nameKind } from '../ui/fact-kind.tsx';
import { FilterChip } from '../ui/filter-chip.tsx';
import { Menu, MenuCheck } from '../ui/menu.tsx';
import { nameSource } from '../ui/name-source.ts';

/** One line: which kinds, which sources, and how many facts that leaves. */
export function FactFilters() {
  const { facts, library } = useDesk();
  const kinds = useStore(facts.store, (panel) => panel.kinds);
  const sources = useStore(facts.store, (panel) => panel.sources);
  const total = useStore(facts.store, (panel) => panel.total);
  const trouble = useStore(facts.store, (panel) => panel.trouble !== null);
  const known = useStore(library.store, (lists) => lists.sources) ?? [];
  const filtered = kinds.length > 0 || sources.length > 0;

  return (
    <div className="fact-filters">
      <Menu
        trigger={
          <FilterChip on={kinds.length > 0}>{nameChosen(kinds.map(nameKind), t('All kinds'), 'kinds')}</FilterChip>
        }
      >
        {FACT_KINDS.map((kind) => (
          <MenuCheck
            key={kind}
            checked={kinds.includes(kind)}
            onChange={(on) => facts.filter({ kinds: on ? [...kinds, kind] : kinds.filter((one) => one !== kind) })}
          >
            <KindWord kind={kind} />
          </MenuCheck>
        ))}
      </Menu>
      {known.length > 1 && (
        <Menu
          trigger={
            <FilterChip on={sources.length > 0}>
              {nameChosen(
                known.filter((source) => sources.includes(source.id)).map((source) => nameSource(source.csl)),
                t('All sources'),
                'sources',
              )}
            </FilterChip>
          }
        >
          {known.map((source) => (
            <MenuCheck
              key={source.id}
              checked={sources.includes(source.id)}
              onChange={(on) =>
                facts.filter({ sources: on ? [...sources, source.id] : sources.filter((id) => id !== source.id) })
              }
            >
              {nameSource(source.csl)}
            </MenuCheck>
          ))}
        </Menu>
      )}
      {filtered && (
        <button type="button" className="fact-filters-clear" onClick={() => facts.filter({ kinds: [], sources: [] })}>
          {t('Clear')}
        </button>
      )}
      <span className="fact-count" role="status">
        {total === null || trouble ? '' : t('{total, plural, one {# fact} other {# facts}}', { total })}
      </span>
    </div>
  );
}

function nameChosen(names: readonly string[], none: string, many: string): string {
  return names.length === 0 ? none : names.length === 1 ? (names[0] ?? none) : `${names.length} ${many}`;
}
