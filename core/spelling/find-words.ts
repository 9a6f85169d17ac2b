import type { Span } from '../facts/fact.ts';

/** A word of a text, to be looked up. */
export interface CheckedWord extends Span {
  /** As a dictionary is asked for it: composed, with straight apostrophes and plain hyphens. */
  readonly word: string;
  /** Its parts between hyphens: where no dictionary has the whole, the word is right when they are. Empty for one part. */
  readonly parts: readonly CheckedWord[];
}

/** Longer runs of letters are no words. */
export const MAX_WORD_LENGTH = 60;

const RUN = /[^\s\u00a0\u2000-\u200b\u202f\u205f\u3000]+/gu;
/** Letters, with figures and underscores so that words that have some are known; joined by apostrophes and hyphens. */
const WORD = /[\p{L}\p{M}\p{N}_\u00ad]+(?:['’ʼ\-‐‑][\p{L}\p{M}\p{N}_\u00ad]+)*/gu;
/** Most words, which need no closer look. */
const PLAIN = /^[A-Z]?[a-z]{2,59}$/;
/** Without one of these no run is an address. */
const SIGNS = /[.:/\\@#]/;
/** An address of the web or of mail, a file or a place on a disk. */
const ADDRESS = /:\/\/|@|\\|^["'(<[]*(?:www\.|~?\/|#|mailto:)/iu;
const DOTTED_NAME = /^["'(<[]*[\p{Ll}\p{N}_-]+(?:\.[\p{Ll}\p{N}_-]+)*\.\p{Ll}{2,}(?:[/:?#].*|[)\]>"',.;:!?]*)$/u;
const LATIN = /^[\p{Script=Latin}\p{M}'-]+$/u;
/** Capitals by themselves or after an elision, with the s of a plural or a genitive: ASEAN, MPs, l'ONU, UN's. */
const ACRONYM = /^(?:\p{Ll}{1,2}')?\p{Lu}[\p{Lu}']+(?:'?s)?$/u;
/** iPhone, WhatsApp, eGovernment. */
const CAPITAL_INSIDE = /\p{Ll}\p{Lu}/u;
const ELISION = /^(?:\p{L}{1,2}|qu|lorsqu|puisqu|jusqu|quoiqu)'/iu;

/**
 * The words of a text a dictionary is to be asked for, in order; linear in the text. Left out: numbers and words with
 * figures, addresses of web and mail, names of files, acronyms, single letters, names with a capital inside, and words in
 * other scripts than Latin.
 */
export function findWords(text: string): readonly CheckedWord[] {
  const found: CheckedWord[] = [];
  for (const { 0: run, index: at } of text.matchAll(RUN)) {
    if (SIGNS.test(run) && (ADDRESS.test(run) || DOTTED_NAME.test(run))) continue;
    for (const { 0: shown, index } of run.matchAll(WORD)) {
      const word = wordAt(shown, at + index);
      if (word) found.push(word);
    }
  }
  return found;
}

function wordAt(shown: string, start: number): CheckedWord | null {
  if (PLAIN.test(shown)) return { start, end: start + shown.length, word: shown, parts: [] };
  if (shown.length > 3 * MAX_WORD_LENGTH) return null;
  const whole = { start, end: start + shown.length, word: spell(shown) };
  const pieces = [...shown.matchAll(/[^\-‐‑]+/gu)];
  const parts = pieces.flatMap(({ 0: piece, index }) => {
    const word = spell(piece);
    return isChecked(word) ? [{ start: start + index, end: start + index + piece.length, word, parts: [] }] : [];
  });
  if (parts.length === 0 || whole.word.length > MAX_WORD_LENGTH) return null;
  if (pieces.length === 1) return { ...whole, parts: [] };
  // Of COVID-stricken only the second part is a word: the dictionary is asked for that alone.
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  return parts.length === pieces.length ? { ...whole, parts } : { ...whole, word: '', parts };
}

function isChecked(word: string): boolean {
  const bare = word.replace(ELISION, '');
  return (
    bare.length > 1 &&
    word.length <= MAX_WORD_LENGTH &&
    LATIN.test(word) &&
    !ACRONYM.test(word) &&
    !CAPITAL_INSIDE.test(bare.replace(/'.*$/u, ''))
  );
}

/** A word as a dictionary has it. */
function spell(shown: string): string {
  return shown.replaceAll('\u00ad', '').replace(/[’ʼ]/gu, "'").replace(/[‐‑]/gu, '-').normalize('NFC');
}

/** Everything a dictionary is asked for these words, each once. */
export function questionsOf(words: readonly CheckedWord[]): ReadonlySet<string> {
  const asked = new Set<string>();
  for (const { word, parts } of words) {
    if (word !== '') asked.add(word);
    for (const part of parts) asked.add(part.word);
  }
  return asked;
}

/** What of these words is wrong: whole words, or parts of those that are only joined. */
export function wrongSpans(words: readonly CheckedWord[], isRight: (word: string) => boolean): readonly CheckedWord[] {
  return words.flatMap((word) => {
    if (word.word !== '' && isRight(word.word)) return [];
    return word.parts.length === 0 ? [word] : word.parts.filter((part) => !isRight(part.word));
  });
}
