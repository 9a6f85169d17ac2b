import { t } from '../language/t.ts';
/** A key of the review screen and what it does; the screen hears them, lists only tell. Plain data. */
export interface ReviewKey {
  /** Accelerators as in core/contract/commands.ts; any of them does it. */
  readonly keys: readonly string[];
  /** For the strip of keys: a word or two. */
  readonly short: string;
  readonly label: string;
}

export const CARD_KEYS: readonly ReviewKey[] = [
  {
    keys: ['J', 'K'],
    get short() {
      return t('Next, previous');
    },
    get label() {
      return t('Next and previous suggestion');
    },
  },
  {
    keys: ['A'],
    get short() {
      return t('Accept');
    },
    get label() {
      return t('Accept as a fact');
    },
  },
  {
    keys: ['E'],
    get short() {
      return t('Edit');
    },
    get label() {
      return t('Edit');
    },
  },
  {
    keys: ['R'],
    get short() {
      return t('Reject');
    },
    get label() {
      return t('Reject');
    },
  },
  {
    keys: ['S'],
    get short() {
      return t('Split');
    },
    get label() {
      return t('Split in two or more');
    },
  },
  {
    keys: ['M'],
    get short() {
      return t('Mark to merge');
    },
    get label() {
      return t('Mark for merging');
    },
  },
  {
    keys: ['Shift+M'],
    get short() {
      return t('Merge');
    },
    get label() {
      return t('Merge what is marked');
    },
  },
  {
    keys: ['1–9'],
    get short() {
      return t('Kind');
    },
    get label() {
      return t('Change its kind');
    },
  },
  {
    keys: ['N'],
    get short() {
      return t('New from words');
    },
    get label() {
      return t('New fact from selected words');
    },
  },
  {
    keys: ['U'],
    get short() {
      return t('Undo');
    },
    get label() {
      return t('Undo the last step');
    },
  },
  {
    keys: ['O'],
    get short() {
      return t('Reopen');
    },
    get label() {
      return t('Reopen a rejected one');
    },
  },
  {
    keys: ['C'],
    get short() {
      return t('Checklist');
    },
    get label() {
      return t('Checklist, and back');
    },
  },
];

export const CHECKLIST_KEYS: readonly ReviewKey[] = [
  {
    keys: ['J', 'K'],
    get short() {
      return t('Next, previous');
    },
    get label() {
      return t('Next and previous');
    },
  },
  {
    keys: ['Enter'],
    get short() {
      return t('Fact from its sentence');
    },
    get label() {
      return t('Make a fact from its sentence');
    },
  },
  {
    keys: ['N'],
    get short() {
      return t('Select words here');
    },
    get label() {
      return t('Select words here');
    },
  },
  {
    keys: ['Del'],
    get short() {
      return t('Put aside');
    },
    get label() {
      return t('Put aside');
    },
  },
  {
    keys: ['U'],
    get short() {
      return t('Undo');
    },
    get label() {
      return t('Undo the last step');
    },
  },
  {
    keys: ['C'],
    get short() {
      return t('Suggestions');
    },
    get label() {
      return t('Back to the suggestions');
    },
  },
];

export const SELECT_KEYS: readonly ReviewKey[] = [
  {
    keys: ['←', '→', '↑', '↓'],
    get short() {
      return t('Move');
    },
    get label() {
      return t('Move the caret');
    },
  },
  {
    keys: ['Shift+→'],
    get short() {
      return t('Select');
    },
    get label() {
      return t('Select');
    },
  },
  {
    keys: ['Enter'],
    get short() {
      return t('New fact');
    },
    get label() {
      return t('Make a fact from selected words');
    },
  },
  {
    keys: ['Esc'],
    get short() {
      return t('Leave');
    },
    get label() {
      return t('Back to the suggestions');
    },
  },
];

export const EDIT_KEYS: readonly ReviewKey[] = [
  {
    keys: ['CmdOrCtrl+Enter'],
    get short() {
      return t('Keep');
    },
    get label() {
      return t('Keep the change');
    },
  },
  {
    keys: ['CmdOrCtrl+Shift+Enter'],
    get short() {
      return t('Keep and accept');
    },
    get label() {
      return t('Keep the change and accept');
    },
  },
  {
    keys: ['Esc'],
    get short() {
      return t('Cancel');
    },
    get label() {
      return t('Cancel the change');
    },
  },
  {
    keys: ['Del'],
    get short() {
      return t('Remove a name');
    },
    get label() {
      return t('On a name: remove it');
    },
  },
  {
    keys: ['Alt+↑', 'Alt+↓'],
    get short() {
      return t('Move it to another list');
    },
    get label() {
      return t('On a name: move it to another list');
    },
  },
];
