import type { SourceDetail } from '../../core/contract/source-methods.ts';
import { t } from '../language/t.ts';

/** How many facts and notes it touches when a source is withdrawn, in a sentence. */
export function countResting({ facts, notes }: Pick<SourceDetail, 'facts' | 'notes'>): string {
  const resting = new Set(facts.map(({ fact }) => fact.id)).size;
  if (resting === 0) return t('No fact rests on it.');
  const named = t('{resting, plural, one {One fact rests} other {# facts rest}}', { resting });
  if (notes === 0)
    return t('{named} on it, and no note uses {resting, plural, one {it} other {them}}.', { named, resting });
  const using = t('{notes, plural, one {one note} other {# notes}}', { notes });
  return t('{named} on it, and {using} will ask {notes, plural, one {its author} other {their authors}} to look.', {
    named,
    using,
    notes,
  });
}
