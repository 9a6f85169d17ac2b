/** Commands shared by the native menu, the page's bar and the keys. Plain data. */
export interface Command {
  readonly id: CommandId;
  readonly label: string;
  /** Electron accelerator syntax; `CmdOrCtrl` is Cmd on a Mac. Null: no key. */
  readonly keys: string | null;
  /** Does nothing while no note is open. */
  readonly ofNote?: true;
}

export const COMMAND_IDS = [
  'palette',
  'new-note',
  'new-dossier',
  'open-dossier',
  'save-copy',
  'close-dossier',
  'import-articles',
  'paste-article',
  'open-word',
  'take-in',
  'hand-out',
  'export-word',
  'export-markdown',
  'find-in-note',
  'replace-in-note',
  'issue-note',
  'copy-with-sources',
  'insert-from-facts',
  'find-fact',
  'fact-library',
  'issued-copies',
  'review-changes',
  'attention',
  'toggle-left-pane',
  'toggle-right-pane',
  'next-pane',
  'back-to-text',
  'keep-version',
  'name-version',
  'note-history',
  'theme-system',
  'theme-light',
  'theme-dark',
  'show-keys',
] as const;
export type CommandId = (typeof COMMAND_IDS)[number];

export const COMMANDS: readonly Command[] = [
  { id: 'palette', label: 'Go to or do…', keys: 'CmdOrCtrl+K' },
  { id: 'new-note', label: 'New note…', keys: 'CmdOrCtrl+Alt+N' },
  { id: 'new-dossier', label: 'New dossier…', keys: null },
  { id: 'open-dossier', label: 'Open dossier…', keys: 'CmdOrCtrl+O' },
  { id: 'save-copy', label: 'Save a copy…', keys: null },
  { id: 'close-dossier', label: 'Close dossier', keys: null },
  { id: 'import-articles', label: 'Import articles…', keys: 'CmdOrCtrl+Shift+I' },
  { id: 'paste-article', label: 'Paste an article…', keys: null },
  { id: 'open-word', label: 'Open Word file…', keys: null },
  { id: 'take-in', label: 'Facts and sources from a file…', keys: null },
  { id: 'hand-out', label: 'Facts and sources to a file…', keys: null },
  { id: 'export-word', label: 'Export to Word…', keys: 'CmdOrCtrl+Shift+E', ofNote: true },
  { id: 'export-markdown', label: 'Export to Markdown…', keys: null, ofNote: true },
  { id: 'issue-note', label: 'Issue this note…', keys: 'CmdOrCtrl+Shift+D', ofNote: true },
  { id: 'keep-version', label: 'Keep this version', keys: 'CmdOrCtrl+S', ofNote: true },
  { id: 'name-version', label: 'Keep this version under a name…', keys: 'CmdOrCtrl+Alt+S', ofNote: true },
  { id: 'note-history', label: 'History of this note…', keys: 'CmdOrCtrl+Alt+H', ofNote: true },
  { id: 'find-in-note', label: 'Find in this note', keys: 'CmdOrCtrl+F', ofNote: true },
  { id: 'replace-in-note', label: 'Find and replace in this note', keys: 'CmdOrCtrl+Alt+F', ofNote: true },
  { id: 'copy-with-sources', label: 'Copy with sources', keys: 'CmdOrCtrl+Shift+C', ofNote: true },
  { id: 'insert-from-facts', label: 'Insert from facts…', keys: 'CmdOrCtrl+Shift+B', ofNote: true },
  { id: 'find-fact', label: 'Find a fact', keys: 'CmdOrCtrl+Shift+F' },
  { id: 'fact-library', label: 'Fact library', keys: 'CmdOrCtrl+Shift+L' },
  { id: 'issued-copies', label: 'Issued copies', keys: null },
  { id: 'review-changes', label: 'Changed facts of this note', keys: 'F8', ofNote: true },
  { id: 'attention', label: 'What needs attention', keys: 'CmdOrCtrl+Shift+A' },
  { id: 'toggle-left-pane', label: 'Show or hide the dossier', keys: 'CmdOrCtrl+Alt+1' },
  { id: 'toggle-right-pane', label: 'Show or hide facts', keys: 'CmdOrCtrl+Alt+2' },
  { id: 'next-pane', label: 'Next pane', keys: 'F6' },
  { id: 'back-to-text', label: 'Back to the text', keys: null },
  { id: 'theme-system', label: 'Light or dark as the system', keys: null },
  { id: 'theme-light', label: 'Light', keys: null },
  { id: 'theme-dark', label: 'Dark', keys: null },
  { id: 'show-keys', label: 'Keyboard shortcuts', keys: 'CmdOrCtrl+/' },
];
