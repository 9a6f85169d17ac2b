import type { MissingDatum } from '../../core/contract/source-methods.ts';
import { writeList } from '../language/format.ts';
import { t } from '../language/t.ts';

const DATA: Readonly<Record<MissingDatum, string>> = {
  get title() {
    return t('its title');
  },
  get author() {
    return t('who wrote it');
  },
  get 'container-title'() {
    return t('where it was published');
  },
  get issued() {
    return t('its date');
  },
};

/** Data a source lacks, as words after `does not say`: `who wrote it or its date`; empty for nothing. */
export function listMissing(missing: readonly MissingDatum[]): string {
  return writeList(
    missing.map((datum) => DATA[datum]),
    'disjunction',
  );
}
