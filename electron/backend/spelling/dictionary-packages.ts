import type { Dictionary } from '../../../core/spelling/dictionaries.ts';

/** The packages the dictionaries come in, each as `index.aff` and `index.dic`. */
export const DICTIONARY_PACKAGES: Readonly<Record<Dictionary, string>> = {
  'en-GB': 'dictionary-en-gb',
  'en-US': 'dictionary-en',
  'en-AU': 'dictionary-en-au',
  'en-CA': 'dictionary-en-ca',
  fr: 'dictionary-fr',
};
