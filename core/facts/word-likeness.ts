/** A text's distinct words, letter case and accents aside, without those that carry no meaning alone. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set((withoutMarks(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !EMPTY_WORDS.has(word)));
}

/** Dice's coefficient of two sets: 1 for the same, 0 for nothing in common or one that is empty. */
export function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return (2 * common) / (one.size + other.size);
}

export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or of in on at to for from by with as is are was were be been has have had it its that this which ' +
    'who will would said says'
  ).split(' '),
);
