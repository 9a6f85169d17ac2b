/** The place of a line of cells: rows are axis 0, columns axis 1. */
export type Axis = 0 | 1;
/** Row and column, or rows and columns. */
export type Pair = readonly [number, number];

/** A cell where it stands, and how many rows and columns it reaches over. */
export interface Spot<T> {
  readonly what: T;
  readonly at: Pair;
  readonly size: Pair;
}

/** A table as its cells: every place of the rectangle is under exactly one of them. */
export interface Grid<T> {
  readonly size: Pair;
  /** One a column; only their proportions count. Null: none are set. */
  readonly widths: readonly number[] | null;
  readonly spots: readonly Spot<T>[];
}

/** Some rows and columns next to each other, the last ones included. */
export interface Area {
  readonly from: Pair;
  readonly to: Pair;
}

/** Makes the cell of a place that is new. */
export type Make<T> = (place: Pair) => T;

export function pair(make: (axis: Axis) => number): Pair {
  return [make(0), make(1)];
}

export function endOf({ at, size }: Pick<Spot<unknown>, 'at' | 'size'>): Pair {
  return pair((axis) => at[axis] + size[axis] - 1);
}

export function spotAt<T>({ spots }: Grid<T>, place: Pair): Spot<T> | null {
  return spots.find((spot) => isWithin(place, { from: spot.at, to: endOf(spot) })) ?? null;
}

function isWithin(place: Pair, { from, to }: Area): boolean {
  return ([0, 1] as const).every((axis) => place[axis] >= from[axis] && place[axis] <= to[axis]);
}

function meets(spot: Spot<unknown>, { from, to }: Area): boolean {
  const end = endOf(spot);
  return ([0, 1] as const).every((axis) => spot.at[axis] <= to[axis] && end[axis] >= from[axis]);
}

/** The cells of an area, those that reach into it included, in reading order. */
export function spotsIn<T>({ spots }: Grid<T>, area: Area): readonly Spot<T>[] {
  return inOrder(spots.filter((spot) => meets(spot, area)));
}

/** An area grown until no cell reaches over its edge. */
export function wholeArea(grid: Grid<unknown>, area: Area): Area {
  const inside = spotsIn(grid, area);
  const grown: Area = {
    from: pair((axis) => Math.min(area.from[axis], ...inside.map(({ at }) => at[axis]))),
    to: pair((axis) => Math.max(area.to[axis], ...inside.map((spot) => endOf(spot)[axis]))),
  };
  const same = ([0, 1] as const).every(
    (axis) => grown.from[axis] === area.from[axis] && grown.to[axis] === area.to[axis],
  );
  return same ? area : wholeArea(grid, grown);
}

/** A new row or column before the one at `before`; a cell that reaches over the place grows. */
export function insertLine<T>(grid: Grid<T>, axis: Axis, before: number, make: Make<T>): Grid<T> {
  const spots = grid.spots.map((spot) => {
    if (spot.at[axis] >= before) return moved(spot, axis, 1);
    return endOf(spot)[axis] >= before ? sized(spot, axis, spot.size[axis] + 1) : spot;
  });
  const { widths } = grid;
  const average = widths ? widths.reduce((sum, width) => sum + width, 0) / widths.length : 0;
  return fill(
    {
      size: pair((one) => grid.size[one] + (one === axis ? 1 : 0)),
      widths: widths && axis === 1 ? widths.toSpliced(before, 0, average) : widths,
      spots,
    },
    make,
  );
}

/** Without some rows or columns, of which there must be others; a cell that reaches out of them keeps what it holds. */
export function deleteLines<T>(grid: Grid<T>, axis: Axis, from: number, to: number): Grid<T> {
  const count = to - from + 1;
  const spots = grid.spots.flatMap((spot) => {
    const [start, end] = [spot.at[axis], endOf(spot)[axis]];
    const lost = Math.max(0, Math.min(end, to) - Math.max(start, from) + 1);
    if (lost === spot.size[axis]) return [];
    const shorter = sized(spot, axis, spot.size[axis] - lost);
    return [start > to ? moved(shorter, axis, -count) : start >= from ? moved(shorter, axis, from - start) : shorter];
  });
  return settle({
    size: pair((one) => grid.size[one] - (one === axis ? count : 0)),
    widths: grid.widths && axis === 1 ? grid.widths.toSpliced(from, count) : grid.widths,
    spots,
  });
}

/**
 * Rows or columns changed over with those before (-1) or after (1) them. Lines that a cell ties together move together;
 * null where there is nothing to change over with.
 */
