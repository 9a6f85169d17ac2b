import { MAX_ASKED_WORDS } from '../../../core/contract/spelling-schema.ts';
import { dictionaryFor } from '../../../core/spelling/dictionaries.ts';
import type { EditorSpelling } from './editor-spelling.ts';

/** What dictionaries said of words, by dictionary, for as long as the window is open: they never say otherwise. */
const answers = new Map<string, Map<string, boolean>>();
/** The same, for each language asked in: every word of a text comes by here. */
const byLanguage = new Map<string, Map<string, boolean>>();
const MOST_ANSWERS = 50_000;
/** How long nothing is asked after an answer failed. */
const REST_MS = 20_000;
let failed = Number.NEGATIVE_INFINITY;

function answersFor(language: string): Map<string, boolean> {
  const found = byLanguage.get(language);
  if (found) return found;
  const dictionary = dictionaryFor(language) ?? '';
  const known = answers.get(dictionary) ?? new Map<string, boolean>();
  answers.set(dictionary, known);
  byLanguage.set(language, known);
  return known;
}

/** Whether a dictionary has a word; undefined while it was not asked. Where there is none, every word is right. */
export function isInDictionary(language: string, word: string): boolean | undefined {
  return dictionaryFor(language) === null ? true : answersFor(language).get(word);
}

/** Words to be asked for, by their language. */
export type Asks = ReadonlyMap<string, ReadonlySet<string>>;

/** Asks for words that are not known yet. False where no answer came. */
export async function askDictionary(spelling: EditorSpelling, asks: Asks): Promise<boolean> {
  for (const [language, words] of asks) if (!(await askIn(language, words, spelling))) return false;
  return true;
}

async function askIn(language: string, words: Iterable<string>, spelling: EditorSpelling): Promise<boolean> {
  const known = answersFor(language);
  const open = [...words].filter((word) => !known.has(word));
  if (open.length > 0 && performance.now() - failed < REST_MS) return false;
  for (let from = 0; from < open.length; from += MAX_ASKED_WORDS) {
    const batch = open.slice(from, from + MAX_ASKED_WORDS);
    const wrong = await spelling.check(batch, language);
    if (wrong === null) {
      failed = performance.now();
      return false;
    }
    if (known.size > MOST_ANSWERS) known.clear();
    for (const word of batch) known.set(word, true);
    for (const word of wrong) known.set(word, false);
  }
  return true;
}
