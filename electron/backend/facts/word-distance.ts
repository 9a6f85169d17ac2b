/**
 * Edits that turn `one` into `other`: insert, delete, replace a unit, or swap two neighbours (optimal string alignment;
 * Oommen and Loke 1997). Stops early and answers `limit + 1` when it takes more than `limit`. With `prefix`, `other` may
 * go on after what matches.
 */
export function wordDistance(one: string, other: string, limit: number, prefix: boolean): number {
  const target = prefix ? other.slice(0, one.length + limit) : other;
  if (Math.abs(one.length - target.length) > limit && !(prefix && target.length > one.length)) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: target.length + 1 }, (_unused, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    // Cells further from the diagonal than the limit cannot come back under it.
    for (let column = 1; column < row - limit && column <= target.length; column += 1) current.push(limit + 1);
    for (let column = Math.max(1, row - limit); column <= Math.min(target.length, row + limit); column += 1) {
      const same = one[row - 1] === target[column - 1];
      let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      if (row > 1 && column > 1 && one[row - 1] === target[column - 2] && one[row - 2] === target[column - 1])
        cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      current.push(cost);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(limit + 1, prefix ? Math.min(...last) : at(last, target.length));
}

function at(costs: readonly number[], column: number): number {
  return costs[column] ?? Number.POSITIVE_INFINITY;
}
