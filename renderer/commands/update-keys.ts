import { t } from '../language/t.ts';
import type { ReviewKey } from './review-keys.ts';

/** Keys of the list of changed facts; the list hears them while it has the focus. Plain data. */
export const UPDATE_KEYS: readonly ReviewKey[] = [
  {
    keys: ['↑', '↓'],
    get short() {
      return t('Previous, next');
    },
    get label() {
      return t('Previous and next place');
    },
  },
  {
    keys: ['U'],
    get short() {
      return t('Update');
    },
    get label() {
      return t('Update to what the fact says now');
    },
  },
  {
    keys: ['K'],
    get short() {
      return t('Keep');
    },
    get label() {
      return t('Keep the words');
    },
  },
  {
    keys: ['P'],
    get short() {
      return t('Pin');
    },
    get label() {
      return t('Pin the words, or unpin them');
    },
  },
  {
    keys: ['G'],
    get short() {
      return t('Go there');
    },
    get label() {
      return t('Go to the place in the text');
    },
  },
  {
    keys: ['Shift+U'],
    get short() {
      return t('Update all');
    },
    get label() {
      return t('Update all');
    },
  },
  {
    keys: ['Shift+K'],
    get short() {
      return t('Keep all');
    },
    get label() {
      return t('Keep all');
    },
  },
  {
    keys: ['CmdOrCtrl+Z'],
    get short() {
      return t('Undo');
    },
    get label() {
      return t('Undo the last decision');
    },
  },
];
