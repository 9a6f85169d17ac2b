/** How many characters of a text its first `count` words take, counted as countWords does; its length if it has fewer. */
export function nthWord(text: string, count: number, language: string): number {
  if (count <= 0) return 0;
  let left = count;
  for (const end of wordEnds(text, language)) {
    left -= 1;
    if (left === 0) return end;
  }
  return text.length;
}

function* wordEnds(text: string, language: string): Generator<number> {
  if (!/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u.test(text)) {
    for (const { 0: word, index } of text.matchAll(/\S*[\p{L}\p{N}]\S*/gu)) yield index + word.length;
    return;
  }
  for (const { segment, index, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text))
    if (isWordLike) yield index + segment.length;
}
