/** Commands shared by the native menu, the page's bar and the keys. Plain data. */
export interface Command {
  readonly id: CommandId;
  readonly label: string;
  /** Electron accelerator syntax; `CmdOrCtrl` is Cmd on a Mac. Null: no key. */
  readonly keys: string | null;
}

export const COMMAND_IDS = [
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
  'find-fact',
  'fact-library',
  'toggle-left-pane',
  'toggle-right-pane',
  'next-pane',
  'back-to-text',
  'keep-version',
  'theme-system',
  'theme-light',
  'theme-dark',
  'show-keys',
] as const;
export type CommandId = (typeof COMMAND_IDS)[number];

export const COMMANDS: readonly Command[] = [
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
  { id: 'export-word', label: 'Export to Word…', keys: 'CmdOrCtrl+Shift+E' },
  { id: 'export-markdown', label: 'Export to Markdown…', keys: null },
  { id: 'keep-version', label: 'Keep this version', keys: 'CmdOrCtrl+S' },
  { id: 'find-fact', label: 'Find a fact', keys: 'CmdOrCtrl+Shift+F' },
  { id: 'fact-library', label: 'Fact library', keys: 'CmdOrCtrl+Shift+L' },
  { id: 'toggle-left-pane', label: 'Show or hide the dossier', keys: 'CmdOrCtrl+Alt+1' },
  { id: 'toggle-right-pane', label: 'Show or hide facts', keys: 'CmdOrCtrl+Alt+2' },
  { id: 'next-pane', label: 'Next pane', keys: 'F6' },
  { id: 'back-to-text', label: 'Back to the text', keys: null },
  { id: 'theme-system', label: 'Light or dark as the system', keys: null },
  { id: 'theme-light', label: 'Light', keys: null },
  { id: 'theme-dark', label: 'Dark', keys: null },
  { id: 'show-keys', label: 'Keyboard shortcuts', keys: 'CmdOrCtrl+/' },
];
