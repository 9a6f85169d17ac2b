import { FACT_KINDS, type FactKind, type FactStatus } from '../../core/facts/fact.ts';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { nameKind } from '../ui/fact-kind.tsx';
import { nameStatus } from '../ui/fact-status.tsx';
import { nameSource } from '../ui/name-source.ts';
import { DateChip } from './date-chip.tsx';
import { FacetChip } from './facet-chip.tsx';
import type { FilterPort } from './filter-port.ts';

const same = (value: string) => value;
const kindName = (value: string) => (isKind(value) ? nameKind(value) : value);
const statusName = (value: string) => nameStatus(value as FactStatus);

/** A chip for each thing facts are chosen by, as they say it themselves. */
export function FilterChips({ by }: { readonly by: FilterPort }) {
  const { library } = useDesk();
  const sources = useStore(library.store, (lists) => lists.sources);
  const sourceName = (id: string) => {
    const source = sources?.find((one) => one.id === id);
    return source ? nameSource(source.csl) : id;
  };
  return (
    <>
      <FacetChip by={by} list="kinds" label={t('Kind')} many="kinds" nameOf={kindName} />
      <FacetChip by={by} list="statuses" label={t('Status')} many="statuses" nameOf={statusName} />
      <FacetChip by={by} list="tags" label={t('Tag')} many="tags" nameOf={same} />
      <FacetChip by={by} list="people" label={t('Person')} many="people" nameOf={same} />
      <FacetChip by={by} list="speakers" label={t('Speaker')} many="speakers" nameOf={same} />
      <FacetChip by={by} list="organisations" label={t('Organisation')} many="organisations" nameOf={same} />
      <FacetChip by={by} list="places" label={t('Place')} many="places" nameOf={same} />
      <FacetChip by={by} list="programmes" label={t('Programme')} many="programmes" nameOf={same} />
      <FacetChip by={by} list="sources" label={t('Source')} many="sources" nameOf={sourceName} />
      <DateChip by={by} />
    </>
  );
}

function isKind(value: string): value is FactKind {
  return FACT_KINDS.some((kind) => kind === value);
}
