import { withoutMarks } from '../../core/facts/word-likeness.ts';

/**
 * Those whose text has every word at the start of a word, at most `most`; whose text begins with the first of them come
 * first, else the order stays.
 */
export function selectByWords<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  wanted: readonly string[],
  most: number,
): readonly Item[] {
  const [first = ''] = wanted;
  return items
    .map((item) => ({ item, words: wordsIn(textOf(item)) }))
    .filter(({ words }) => wanted.every((word) => words.some((one) => one.startsWith(word))))
    .toSorted((a, b) => Number(b.words[0]?.startsWith(first)) - Number(a.words[0]?.startsWith(first)))
    .slice(0, most)
    .map(({ item }) => item);
}

/** Words as they are compared: in lower case, without accents. */
export function wordsIn(text: string): readonly string[] {
  return withoutMarks(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
