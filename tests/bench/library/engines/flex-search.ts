import { Index } from 'flexsearch';
import type { SearchRecord } from '../library-files.ts';
import { type Engine, FEW, FIRST, wordsFor } from './engine.ts';

/** Beginnings of words by `forward`; it forgives a slip only as far as another word of the query suffices (`suggest`). */
export function makeFlexSearch(records: readonly SearchRecord[]): Engine {
  const index = new Index({ tokenize: 'forward', encode: wordsFor });
  for (const [row, { claim, names, others }] of records.entries()) index.add(row, `${claim}\n${names}\n${others}`);
  const ids = records.map(({ id }) => id);
  return {
    find(text) {
      const exact = index.search(text, { limit: FIRST });
      const found = exact.length >= FEW ? exact : index.search(text, { limit: FIRST, suggest: true });
      return found.map((row) => ids[Number(row)] ?? '');
    },
  };
}
