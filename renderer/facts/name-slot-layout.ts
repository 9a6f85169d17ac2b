import type { SlotLayout } from '../../core/templates/template.ts';
import { t } from '../language/t.ts';

export const SLOT_LAYOUT_OPTIONS: readonly { readonly value: SlotLayout; readonly label: string }[] = [
  {
    value: 'sentences',
    get label() {
      return t('As sentences');
    },
  },
  {
    value: 'bullets',
    get label() {
      return t('As bullets');
    },
  },
  {
    value: 'numbered',
    get label() {
      return t('As a numbered list');
    },
  },
  {
    value: 'chronology',
    get label() {
      return t('As a chronology');
    },
  },
  {
    value: 'figures',
    get label() {
      return t('As a table of figures');
    },
  },
  {
    value: 'whos-who',
    get label() {
      return t('As a who’s who');
    },
  },
];
