import type { Table } from '../../../core/note/note.ts';
import { isCovered, spanOf } from '../../../core/note/table-grid.ts';
import { $createBlocks } from '../note-to-lexical.ts';
import { MOST_LINES } from '../table/edit-table.ts';
import { type Area, growTo, mergeSpots, type Pair, pair, splitSpots, spotAt } from '../table/grid.ts';
import { $makeCell, $writeGrid, type TablePlace } from '../table/grid-nodes.ts';
import { backgroundOf } from '../table-looks.ts';

/**
 * Puts the cells of a table into those of another, from the first selected one on; rows and columns that are missing are
 * added, and a single cell goes into all that are selected. What stood there is gone. False, and nothing changed, when it
 * would be more than a table can hold.
 */
export function $fillCells({ table, grid, area, cells }: TablePlace, pasted: Table): boolean {
  const size: Pair = [pasted.rows.length, pasted.rows[0]?.length ?? 0];
  const isOne = size[0] * size[1] === 1;
  const to = isOne && cells ? area.to : pair((axis) => area.from[axis] + size[axis] - 1);
  if (to[0] >= MOST_LINES[0] || to[1] >= MOST_LINES[1]) return false;
  const filled: Area = { from: area.from, to };
  const whole = growTo(
    grid,
    pair((axis) => to[axis] + 1),
    $makeCell,
  );
  const open = isOne ? whole : splitSpots(whole, filled, $makeCell);
  const merges: Area[] = [];
  for (const spot of open.spots) {
    const within = pair((axis) => spot.at[axis] - area.from[axis]);
    if (!isInside(spot.at, filled)) continue;
    const cell = isOne ? pasted.rows[0]?.[0] : pasted.rows[within[0]]?.[within[1]];
    if (!cell) continue;
    // Out of what is cleared, or the selection would point at what is gone.
    spot.what.selectStart();
    spot.what.clear();
    spot.what.append(...$createBlocks(isCovered(cell) ? [{ type: 'paragraph', content: [] }] : cell.blocks));
    if (cell.shade) spot.what.setBackgroundColor(backgroundOf(cell.shade));
    const { columns, rows } = spanOf(cell);
    if (columns > 1 || rows > 1) merges.push({ from: spot.at, to: [spot.at[0] + rows - 1, spot.at[1] + columns - 1] });
  }
  // What other cells of a merged one held was cleared above.
  const next = mergeSpots(open, merges, ([first]) => first);
  $writeGrid(table, next);
  spotAt(
    next,
    pair((axis) => Math.min(to[axis], next.size[axis] - 1)),
  )?.what.selectEnd();
  return true;
}

function isInside(place: Pair, { from, to }: Area): boolean {
  return ([0, 1] as const).every((axis) => place[axis] >= from[axis] && place[axis] <= to[axis]);
}
