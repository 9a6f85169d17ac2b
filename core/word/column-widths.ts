/** Twips: what a character of table text takes on average, the cell's margins, and the least and most a column asks. */
const PER_CHARACTER = 112;
const MARGINS = 260;
const SHORTEST = 4;
const LONGEST = 60;
/** Longer words, as addresses are, part where they must. */
const LONGEST_WORD = 18;

/**
 * Shares a width (twips) among a table's columns by the longest text in each (in characters): short columns, such as
 * dates, get what keeps them on one line, the others share what is left by what they hold; when all fit, the spare
 * width is shared too. No column is too narrow for the longest of its `words` (in characters) as long as there is room.
 * The parts are whole twips and add up exactly, as a fixed grid must.
 */
export function columnWidths(
  longest: readonly number[],
  width: number,
  words: readonly number[] = [],
): readonly number[] {
  const wishes = longest.map((length) => Math.min(Math.max(length, SHORTEST), LONGEST) * PER_CHARACTER + MARGINS);
  const modest = modestColumns(wishes, width);
  if (modest.size === wishes.length) return sharedWidths(wishes, width);
  const needs = wishes.map((wish, index) =>
    Math.min(wish, Math.min(words[index] ?? 0, LONGEST_WORD) * PER_CHARACTER + MARGINS),
  );
  const given = new Map([...modest].map((index) => [index, wishes[index] ?? 0]));
  for (;;) {
    const left = width - sum([...given.values()]);
    const wanted = sum(wishes.filter((_, index) => !given.has(index)));
    const shares = wishes.map((wish, index) => given.get(index) ?? (wish * left) / wanted);
    const narrow = shares.findIndex((share, index) => !given.has(index) && share < (needs[index] ?? 0));
    const others = sum(needs.filter((_, index) => index !== narrow && !given.has(index)));
    if (narrow < 0 || others === 0 || (needs[narrow] ?? 0) + others > left) return roundTogether(shares);
    given.set(narrow, needs[narrow] ?? 0);
  }
}

/** Widths (twips) in given proportions; whole and adding up exactly. */
export function sharedWidths(shares: readonly number[], width: number): readonly number[] {
  const total = sum(shares);
  return roundTogether(shares.map((share) => (share * width) / total));
}

/** Columns that ask for no more than an equal share of what the columns before them in size leave. */
function modestColumns(wishes: readonly number[], width: number): ReadonlySet<number> {
  const bySize = wishes.map((wish, index) => ({ wish, index })).sort((a, b) => a.wish - b.wish);
  const modest = new Set<number>();
  let left = width;
  for (const { wish, index } of bySize) {
    if (wish > left / (wishes.length - modest.size)) break;
    modest.add(index);
    left -= wish;
  }
  return modest;
}

function roundTogether(shares: readonly number[]): readonly number[] {
  let exact = 0;
  let used = 0;
  return shares.map((share) => {
    exact += share;
    const part = Math.round(exact) - used;
    used += part;
    return part;
  });
}

/** How much room a line of text asks for, in average characters: capitals and Chinese, Japanese or Korean need more. */
export function charactersWide(line: string): number {
  let wide = 0;
  for (const letter of line) wide += letter >= '\u1100' ? 1.8 : /\p{Lu}/u.test(letter) ? 1.4 : 1;
  return Math.ceil(wide);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
