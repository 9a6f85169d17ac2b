/** A key of the review screen and what it does; the screen hears them, lists only tell. Plain data. */
export interface ReviewKey {
  /** Accelerators as in core/contract/commands.ts; any of them does it. */
  readonly keys: readonly string[];
  /** For the strip of keys: a word or two. */
  readonly short: string;
  readonly label: string;
}

export const CARD_KEYS: readonly ReviewKey[] = [
  { keys: ['J', 'K'], short: 'Next, previous', label: 'Next and previous suggestion' },
  { keys: ['A'], short: 'Accept', label: 'Accept as a fact' },
  { keys: ['E'], short: 'Edit', label: 'Edit' },
  { keys: ['R'], short: 'Reject', label: 'Reject' },
  { keys: ['S'], short: 'Split', label: 'Split in two or more' },
  { keys: ['M'], short: 'Mark to merge', label: 'Mark for merging' },
  { keys: ['Shift+M'], short: 'Merge', label: 'Merge what is marked' },
  { keys: ['1–9'], short: 'Kind', label: 'Change its kind' },
  { keys: ['N'], short: 'New from words', label: 'New fact from the words selected' },
  { keys: ['U'], short: 'Undo', label: 'Take the last step back' },
  { keys: ['O'], short: 'Open again', label: 'Open a rejected one again' },
  { keys: ['C'], short: 'Checklist', label: 'Checklist, and back' },
];

export const CHECKLIST_KEYS: readonly ReviewKey[] = [
  { keys: ['J', 'K'], short: 'Next, previous', label: 'Next and previous' },
  { keys: ['Enter'], short: 'Fact from its sentence', label: 'Make a fact from its sentence' },
  { keys: ['N'], short: 'Select words here', label: 'Select words here' },
  { keys: ['Del'], short: 'Put aside', label: 'Put aside' },
  { keys: ['U'], short: 'Undo', label: 'Take the last step back' },
  { keys: ['C'], short: 'Suggestions', label: 'Back to the suggestions' },
];

export const SELECT_KEYS: readonly ReviewKey[] = [
  { keys: ['←', '→', '↑', '↓'], short: 'Move', label: 'Move the caret' },
  { keys: ['Shift+→'], short: 'Select', label: 'Select' },
  { keys: ['Enter'], short: 'New fact', label: 'Make a fact from the words selected' },
  { keys: ['Esc'], short: 'Leave', label: 'Back to the suggestions' },
];

export const EDIT_KEYS: readonly ReviewKey[] = [
  { keys: ['CmdOrCtrl+Enter'], short: 'Keep', label: 'Keep the change' },
  { keys: ['CmdOrCtrl+Shift+Enter'], short: 'Keep and accept', label: 'Keep the change and accept' },
  { keys: ['Esc'], short: 'Cancel', label: 'Cancel the change' },
  { keys: ['Del'], short: 'Remove a name', label: 'On a name: take it away' },
  { keys: ['Alt+↑', 'Alt+↓'], short: 'Move it to another list', label: 'On a name: move it to another list' },
];
