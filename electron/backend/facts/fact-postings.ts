import type { Dossier } from '../dossier/dossier.ts';
import { allRows, integerOf, textOf } from '../dossier/rows.ts';
import { isIndexDamage } from '../sqlite-faults.ts';
import { isUnspaced, toMatchExpression, wordsOf } from './search-terms.ts';

/** Which facts have a word, for judging many texts against the dossier in one go: each word is looked up once. */
export interface FactPostings {
  /** Rows of facts that have this folded word; null when more than MOST have it. */
  readonly rowsWith: (word: string) => readonly number[] | null;
  /** Some rows of facts that have all of these words. */
  readonly someWithAll: (words: readonly string[]) => readonly number[];
}

/** A word that more facts have says little about any one of them. */
const MOST = 300;
const SOME = 40;

export function openFactPostings(dossier: Dossier): FactPostings {
  const found = dossier.fullText ? indexedPostings(dossier) : scannedPostings(dossier);
  const known = new Map<string, readonly number[] | null>();
  return {
    rowsWith: (word) => {
      const rows = known.get(word);
      if (rows !== undefined) return rows;
      const fresh = found.rowsWith(word);
      known.set(word, fresh);
      return fresh;
    },
    someWithAll: found.someWithAll,
  };
}

function indexedPostings({ db }: Dossier): FactPostings {
  const match = (words: readonly string[], limit: number): readonly number[] => {
    const expression = toMatchExpression(
      words.map((text) => [{ text, prefix: false, unspaced: isUnspaced(text), phrase: false }]),
    );
    try {
      const sql = 'SELECT rowid AS row FROM fact_words WHERE fact_words MATCH ? LIMIT ?';
      return allRows(db, sql, expression, limit).map((row) => integerOf(row, 'row'));
    } catch (error) {
      if (!isIndexDamage(error)) throw error;
      // Nothing is found until the next opening builds the index anew.
      return [];
    }
  };
  return {
    rowsWith: (word) => {
      const rows = match([word], MOST + 1);
      return rows.length > MOST ? null : rows;
    },
    someWithAll: (words) => (words.length === 0 ? [] : match(words, SOME)),
  };
}

/** Without FTS5: every fact's folded text is read once. */
function scannedPostings({ db }: Dossier): FactPostings {
  const rows = new Map<string, number[]>();
  for (const fact of allRows(db, 'SELECT row, folded FROM facts')) {
    const row = integerOf(fact, 'row');
    for (const word of new Set(wordsOf(textOf(fact, 'folded')))) {
      const own = rows.get(word);
      if (own) own.push(row);
      else rows.set(word, [row]);
    }
  }
  return {
    rowsWith: (word) => {
      const own = rows.get(word) ?? [];
      return own.length > MOST ? null : own;
    },
    someWithAll: ([first, ...others]) => {
      const sets = others.map((word) => new Set(rows.get(word)));
      const all = (first === undefined ? [] : (rows.get(first) ?? [])).filter((row) =>
        sets.every((set) => set.has(row)),
      );
      return all.slice(0, SOME);
    },
  };
}
