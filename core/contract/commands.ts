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
  'word-template',
  'take-in',
  'hand-out',
  'export-word',
  'export-pdf',
  'export-markdown',
  'export-pack',
  'print-note',
  'find-in-note',
  'replace-in-note',
  'issue-note',
  'copy-with-sources',
  'insert-from-facts',
  'insert-image',
  'fill-note',
  'change-template',
  'next-mark',
  'find-fact',
  'fact-library',
  'issued-copies',
  'review-changes',
  'show-missing',
  'outline',
  'attention',
  'toggle-left-pane',
  'toggle-right-pane',
  'go-back',
  'go-forward',
  'next-pane',
  'back-to-text',
  'keep-version',
  'name-version',
  'save-as-template',
  'templates',
  'note-history',
  'forget-names',
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
  { id: 'word-template', label: 'Template from a Word form…', keys: null },
  { id: 'take-in', label: 'Facts and sources from a file…', keys: null },
  { id: 'hand-out', label: 'Facts and sources to a file…', keys: null },
  { id: 'export-word', label: 'Export to Word…', keys: 'CmdOrCtrl+Shift+E', ofNote: true },
  { id: 'export-pdf', label: 'Export to PDF…', keys: null, ofNote: true },
  { id: 'export-markdown', label: 'Export to Markdown…', keys: null, ofNote: true },
  { id: 'export-pack', label: 'Export several notes as a pack…', keys: null },
  { id: 'print-note', label: 'Print this note…', keys: 'CmdOrCtrl+P', ofNote: true },
  { id: 'issue-note', label: 'Issue this note…', keys: 'CmdOrCtrl+Shift+D', ofNote: true },
  { id: 'keep-version', label: 'Keep this version', keys: 'CmdOrCtrl+S', ofNote: true },
  { id: 'name-version', label: 'Keep this version under a name…', keys: 'CmdOrCtrl+Alt+S', ofNote: true },
  { id: 'save-as-template', label: 'Save note as template…', keys: null, ofNote: true },
  { id: 'templates', label: 'Edit templates…', keys: null },
  { id: 'note-history', label: 'History of this note…', keys: 'CmdOrCtrl+Alt+H', ofNote: true },
  { id: 'find-in-note', label: 'Find in this note', keys: 'CmdOrCtrl+F', ofNote: true },
  { id: 'replace-in-note', label: 'Find and replace in this note', keys: 'CmdOrCtrl+Alt+F', ofNote: true },
  { id: 'copy-with-sources', label: 'Copy with sources', keys: 'CmdOrCtrl+Shift+C', ofNote: true },
  { id: 'insert-from-facts', label: 'Insert from facts…', keys: 'CmdOrCtrl+Shift+B', ofNote: true },
  { id: 'insert-image', label: 'Insert image…', keys: null, ofNote: true },
  { id: 'change-template', label: 'Change template…', keys: null, ofNote: true },
  { id: 'next-mark', label: 'Next mark of the paragraph', keys: 'CmdOrCtrl+Shift+M', ofNote: true },
  { id: 'fill-note', label: 'Fill all sections from facts…', keys: null, ofNote: true },
  { id: 'find-fact', label: 'Find a fact', keys: 'CmdOrCtrl+Shift+F' },
  { id: 'fact-library', label: 'Fact library', keys: 'CmdOrCtrl+Shift+L' },
  { id: 'issued-copies', label: 'Issued copies', keys: null },
  { id: 'review-changes', label: 'Changed facts of this note', keys: 'F8', ofNote: true },
  { id: 'show-missing', label: 'What is missing, and limits', keys: 'F9', ofNote: true },
  { id: 'outline', label: 'Outline of this note', keys: 'CmdOrCtrl+Shift+O', ofNote: true },
  { id: 'attention', label: 'What needs attention', keys: 'CmdOrCtrl+Shift+A' },
  { id: 'toggle-left-pane', label: 'Show or hide the dossier', keys: 'CmdOrCtrl+Alt+1' },
  { id: 'toggle-right-pane', label: 'Show or hide facts', keys: 'CmdOrCtrl+Alt+2' },
  { id: 'go-back', label: 'Back', keys: 'Alt+Left' },
  { id: 'go-forward', label: 'Forward', keys: 'Alt+Right' },
  { id: 'next-pane', label: 'Next pane', keys: 'F6' },
  { id: 'back-to-text', label: 'Back to the text', keys: null },
  { id: 'forget-names', label: 'Forget names of earlier notes', keys: null },
  { id: 'theme-system', label: 'Light or dark as the system', keys: null },
  { id: 'theme-light', label: 'Light', keys: null },
  { id: 'theme-dark', label: 'Dark', keys: null },
  { id: 'show-keys', label: 'Keyboard shortcuts', keys: 'CmdOrCtrl+/' },
];

/** On a Mac the arrows with Alt go through words, and these go back and forward everywhere. */
const MAC_KEYS: Readonly<Record<string, string>> = { 'Alt+Left': 'CmdOrCtrl+[', 'Alt+Right': 'CmdOrCtrl+]' };

/** The keys of a command where they differ on a Mac. */
export function keysOn(keys: string, mac: boolean): string {
  return mac ? (MAC_KEYS[keys] ?? keys) : keys;
}
