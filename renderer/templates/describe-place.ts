import type { TemplateOrigin, TemplatePlace } from '../../core/contract/template-methods.ts';

export const PLACE_NAMES: Readonly<Record<TemplateOrigin, string>> = {
  dossier: 'In this dossier',
  personal: 'Yours',
  department: 'Your department’s',
  'built-in': 'Built in',
};

/** The same in the middle of a sentence. */
export const PLACES_IN_TEXT: Readonly<Record<TemplateOrigin, string>> = {
  dossier: 'this dossier',
  personal: 'your own folder',
  department: 'your department’s folder',
  'built-in': 'the built-in templates',
};

/** What a place is for, shown while it holds nothing. */
export const PLACE_PURPOSES: Readonly<Record<TemplateOrigin, string>> = {
  dossier: 'Templates kept here travel with the dossier.',
  personal: 'Templates kept here are yours in every dossier.',
  department: 'A folder you share with others; what changes there shows here at once.',
  'built-in': 'They come with the app.',
};

/** What keeps a place from being used as it should be; null when nothing does. */
export function describeTrouble({ origin, state, leftOut, templates }: TemplatePlace): string | null {
  if (origin === 'built-in') return null;
  switch (state) {
    case 'missing':
      return 'This folder is not there now, or may not be read. Notes made from its templates keep theirs.';
    case 'slow':
      return templates.length > 0
        ? 'This folder does not answer. What you see was there the last time.'
        : 'This folder does not answer. It is looked at again as long as you stay here.';
    case 'read-only':
      return origin === 'dossier'
        ? 'This dossier can only be read here.'
        : 'You can use what is here, and copy it; this folder can only be read.';
    case 'none':
      return null;
    case 'ready':
      return leftOut > 0
        ? `The folder holds ${leftOut.toLocaleString('en')} files more; the first 500 by name are listed.`
        : null;
  }
}

/** Whether a template can be saved there. */
export function canSaveIn({ origin, state }: TemplatePlace): boolean {
  return origin !== 'built-in' && state === 'ready';
}
