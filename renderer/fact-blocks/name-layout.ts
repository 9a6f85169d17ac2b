import type { FactLayout } from '../../core/note/note.ts';
import { t } from '../language/t.ts';

export interface LayoutName {
  readonly label: string;
  /** What a fact needs to be in it, for one that has it not. */
  readonly needs: string;
}

export const LAYOUT_NAMES: Readonly<Record<FactLayout, LayoutName>> = {
  list: {
    get label() {
      return t('List');
    },
    needs: '',
  },
  chronology: {
    get label() {
      return t('Chronology');
    },
    get needs() {
      return t('date');
    },
  },
  figures: {
    get label() {
      return t('Table of figures');
    },
    get needs() {
      return t('figure');
    },
  },
  'whos-who': {
    get label() {
      return t('Who’s who');
    },
    get needs() {
      return t('person or organisation');
    },
  },
  statements: {
    get label() {
      return t('Statements');
    },
    get needs() {
      return t('speaker');
    },
  },
};
