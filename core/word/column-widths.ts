/** Twips: what a character of table text takes on average, the cell's margins, and the least and most a column asks. */
const PER_CHARACTER = 112;
const MARGINS = 260;
const SHORTEST = 4;
const LONGEST = 60;

/**
 * Shares a width (twips) among a table's columns by the longest text in each (in characters): short columns, such as
 * dates, get what keeps them on one line, the others share what is left by what they hold; when all fit, the spare
 * width is shared too. The parts are whole twips and add up exactly, as a fixed grid must.
 */
export function columnWidths(longest: readonly number[], width: number): readonly number[] {
  const wishes = longest.map((length) => Math.min(Math.max(length, SHORTEST), LONGEST) * PER_CHARACTER + MARGINS);
  const modest = modestColumns(wishes, width);
  const given = sum(wishes.filter((_, index) => modest.has(index)));
  const wanted = sum(wishes) - given;
  const shares =
    modest.size === wishes.length
      ? wishes.map((wish) => (wish * width) / given)
      : wishes.map((wish, index) => (modest.has(index) ? wish : (wish * (width - given)) / wanted));
  return roundTogether(shares);
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
