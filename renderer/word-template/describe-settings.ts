import { sayLimit } from '../../core/templates/limit.ts';
import type { Template } from '../../core/templates/template.ts';
import { nameLanguage } from '../language/format.ts';
import { t } from '../language/t.ts';
import { tell } from '../language/tell.ts';

const NUMBERING: Readonly<Record<Template['numbering'], string>> = {
  get none() {
    return t('no numbers');
  },
  get continuous() {
    return t('numbered paragraphs');
  },
  get sections() {
    return t('numbered sections');
  },
  get 'after-first'() {
    return t('numbered after the first paragraph');
  },
};

/** What was found of the whole: `A4, margins of 25 mm, numbered paragraphs, SECRET in header and footer, 2 pages at most`. */
export function describeSettings({ page, numbering, marking, limit, language }: Template): string {
  const parts = [
    t('Language {language}', { language: nameLanguage(language) }),
    t('{size} with margins of {marginsMm} mm', { size: page.size, marginsMm: page.marginsMm }),
    NUMBERING[numbering],
    ...(marking?.initial ? [t('marked {initial}', { initial: marking.initial })] : []),
    ...(limit ? [t('{limit} at most', { limit: tell(sayLimit(limit)) })] : []),
  ];
  return t('{parts}.', { parts: parts.join(t(', ')) });
}
