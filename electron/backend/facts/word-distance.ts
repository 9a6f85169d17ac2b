/** Longer words are compared by their beginnings. */
const LONGEST = 64;
const WIDTH = LONGEST + 8;
/** Rows of the table of costs, used again for each pair: tens of thousands are compared for one query. */
let beforeLast = new Uint8Array(WIDTH);
let last = new Uint8Array(WIDTH);
let current = new Uint8Array(WIDTH);

/**
 * Edits that turn `one` into `other`: insert, delete, replace a unit, or swap two neighbours (optimal string alignment;
 * Oommen and Loke 1997). Stops early and answers `limit + 1` when it takes more than `limit`. With `prefix`, `other` may
 * go on after what matches.
 */
export function wordDistance(one: string, other: string, limit: number, prefix: boolean): number {
  const rows = Math.min(one.length, LONGEST);
  const columns = Math.min(other.length, prefix ? rows + limit : WIDTH - 1);
  const tooFar = limit + 1;
  if (Math.abs(rows - columns) > limit && !(prefix && columns > rows)) return tooFar;
  for (let column = 0; column <= columns; column += 1) last[column] = Math.min(column, tooFar);
  for (let row = 1; row <= rows; row += 1) {
    // Cells further from the diagonal than the limit cannot come back under it.
    const [first, end] = [Math.max(1, row - limit), Math.min(columns, row + limit)];
    current.fill(tooFar, 0, columns + 1);
    if (row <= limit) current[0] = row;
    let least = row <= limit ? row : tooFar;
    const unit = one.charCodeAt(row - 1);
    for (let column = first; column <= end; column += 1) {
      const target = other.charCodeAt(column - 1);
      let cost = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (unit === target ? 0 : 1),
      );
      if (row > 1 && column > 1 && unit === other.charCodeAt(column - 2) && one.charCodeAt(row - 2) === target)
        cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return tooFar;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  if (!prefix) return Math.min(tooFar, at(last, columns));
  let least = tooFar;
  for (let column = 0; column <= columns; column += 1) least = Math.min(least, at(last, column));
  return least;
}

function at(costs: Uint8Array, column: number): number {
  return costs[column] ?? Number.POSITIVE_INFINITY;
}
