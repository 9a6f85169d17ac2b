/** Scripts only one common language writes in; Cyrillic and Arabic stand for their largest. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
];
/** Small words that are frequent in one language and rare in the others. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for with said has have by from',
  fr: 'le les des et du une dans est que pour au sur avec qui',
  de: 'der die und den das ist mit von für auf dem nicht ein eine',
  es: 'el los las del y que una por con para se su como',
  pt: 'os das dos uma não com para por mais ao são foi',
  it: 'il di che della gli una per con sono del nel alla',
  nl: 'het een van en dat op voor met zijn niet aan ook',
  ms: 'yang dan di ini untuk dengan itu kepada dalam pada akan oleh',
};
const SETS = Object.entries(WORDS).map(([language, words]) => [language, new Set(words.split(' '))] as const);
const SAMPLE = 20_000;

/** The language of a text (BCP 47) by its script and its small words; `en` where nothing speaks for another. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const written = scriptLanguage(sample);
  if (written !== null) return written;
  const best = countSmallWords(sample).reduce((top, one) => (one.score > top.score ? one : top));
  return best.score > 2 ? best.language : 'en';
}

/**
 * Of the languages a page states, the plainest statement first, the one its text is in; the first unless the text plainly
 * is in another. Programs that make pages state their own (`en-US`) where nobody told them better. Null where it states
 * none.
 */
export function settleLanguage(languages: readonly string[], text: string): string | null {
  const [stated] = languages;
  if (stated === undefined) return null;
  const sample = text.slice(0, SAMPLE);
  const guessed = guessLanguage(sample);
  const likely = languages.find((language) => primaryOf(language) === guessed);
  if (likely !== undefined) return likely;
  const primary = primaryOf(stated);
  const written = scriptLanguage(sample);
  const known = new Set([...SCRIPTS.map(([, language]) => language), ...Object.keys(WORDS)]);
  // Urdu is written in the script that stands for Arabic; only a language written otherwise is contradicted.
  if (written !== null) return WORDS[primary] === undefined && !known.has(primary) ? stated : written;
  const scores = new Map(countSmallWords(sample).map(({ language, score }) => [language, score]));
  const [own = 0, other = 0] = [scores.get(primary), scores.get(guessed)];
  return WORDS[primary] !== undefined && other >= SURE && own * 4 < other ? guessed : stated;
}

function primaryOf(language: string): string {
  return language.split('-', 1)[0] ?? language;
}

/** So many small words of one language are no accident. */
const SURE = 20;

function scriptLanguage(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) > letters * (language === 'ja' ? 0.1 : 0.3)) return language;
  }
  return null;
}

function countSmallWords(sample: string): readonly { readonly language: string; readonly score: number }[] {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  return SETS.map(([language, set]) => ({ language, score: words.filter((word) => set.has(word)).length }));
}

/** A language tag as a file states it, in the shape a source holds; null for none. */
export function readLanguage(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const [language = '', ...rest] = value.trim().slice(0, 35).replaceAll('_', '-').split('-');
  if (!/^[a-z]{2,3}$/i.test(language)) return null;
  const subtags = rest.filter((part) => /^[a-z0-9]{2,8}$/i.test(part)).slice(0, 3);
  const region = (part: string) => (part.length === 2 ? part.toUpperCase() : part);
  return [language.toLowerCase(), ...subtags.map(region)].join('-');
}
