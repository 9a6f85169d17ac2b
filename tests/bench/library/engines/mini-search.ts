import MiniSearch, { type SearchOptions } from 'minisearch';
import type { SearchRecord } from '../library-files.ts';
import { type Engine, FEW, FIRST, wordsFor } from './engine.ts';

const EXACT: SearchOptions = {
  combineWith: 'AND',
  prefix: (_term, index, terms) => index === terms.length - 1,
  boost: { claim: 4, names: 3 },
};

export function makeMiniSearch(records: readonly SearchRecord[]): Engine {
  const index = new MiniSearch<SearchRecord>({
    fields: ['claim', 'names', 'others'],
    tokenize: wordsFor,
    processTerm: (term) => term,
  });
  index.addAll(records);
  return {
    find(text) {
      const exact = index.search(text, EXACT);
      const fuzzy = (term: string) => (term.length > 3 ? 0.25 : false);
      const found = exact.length >= FEW ? exact : index.search(text, { ...EXACT, fuzzy });
      return found.slice(0, FIRST).map(({ id }) => String(id));
    },
  };
}
