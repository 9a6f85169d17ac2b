/** Who may import whom (docs/ARCHITECTURE.md), type-only imports included. What is not listed is forbidden. */
export interface Zone {
  /** Folder or file, from the root; the longest that fits a file is its zone. */
  readonly place: string;
  /** Places its files may import, besides their own zone. */
  readonly places: readonly string[];
  /** npm packages and `node:*` it may import; a trailing `*` stands for any ending. */
  readonly packages: readonly string[];
}

const MDAST = ['mdast', 'mdast-util-*', 'micromark-extension-*'];
const FEATURE = ['core', 'renderer/backend', 'renderer/language', 'renderer/state', 'renderer/ui', 'renderer/commands'];
/** A feature that lets facts be edited. */
const EDITING = [...FEATURE, 'renderer/fact-fields'];
const PAGE = ['react', 'react-dom', 'react/*', '@base-ui/react/*', 'lucide-react'];

export const ZONES: readonly Zone[] = [
  { place: 'core/shared', places: [], packages: ['zod'] },
  { place: 'core/facts', places: ['core/shared'], packages: ['zod', 'diff'] },
  { place: 'core/note', places: ['core/shared', 'core/facts'], packages: ['zod', 'diff'] },
  { place: 'core/finding', places: ['core/shared', 'core/note', 'core/facts'], packages: ['re2js'] },
  { place: 'core/charts', places: ['core/shared', 'core/note', 'core/facts'], packages: [] },
  {
    place: 'core/templates',
    places: ['core/shared', 'core/note', 'core/facts'],
    packages: ['zod', 'yaml', ...MDAST],
  },
  { place: 'core/extraction', places: ['core/shared', 'core/facts'], packages: [] },
  { place: 'core/markdown', places: ['core/shared', 'core/note', 'core/facts'], packages: MDAST },
  { place: 'core/round-trip', places: ['core/shared', 'core/note', 'core/facts'], packages: ['zod'] },
  { place: 'core/citations', places: ['core/shared', 'core/note', 'core/facts'], packages: ['citeproc'] },
  {
    place: 'core/word',
    places: ['core/charts', 'core/shared', 'core/note', 'core/facts', 'core/citations', 'core/round-trip'],
    packages: ['fflate'],
  },
  { place: 'core/spelling', places: ['core/shared', 'core/facts'], packages: [] },
  { place: 'core/html', places: ['core/word', 'core/shared'], packages: [] },
  {
    place: 'core/contract',
    places: ['core/shared', 'core/note', 'core/facts', 'core/finding', 'core/templates', 'core/round-trip'],
    packages: ['zod'],
  },
  { place: 'electron/backend', places: ['core'], packages: ['node:*', 'zod'] },
  {
    place: 'electron/backend/reading',
    places: ['core', 'electron/backend'],
    packages: [
      'node:*',
      'zod',
      '@mozilla/readability',
      'linkedom',
      'mammoth',
      'fflate',
      'saxes',
      'unpdf',
      'chardet',
      'yaml',
      ...MDAST,
    ],
  },
  { place: 'electron/backend/exports', places: ['core', 'electron/backend'], packages: ['node:*', 'zod', '@resvg/*'] },
  {
    place: 'electron/backend/spelling',
    places: ['core', 'electron/backend'],
    packages: ['node:*', 'zod', 'hunspell-wasm', 'hunspell-wasm/*'],
  },
  {
    place: 'electron/backend/exchange',
    places: ['core', 'electron/backend'],
    packages: ['node:*', 'zod', 'csv-parse/*', 'csv-stringify/*', '@citation-js/*'],
  },
  { place: 'electron/pdf', places: ['electron/launch'], packages: ['node:*'] },
  {
    place: 'electron/web',
    places: ['electron/backend', 'electron/pdf', 'core/contract', 'core/shared'],
    packages: ['node:*', 'conf'],
  },
  {
    place: 'electron/cli',
    places: ['electron/backend', 'electron/pdf', 'core/contract', 'core/shared'],
    packages: ['node:*'],
  },
  { place: 'electron/launch', places: [], packages: ['node:*', 'vite'] },
  {
    place: 'electron/main',
    places: ['electron/backend', 'core/contract', 'core/shared', 'languages'],
    packages: ['node:*', 'electron', 'electron-store'],
  },
  { place: 'electron/preload', places: ['core/contract'], packages: ['electron'] },
  {
    place: 'renderer/language',
    places: ['core/contract', 'core/shared', 'languages'],
    packages: ['react', '@lingui/core'],
  },
  {
    place: 'renderer/backend',
    places: ['core/contract', 'core/shared', 'renderer/language'],
    packages: ['react'],
  },
  { place: 'renderer/ui', places: ['core', 'renderer/language'], packages: PAGE },
  { place: 'renderer/state', places: ['core', 'renderer/backend', 'renderer/language'], packages: ['react'] },
  { place: 'renderer/commands', places: ['core', 'renderer/state', 'renderer/language'], packages: ['react'] },
  {
    place: 'renderer/fact-fields',
    places: ['core', 'renderer/language', 'renderer/state', 'renderer/ui'],
    packages: PAGE,
  },
  {
    place: 'renderer/editor',
    places: FEATURE,
    packages: [...PAGE, 'lexical', '@lexical/*'],
  },
  {
    place: 'renderer/editor/clipboard',
    places: [...FEATURE, 'renderer/editor'],
    packages: [...PAGE, 'lexical', '@lexical/*', ...MDAST],
  },
  { place: 'renderer/dossier', places: EDITING, packages: [...PAGE, '@tanstack/react-virtual'] },
  { place: 'renderer/finding', places: FEATURE, packages: [...PAGE, '@tanstack/react-virtual'] },
  { place: 'renderer/notes', places: FEATURE, packages: [...PAGE, '@tanstack/react-virtual'] },
  { place: 'renderer/facts', places: FEATURE, packages: [...PAGE, '@tanstack/react-virtual'] },
  { place: 'renderer/sources', places: FEATURE, packages: PAGE },
  { place: 'renderer/importing', places: FEATURE, packages: PAGE },
  { place: 'renderer/review', places: EDITING, packages: [...PAGE, '@tanstack/react-virtual'] },
  { place: 'renderer/fact-blocks', places: EDITING, packages: PAGE },
  { place: 'renderer/library', places: EDITING, packages: [...PAGE, '@tanstack/react-virtual'] },
  { place: 'renderer/gallery', places: FEATURE, packages: [...PAGE, '@tanstack/react-virtual'] },
  { place: 'renderer/comments', places: FEATURE, packages: PAGE },
  { place: 'renderer/export', places: FEATURE, packages: PAGE },
  { place: 'renderer/word-file', places: FEATURE, packages: PAGE },
  { place: 'renderer/word-template', places: FEATURE, packages: PAGE },
  { place: 'renderer/exchange', places: FEATURE, packages: PAGE },
  { place: 'renderer/settings', places: FEATURE, packages: PAGE },
  {
    place: 'renderer',
    places: ['renderer', 'core'],
    packages: [...PAGE, 'zod', '@fontsource-variable/*'],
  },
];

/** Never importable by the page, whatever its zone lists: `core` above means all of it but these. */
export const CLOSED_TO_RENDERER: readonly string[] = ['core/word', 'core/html'];
