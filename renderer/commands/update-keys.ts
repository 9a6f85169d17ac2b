import type { ReviewKey } from './review-keys.ts';

/** Keys of the list of changed facts; the list hears them while it has the focus. Plain data. */
export const UPDATE_KEYS: readonly ReviewKey[] = [
  { keys: ['↑', '↓'], short: 'Previous, next', label: 'Previous and next place' },
  { keys: ['U'], short: 'Update', label: 'Update to what the fact says now' },
  { keys: ['K'], short: 'Keep', label: 'Keep the words' },
  { keys: ['P'], short: 'Pin', label: 'Pin the words, or unpin them' },
  { keys: ['G'], short: 'Go there', label: 'Go to the place in the text' },
  { keys: ['Shift+U'], short: 'Update all', label: 'Update all' },
  { keys: ['Shift+K'], short: 'Keep all', label: 'Keep all' },
  { keys: ['CmdOrCtrl+Z'], short: 'Undo', label: 'Take the last decision back' },
];
