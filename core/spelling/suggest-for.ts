const ELIDED = /^((?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu)')(.+)$/iu;
const VOWEL = /^[aeiouyhàâäæéèêëîïôöœùûü]/iu;

/**
 * What a wrong word may have been meant as, likeliest first. An article that lost its vowel (`l'organistion`) is put aside
 * while the rest is looked up, and comes back before what begins with a vowel or h. Apostrophes are as in the word.
 */
export function suggestFor(word: string, suggest: (word: string) => readonly string[]): readonly string[] {
  const [, article = '', rest = ''] = ELIDED.exec(word) ?? [];
  const found = article === '' ? suggest(word) : suggest(rest).filter((one) => VOWEL.test(one));
  return [...new Set(found.map((one) => `${article}${one}`.replace(/’/gu, "'")))].filter((one) => one !== word);
}
