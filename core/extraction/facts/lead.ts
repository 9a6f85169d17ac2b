/**
 * How many units at the beginning of a sentence are no part of what it says: a bullet, numbering and, in a paragraph's
 * first sentence, a dateline (`BELFAST, 12 March 2025 – `, `ALOR SETAR: `).
 */
export function leadLength(text: string, isFirst: boolean): number {
  const mark = NUMBERING.exec(text)?.[0].length ?? 0;
  if (!isFirst) return mark;
  const label = /^(?:Q|A|Question|Answer|Interviewer): ?(?=\S)/u.exec(text)?.[0].length ?? 0;
  if (label > 0) return label;
  return mark + (DATELINE.exec(text.slice(mark))?.[0].length ?? 0);
}

const NUMBERING = /^(?:[•·▪*–—-] {0,3}|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)] {1,3}){0,2}/u;
/** Capitals, then at most a region, a day and an agency, then a dash or colon. */
const DATELINE =
  /^\p{Lu}[\p{Lu}.’'-]{2,30}(?: \p{Lu}[\p{Lu}.’'-]{1,30}){0,3}(?:, [^–—:;!?]{1,60}?| \([^()]{1,30}\)){0,2}(?: ?[—–] ?| - |: )(?=[\p{Lu}\p{N}“"‘])/u;
