/**
 * Whether a small-letter word is in a list of plain words or is a regular form of one that is: the list leaves out what
 * this finds by itself.
 */
export function isWordOf(words: ReadonlySet<string>, word: string): boolean {
  return words.has(word) || stemsOf(word).some((stem) => words.has(stem));
}

/** What a regular form may be a form of. */
export function stemsOf(word: string): string[] {
  for (const [ending, replacements] of FORMS)
    if (word.length > ending.length + 2 && word.endsWith(ending)) {
      const stem = word.slice(0, -ending.length);
      const doubled = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
      return [...replacements.map((replacement) => stem + replacement), ...doubled];
    }
  return [];
}

const FORMS: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y', 'ie']],
  ['ied', ['y', 'ie']],
  ['ily', ['y']],
  ['ings', ['', 'e']],
  ['ing', ['', 'e']],
  ['ers', ['er', '', 'e']],
  ['er', ['', 'e']],
  ['es', ['', 'e']],
  ['ed', ['', 'e']],
  ['ly', ['', 'le']],
  ['s', ['']],
];
