import { t } from '../language/t.ts';
import type { ReviewKey } from './review-keys.ts';

/** Keys of the list of comments; the list hears them while it has the focus. Plain data. */
export const COMMENT_KEYS: readonly ReviewKey[] = [
  {
    keys: ['↑', '↓'],
    get short() {
      return t('Previous, next');
    },
    get label() {
      return t('Previous and next comment');
    },
  },
  {
    keys: ['R'],
    get short() {
      return t('Reply');
    },
    get label() {
      return t('Reply to the comment');
    },
  },
  {
    keys: ['E'],
    get short() {
      return t('Edit');
    },
    get label() {
      return t('Edit what you last wrote');
    },
  },
  {
    keys: ['S'],
    get short() {
      return t('Resolve');
    },
    get label() {
      return t('Resolve the comment, or reopen it');
    },
  },
  {
    keys: ['Delete'],
    get short() {
      return t('Delete');
    },
    get label() {
      return t('Delete the comment with its replies');
    },
  },
  {
    keys: ['G'],
    get short() {
      return t('Go there');
    },
    get label() {
      return t('Go to the words in the text');
    },
  },
  {
    keys: ['CmdOrCtrl+Z'],
    get short() {
      return t('Undo');
    },
    get label() {
      return t('Undo');
    },
  },
];
