import type { NameType } from '../../core/facts/source-marks.ts';
import { t } from '../language/t.ts';

const TYPES: Readonly<Record<NameType, { readonly one: string; readonly many: string }>> = {
  person: {
    get one() {
      return t('Person');
    },
    get many() {
      return t('People');
    },
  },
  organisation: {
    get one() {
      return t('Organisation');
    },
    get many() {
      return t('Organisations');
    },
  },
  place: {
    get one() {
      return t('Place');
    },
    get many() {
      return t('Places');
    },
  },
  programme: {
    get one() {
      return t('Programme');
    },
    get many() {
      return t('Programmes');
    },
  },
};

export function nameType(type: NameType): { readonly one: string; readonly many: string } {
  return TYPES[type];
}
