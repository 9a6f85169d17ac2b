import type { Extraction, SuggestedFact } from '../../../core/extraction/extraction.ts';

/**
 * The words of a claim that are not the source's: outside brackets every word must stand in the cited sentence, in order;
 * a bracket must hold a name found in the article or words of it.
 */
export function inventedWords(
  text: string,
  extraction: Extraction,
  { start, end, claim }: SuggestedFact,
): readonly string[] {
  const names = new Set([
    ...extraction.mentions.map(({ name }) => name),
    ...[...extraction.quotations, ...extraction.reported].map(({ speaker }) => speaker ?? ''),
  ]);
  const flat = text.replace(/\s+/g, ' ');
  const invented: string[] = [];
  const own = claim.replace(/\[([^\]]*)\]/g, (bracket, words: string) => {
    if (text.slice(start, end).replace(/\s+/g, ' ').includes(bracket)) return bracket;
    if (!names.has(words) && !flat.includes(words)) invented.push(bracket);
    return ' ';
  });
  const source = wordsOf(text.slice(start, end));
  let at = 0;
  for (const word of wordsOf(own)) {
    const next = source.indexOf(word, at);
    if (next < 0) invented.push(word);
    else at = next + 1;
  }
  return invented;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
