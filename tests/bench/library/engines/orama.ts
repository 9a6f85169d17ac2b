import { create, insertMultiple, search } from '@orama/orama';
import type { SearchRecord } from '../library-files.ts';
import { type Engine, FEW, FIRST, wordsFor } from './engine.ts';

const BATCH = 1_000;

export async function makeOrama(records: readonly SearchRecord[]): Promise<Engine> {
  const db = create({
    schema: { claim: 'string', names: 'string', others: 'string' },
    components: { tokenizer: { language: 'english', normalizationCache: new Map(), tokenize: wordsFor } },
  });
  await insertMultiple(db, [...records], BATCH);
  // Threshold 0: every word must be there.
  const asked = (term: string) => ({ term, threshold: 0, limit: FIRST, boost: { claim: 4, names: 3 } });
  return {
    async find(text) {
      const exact = await search(db, asked(text));
      const found = exact.count >= FEW ? exact : await search(db, { ...asked(text), tolerance: 1 });
      return found.hits.map(({ id }) => id);
    },
  };
}
