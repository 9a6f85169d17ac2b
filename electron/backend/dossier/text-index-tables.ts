/**
 * The text index: FTS5 tables keyed by the `row` of the table they index. They keep no copy of the text (contentless)
 * and are given folded text (fold-text.ts), so that search, highlighting and the LIKE fallback agree on what is equal.
 * https://www.sqlite.org/fts5.html#contentless_delete_tables
 */
export const TEXT_INDEX_TABLES: Readonly<Record<string, string>> = {
  fact_words: `CREATE VIRTUAL TABLE fact_words USING fts5 (
  claim, names, others, content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')`,
  // Letter groups of the table fact_terms, the words that occur in facts: slips of the pen are corrected word by word,
  // which takes a tenth of the space and time of looking for letter groups in whole facts.
  fact_term_trigrams: `CREATE VIRTUAL TABLE fact_term_trigrams USING fts5 (
  term, content = '', contentless_delete = 1, tokenize = 'trigram')`,
  note_words: `CREATE VIRTUAL TABLE note_words USING fts5 (
  title, text, content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')`,
  passage_words: `CREATE VIRTUAL TABLE passage_words USING fts5 (
  text, content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')`,
};

/** Raised whenever the tables above or what is put into them change; an older index is built anew on opening. */
export const TEXT_INDEX_GENERATION = 1;

const SHADOWS = ['data', 'idx', 'docsize', 'config'];

/** Names of the index's tables with those FTS5 keeps behind them. */
export const TEXT_INDEX_NAMES: ReadonlySet<string> = new Set(
  Object.keys(TEXT_INDEX_TABLES).flatMap((name) => [name, ...SHADOWS.map((shadow) => `${name}_${shadow}`)]),
);
