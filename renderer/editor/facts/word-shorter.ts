import type { Fact } from '../../../core/facts/fact.ts';
import { wordFact } from '../../../core/facts/wording.ts';
import type { WordedFact } from '../../ui/fact-variants.ts';

/** A fact in its shortest words: its short wording, else its figure; null when it has neither. */
export function wordShorter(fact: Fact | undefined): WordedFact | null {
  if (!fact) return null;
  const ground = { outlet: null, translation: null };
  for (const wording of ['short', 'figure'] as const) {
    const words = wordFact(fact, wording, ground);
    if (words !== null) return { ...fact, worded: { wording, words } };
  }
  return null;
}
