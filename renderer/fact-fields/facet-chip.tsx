import './facet-chip.css';
import { Popover } from '@base-ui/react/popover';
import { useEffect, useId, useState } from 'react';
import type { Facet, FacetList } from '../../core/contract/library-methods.ts';
import { writeNumber } from '../language/format.ts';
import { t } from '../language/t.ts';
import { FilterChip } from '../ui/filter-chip.tsx';
import type { FilterPort } from './filter-port.ts';

interface FacetChipProps {
  readonly by: FilterPort;
  readonly list: FacetList;
  readonly label: string;
  readonly many: string;
  readonly nameOf: (value: string) => string;
}

const NONE: readonly string[] = [];

/** What facts have of one list, with how many have it, to choose any of. */
export function FacetChip({ by, list, label, many, nameOf }: FacetChipProps) {
  const chosen: readonly string[] = by.filter[list] ?? NONE;
  const [open, setOpen] = useState(false);
  const [only = ''] = chosen;
  const words = chosen.length === 0 ? label : chosen.length === 1 ? nameOf(only) : `${chosen.length} ${many}`;
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger
        render={
          <FilterChip on={chosen.length > 0} aria-label={chosen.length === 0 ? label : `${label}: ${words}`}>
            {words}
          </FilterChip>
        }
      />
      <Popover.Portal>
        <Popover.Positioner className="menu-positioner" align="start" sideOffset={4} collisionPadding={8}>
          <Popover.Popup className="menu facet-menu" aria-label={label}>
            {open && <FacetChoices by={by} list={list} label={label} chosen={chosen} nameOf={nameOf} />}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface FacetChoicesProps extends Omit<FacetChipProps, 'many'> {
  readonly chosen: readonly string[];
}

/** From this many on they can be narrowed by typing. */
const MANY = 9;

function FacetChoices({ by, list, label, chosen, nameOf }: FacetChoicesProps) {
  const id = useId();
  const { count } = by;
  const [facets, setFacets] = useState<readonly Facet[] | null>(null);
  const [typed, setTyped] = useState('');
  // What was chosen when it opened stays on top; nothing moves under the pointer.
  const [first] = useState(chosen);
  useEffect(() => {
    let wanted = true;
    void count(list).then((counts) => wanted && setFacets(counts?.[list] ?? []));
    return () => {
      wanted = false;
    };
  }, [count, list]);

  if (!facets) return <p className="facet-quiet">{t('Counting…')}</p>;
  const counts = new Map(facets.map(({ value, facts }) => [value, facts]));
  const values = [...new Set([...first, ...facets.map(({ value }) => value)])];
  const asked = typed.trim().toLowerCase();
  const shown = values.filter((value) => nameOf(value).toLowerCase().includes(asked));
  const choose = (value: string, on: boolean) =>
    by.change({ [list]: on ? [...chosen, value] : chosen.filter((one) => one !== value) });
  return (
    <>
      {values.length >= MANY && (
        <input
          className="text-box facet-narrow"
          aria-label={t('Narrow down: {label}', { label })}
          placeholder={t('Narrow down')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <ul className="facet-list scrolls" aria-label={label}>
        {shown.map((value) => (
          <li key={value}>
            <label className="facet-choice" htmlFor={`${id} ${value}`}>
              <input
                id={`${id} ${value}`}
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={(event) => choose(value, event.target.checked)}
              />
              <span className="facet-name" dir="auto">
                {nameOf(value)}
              </span>
              <span className="facet-facts">{writeNumber(counts.get(value) ?? 0)}</span>
            </label>
          </li>
        ))}
      </ul>
      {shown.length === 0 && (
        <p className="facet-quiet">{values.length === 0 ? t('No fact here has one.') : t('None.')}</p>
      )}
    </>
  );
}
