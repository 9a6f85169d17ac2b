import type { Backend } from './backend.ts';
import type { Reply } from './reply.ts';

/**
 * Every method by area. Plain names, so that the preload can check against them without carrying any schema; a test holds
 * them to INPUTS, which the compiler holds to Backend.
 */
export const METHODS = {
  app: ['start', 'changeSettings', 'openLink'],
  dossiers: ['recent', 'browse', 'create', 'open', 'close', 'saveCopy'],
  notes: [
    'list',
    'create',
    'open',
    'save',
    'keepRevision',
    'settleClash',
    'importFile',
    'factMarks',
    'setTrashed',
    'setArchived',
    'tag',
    'duplicate',
    'search',
    'history',
    'readRevision',
    'restore',
    'findText',
    'replaceText',
    'takeBackText',
  ],
  images: ['add', 'read'],
  facts: ['search', 'read', 'fitting', 'importTable'],
  library: [
    'add',
    'revise',
    'setStatus',
    'tag',
    'merge',
    'split',
    'pair',
    'history',
    'restore',
    'takeBack',
    'facets',
    'ids',
    'searches',
    'saveSearch',
    'removeSearch',
    'names',
    'saveName',
    'conflicts',
    'settle',
  ],
  copying: ['carry', 'bring'],
  updates: ['ofNote', 'waiting', 'decide', 'attention', 'withdrawSource'],
  issued: ['check', 'issue', 'list', 'read', 'file', 'addendum'],
  sources: ['list', 'read', 'importArticle', 'stopImport', 'describe', 'compareEditions', 'importReferences'],
  review: ['read', 'change', 'alike'],
  templates: [
    'list',
    'broken',
    'fromWord',
    'places',
    'read',
    'save',
    'duplicate',
    'remove',
    'importFile',
    'exportFile',
    'drafts',
    'keepDraft',
    'dropDraft',
  ],
  moulds: ['check', 'test', 'kept', 'keep'],
  exports: ['note', 'pack', 'print', 'pages', 'facts', 'references'],
  spelling: ['check', 'suggest', 'words', 'changeWords'],
} as const satisfies { readonly [Area in keyof Backend]: readonly (keyof Backend[Area])[] };

/** `notes.save`, `facts.search`... */
export type MethodName = {
  [Area in keyof Backend]: `${Area}.${keyof Backend[Area] & string}`;
}[keyof Backend];

export const METHOD_NAMES: readonly MethodName[] = Object.entries(METHODS).flatMap(([area, names]) =>
  names.map((name) => `${area}.${name}` as MethodName),
);

export type InputOf<Name extends MethodName> = Name extends `${infer Area extends keyof Backend}.${infer Method}`
  ? Method extends keyof Backend[Area]
    ? Backend[Area][Method] extends (input: infer Input) => unknown
      ? Input
      : never
    : never
  : never;

/** What a method's Reply holds when it is accepted. */
export type OutputOf<Name extends MethodName> = Name extends `${infer Area extends keyof Backend}.${infer Method}`
  ? Method extends keyof Backend[Area]
    ? Backend[Area][Method] extends (input: never) => Promise<Reply<infer Output>>
      ? Output
      : never
    : never
  : never;
