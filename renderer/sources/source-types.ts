import { t } from '../language/t.ts';
/** Kinds of the CSL-JSON schema a reader of news and reports meets; others are shown as they are written there. */
export const SOURCE_TYPES: Readonly<Record<string, string>> = {
  get 'article-newspaper'() {
    return t('Newspaper article');
  },
  get 'article-magazine'() {
    return t('Magazine article');
  },
  get 'article-journal'() {
    return t('Journal article');
  },
  get webpage() {
    return t('Web page');
  },
  get report() {
    return t('Report');
  },
  get speech() {
    return t('Speech');
  },
  get interview() {
    return t('Interview');
  },
  get legislation() {
    return t('Legislation');
  },
  get book() {
    return t('Book');
  },
  get document() {
    return t('Document');
  },
};
