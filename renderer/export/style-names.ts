import type { CitationStyleId } from '../../core/shared/citation-style.ts';
import { t } from '../language/t.ts';

/** What styles are called in the language of the moment; most by a name of their own. */
export const STYLE_NAMES: Readonly<Record<CitationStyleId, string>> = {
  get 'briefing-note'() {
    return t('Plain government style');
  },
  get 'chicago-fullnote-bibliography'() {
    return t('Chicago (notes)');
  },
  oscola: 'OSCOLA',
  apa: 'APA',
  'harvard-cite-them-right': 'Harvard',
};
