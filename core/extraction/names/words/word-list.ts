/** A set of words written as one text; all folded (gazetteer/fold-name.ts). */
export function wordList(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
