import type { TemplateOrigin, TemplatePlace } from '../../core/contract/template-methods.ts';
import { t } from '../language/t.ts';

export const PLACE_NAMES: Readonly<Record<TemplateOrigin, string>> = {
  get dossier() {
    return t('In this dossier');
  },
  get personal() {
    return t('Yours');
  },
  get department() {
    return t('Your department’s');
  },
  get 'built-in'() {
    return t('Built in');
  },
};

/** The same in the middle of a sentence. */
export const PLACES_IN_TEXT: Readonly<Record<TemplateOrigin, string>> = {
  get dossier() {
    return t('this dossier');
  },
  get personal() {
    return t('your own folder');
  },
  get department() {
    return t('your department’s folder');
  },
  get 'built-in'() {
    return t('the built-in templates');
  },
};

/** What a place is for, shown while it holds nothing. */
export const PLACE_PURPOSES: Readonly<Record<TemplateOrigin, string>> = {
  get dossier() {
    return t('Templates kept here travel with the dossier.');
  },
  get personal() {
    return t('Templates kept here are yours in every dossier.');
  },
  get department() {
    return t('A folder you share with others; what changes there shows here at once.');
  },
  get 'built-in'() {
    return t('They come with the app.');
  },
};

/** What keeps a place from being used as it should be; null when nothing does. */
export function describeTrouble({ origin, state, leftOut, templates }: TemplatePlace): string | null {
  if (origin === 'built-in') return null;
  switch (state) {
    case 'missing':
      return t('This folder is not there now, or may not be read. Notes made from its templates keep theirs.');
    case 'slow':
      return templates.length > 0
        ? t('This folder does not answer. You see what was there last time.')
        : t('This folder does not answer. It is tried again for as long as you stay here.');
    case 'read-only':
      return origin === 'dossier'
        ? t('This dossier can only be read here.')
        : t('You can use what is here, and copy it; this folder can only be read.');
    case 'none':
      return null;
    case 'ready':
      return leftOut > 0
        ? t('The folder holds {leftOut, number} files more; the first 500 by name are listed.', { leftOut })
        : null;
  }
}

/** Whether a template can be saved there. */
export function canSaveIn({ origin, state }: TemplatePlace): boolean {
  return origin !== 'built-in' && state === 'ready';
}