export function moveLines<T>(grid: Grid<T>, axis: Axis, from: number, to: number, by: -1 | 1): Grid<T> | null {
  const band = bandOf(grid, axis, from, to);
  const beside = by === -1 ? band.from - 1 : band.to + 1;
  if (beside < 0 || beside >= grid.size[axis]) return null;
  const other = bandOf(grid, axis, beside, beside);
  const [first, second] = by === -1 ? [other, band] : [band, other];
  const [before, after] = [first.to - first.from + 1, second.to - second.from + 1];
  const spots = grid.spots.map((spot) => {
    const start = spot.at[axis];
    if (start < first.from || start > second.to) return spot;
    return moved(spot, axis, start <= first.to ? after : -before);
  });
  if (axis === 0 || !grid.widths) return { ...grid, spots };
  const taken = grid.widths.slice(second.from, second.to + 1);
  return { ...grid, widths: grid.widths.toSpliced(second.from, after).toSpliced(first.from, 0, ...taken), spots };
}

/** The lines around some between which no cell reaches to others. */
function bandOf(grid: Grid<unknown>, axis: Axis, from: number, to: number): { from: number; to: number } {
  const area = wholeArea(grid, {
    from: pair((one) => (one === axis ? from : 0)),
    to: pair((one) => (one === axis ? to : grid.size[one] - 1)),
  });
  return { from: area.from[axis], to: area.to[axis] };
}

/** One cell in place of those of each area, which must not meet; `join` makes it of them, in reading order. */
export function mergeSpots<T>(
  grid: Grid<T>,
  areas: readonly Area[],
  join: (cells: readonly [T, ...T[]]) => T,
): Grid<T> {
  const merged = areas.reduce((done, area) => mergeOne(done, wholeArea(done, area), join), grid);
  return settle(merged);
}

function mergeOne<T>(grid: Grid<T>, area: Area, join: (cells: readonly [T, ...T[]]) => T): Grid<T> {
  const [first, ...rest] = spotsIn(grid, area);
  if (!first || rest.length === 0) return grid;
  const what = join([first.what, ...rest.map((spot) => spot.what)]);
  const size = pair((axis) => area.to[axis] - area.from[axis] + 1);
  const others = grid.spots.filter((spot) => !meets(spot, area));
  return { ...grid, spots: [...others, { what, at: area.from, size }] };
}

/** The cells of an area that reach over several places as cells of one place each; what they held is in the first. */
export function splitSpots<T>(grid: Grid<T>, area: Area, make: Make<T>): Grid<T> {
  const spots = grid.spots.map((spot) => (meets(spot, area) ? { ...spot, size: [1, 1] as const } : spot));
  return fill({ ...grid, spots }, make);
}

/** With rows and columns added at the end until it has at least this size. */
export function growTo<T>(grid: Grid<T>, size: Pair, make: Make<T>): Grid<T> {
  let grown = grid;
  for (const axis of [0, 1] as const)
    while (grown.size[axis] < size[axis]) grown = insertLine(grown, axis, grown.size[axis], make);
  return grown;
}

function fill<T>(grid: Grid<T>, make: Make<T>): Grid<T> {
  const taken = new Set(grid.spots.flatMap((spot) => placesOf(spot).map(String)));
  const all = placesOf({ at: [0, 0], size: grid.size });
  const made = all
    .filter((place) => !taken.has(String(place)))
    .map((at) => ({ what: make(at), at, size: [1, 1] as const }));
  return { ...grid, spots: [...grid.spots, ...made] };
}

function placesOf({ at, size }: Pick<Spot<unknown>, 'at' | 'size'>): readonly Pair[] {
  return Array.from(
    { length: size[0] * size[1] },
    (_, index): Pair => [at[0] + Math.floor(index / size[1]), at[1] + (index % size[1])],
  );
}

/** A row or column in which no cell begins is none, as in the one spelling of a note's table; its width goes to the one before. */
export function settle<T>(grid: Grid<T>): Grid<T> {
  const kept = ([0, 1] as const).map((axis) => {
    const starts = new Set(grid.spots.map(({ at }) => at[axis]));
    return Array.from({ length: grid.size[axis] }, (_, line) => starts.has(line));
  });
  const count = (axis: Axis, end: number) => kept[axis]?.slice(0, end).filter(Boolean).length ?? 0;
  const spots = grid.spots.map((spot) => {
    const at = pair((axis) => count(axis, spot.at[axis]));
    return { ...spot, at, size: pair((axis) => count(axis, spot.at[axis] + spot.size[axis]) - at[axis]) };
  });
  return {
    size: pair((axis) => count(axis, grid.size[axis])),
    widths: grid.widths && joinWidths(grid.widths, kept[1] ?? []),
    spots,
  };
}

function joinWidths(widths: readonly number[], kept: readonly boolean[]): readonly number[] {
  const joined: number[] = [];
  widths.forEach((width, column) => {
    joined.push(kept[column] ? width : width + (joined.pop() ?? 0));
  });
  return joined;
}

export function inOrder<T>(spots: readonly Spot<T>[]): readonly Spot<T>[] {
  return spots.toSorted((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
}

function moved<T>(spot: Spot<T>, axis: Axis, by: number): Spot<T> {
  return { ...spot, at: pair((one) => spot.at[one] + (one === axis ? by : 0)) };
}

function sized<T>(spot: Spot<T>, axis: Axis, size: number): Spot<T> {
  return { ...spot, size: pair((one) => (one === axis ? size : spot.size[one])) };
}
