/**
 * A word without accents, in small letters and with straight apostrophes, so that `Errázuriz`, `ERRAZURIZ` and a list's
 * `errazuriz` meet.
 */
export function foldName(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʻʼ`]/g, "'")
    .toLowerCase()
    .replace(/[ıøłđðþßæœ]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
}

const PLAIN = /^[A-Za-z]*$/;

/** Letters Unicode does not take apart into a base and a mark. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};
