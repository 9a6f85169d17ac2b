import type { Passage } from '../../../core/facts/source.ts';
import { likenessOf, wordsOf } from '../../../core/facts/word-likeness.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, integerOf, textOf } from '../dossier/rows.ts';
import { foldText } from '../facts/fold-text.ts';
import { isUnspaced, wordsOf as searchWordsOf, toMatchExpression } from '../facts/search-terms.ts';
import { isIndexDamage } from '../sqlite-faults.ts';

/** The source whose text most of a text is, or that is most of it: by whole paragraphs, else by its words. */
export function findLikeText(dossier: Dossier, passages: readonly Passage[]): string | null {
  return findByParagraphs(dossier, passages) ?? findByWords(dossier, passages);
}

/** Share of the words a source's text and these passages have in common, each counted once; 0 to 1. */
export function compareTexts({ db }: Dossier, source: string, passages: readonly Passage[]): number {
  const texts = allRows(db, 'SELECT text FROM passages WHERE source = ?', source).map((row) => textOf(row, 'text'));
  return likenessOf(wordsOf(texts.join('\n')), wordsOf(textOfAll(passages)));
}

/** Shorter passages (`Read more`, a name, a date line) are in articles that have nothing else in common. */
const SHORTEST = 60;
/** Share of the shorter and of the longer text that must be the same: a version may be cut or grow. */
const OF_SHORTER = 0.5;
const OF_LONGER = 0.3;

function findByParagraphs({ db }: Dossier, passages: readonly Passage[]): string | null {
  const own = new Set(passages.map(({ text }) => text).filter((text) => text.length >= SHORTEST));
  if (own.size === 0) return null;
  const length = [...own].reduce((sum, text) => sum + text.length, 0);
  const sql = `SELECT source, sum(CASE WHEN text IN (SELECT value FROM json_each(?)) THEN length(text) ELSE 0 END) AS same,
    sum(length(text)) AS total FROM passages WHERE length(text) >= ${SHORTEST} AND summary = 0
    GROUP BY source HAVING same > 0 ORDER BY same DESC LIMIT 1`;
  const [row] = allRows(db, sql, JSON.stringify([...own]));
  if (!row) return null;
  const [same, total] = [integerOf(row, 'same'), integerOf(row, 'total')];
  const isVersion = same >= OF_SHORTER * Math.min(length, total) && same >= OF_LONGER * Math.max(length, total);
  return isVersion ? textOf(row, 'source') : null;
}

/** A short article may have a word changed in each paragraph. Two papers on one matter share 0.2 to 0.4 of their words. */
const OF_WORDS = 0.7;
/** Fewer distinct words may be the same by chance. */
const FEWEST_WORDS = 20;
/** Long words are rare ones, and these many find the texts that have most of them. */
const ASKED_FOR = 12;
const CANDIDATES = 4;
/** Passages, the ones with the most and the rarest of the words first. */
const LOOKED_AT = 40;

function findByWords(dossier: Dossier, passages: readonly Passage[]): string | null {
  const text = textOfAll(passages);
  if (!dossier.fullText || wordsOf(text).size < FEWEST_WORDS) return null;
  const words = [...new Set(searchWordsOf(foldText(text)))].filter((word) => !isUnspaced(word));
  const rare = words.sort((one, other) => other.length - one.length).slice(0, ASKED_FOR);
  const alike = findSourcesWithAny(dossier, rare).map((id) => ({ id, share: compareTexts(dossier, id, passages) }));
  const [best] = alike.sort((one, other) => other.share - one.share);
  return best && best.share >= OF_WORDS ? best.id : null;
}

function findSourcesWithAny({ db }: Dossier, words: readonly string[]): readonly string[] {
  if (words.length === 0) return [];
  const expression = toMatchExpression([
    words.map((text) => ({ text, prefix: false, unspaced: false, phrase: false })),
  ]);
  const sql = `SELECT source FROM passage_words JOIN passages ON passages.row = passage_words.rowid
    WHERE passage_words MATCH ? AND summary = 0 ORDER BY rank LIMIT ${LOOKED_AT}`;
  try {
    const sources = allRows(db, sql, expression).map((row) => textOf(row, 'source'));
    return [...new Set(sources)].slice(0, CANDIDATES);
  } catch (error) {
    if (!isIndexDamage(error)) throw error;
    // Nothing is found until the next opening builds the index anew.
    return [];
  }
}

function textOfAll(passages: readonly Passage[]): string {
  return passages.map(({ text }) => text).join('\n');
}
