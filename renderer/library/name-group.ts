import { FACT_KINDS, FACT_STATUSES } from '../../core/facts/fact.ts';
import type { FactSort } from '../../core/facts/fact-selection.ts';
import { t } from '../language/t.ts';
import type { FactGroup } from '../state/fact-library-groups.ts';
import { nameKind } from '../ui/fact-kind.tsx';
import { nameStatus } from '../ui/fact-status.tsx';

const WITHOUT: Readonly<Record<FactSort, string>> = {
  best: '',
  changed: '',
  kind: '',
  status: '',
  get newest() {
    return t('Without a date');
  },
  get oldest() {
    return t('Without a date');
  },
  get person() {
    return t('Nobody named');
  },
  get place() {
    return t('No place named');
  },
  get source() {
    return t('Without a source');
  },
};

/** The heading of a group, as words. */
export function nameGroup({ key, retired }: FactGroup, sort: FactSort, nameOfSource: (id: string) => string): string {
  const words = key === '' ? WITHOUT[sort] : wordsOf(key, sort, nameOfSource);
  // A status says by itself that a fact no longer holds.
  return retired && sort !== 'status' ? t('{words}, no longer in use', { words }) : words;
}

function wordsOf(key: string, sort: FactSort, nameOfSource: (id: string) => string): string {
  const kind = FACT_KINDS.find((one) => one === key);
  if (sort === 'kind' && kind) return nameKind(kind);
  const status = FACT_STATUSES.find((one) => one === key);
  if (sort === 'status' && status) return nameStatus(status);
  return sort === 'source' ? nameOfSource(key) || t('A source that is gone') : key;
}
