import type { SourceDetail } from '../../core/contract/source-methods.ts';

/** How many facts and notes it touches when a source is withdrawn, in a sentence. */
export function countResting({ facts, notes }: Pick<SourceDetail, 'facts' | 'notes'>): string {
  const resting = new Set(facts.map(({ fact }) => fact.id)).size;
  if (resting === 0) return 'No fact rests on it.';
  const named = resting === 1 ? 'One fact rests' : `${resting.toLocaleString('en')} facts rest`;
  if (notes === 0) return `${named} on it, and no note uses ${resting === 1 ? 'it' : 'them'}.`;
  const using = notes === 1 ? 'one note' : `${notes.toLocaleString('en')} notes`;
  return `${named} on it, and ${using} will ask ${notes === 1 ? 'its author' : 'their authors'} to look.`;
}
