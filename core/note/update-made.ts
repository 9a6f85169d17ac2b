import type { Fact } from '../facts/fact.ts';
import { assertNever } from '../shared/assert-never.ts';
import { isByName, type MakeGround, makeBlock } from './make-block.ts';
import type { Cell, Inline, List, ListItem, MadeFrom, Table } from './note.ts';
import { blockFactLinks } from './note-fact-links.ts';
import { inlineText } from './note-text.ts';
import { normaliseGrid } from './table-grid.ts';

/** How a block made from facts differs from what its query gives now. */
export interface MadeDifference {
  /** Ids of facts the query gives and the block has not. */
  readonly added: readonly string[];
  /** Ids of facts the block has and the query does not give any more. */
  readonly gone: readonly string[];
  /** Whether what is in both stands in another order. */
  readonly moved: boolean;
}

/** What of a difference the author takes. */
export interface TakenDifference {
  readonly added: ReadonlySet<string>;
  readonly gone: ReadonlySet<string>;
  readonly moved: boolean;
}

/** A row, or an item with the lists under it, and the facts linked in it. */
interface Unit {
  readonly facts: readonly string[];
  readonly content: readonly (ListItem | List)[] | readonly Cell[];
}

/** `wanted`: ids of the facts its query gives now, as MadeBlock has them. Rows without a fact link are nobody's business. */
export function compareMade(block: List | Table, wanted: readonly string[]): MadeDifference {
  const units = unitsOf(block);
  const place = new Map(wanted.map((id, index) => [id, index]));
  const pieces = units.flatMap((unit) => piecesOf(unit, byName(block)));
  const present = new Set(pieces.flat());
  const gone = pieces.flatMap((piece) => (piece.some((id) => place.has(id)) ? [] : piece.slice(0, 1)));
  const places = units.flatMap((unit) => placeOf(unit, place) ?? []);
  return {
    added: wanted.filter((id) => !present.has(id)),
    gone: [...new Set(gone)],
    moved: places.some((at, index) => index > 0 && at < (places[index - 1] ?? 0)),
  };
}

/**
 * The block with what was taken of the difference: new rows at their place, gone ones out, every other row as its author
 * left it. Its columns stay those it has, known by their headings.
 */
export function takeMade(
  block: List | Table,
  facts: readonly Fact[],
  made: MadeFrom,
  ground: MakeGround,
  taken: TakenDifference,
): List | Table {
  const present = new Set(blockFactLinks(block).map(({ fact }) => fact));
  const kept = facts.filter(({ id }) => present.has(id) || taken.added.has(id));
  const { block: fresh, facts: shown } = makeBlock(kept, made, ground, 'all');
  const place = new Map(shown.map(({ id }, index) => [id, index]));
  const isGone = (piece: readonly string[]) =>
    piece.length > 0 && !piece.some((id) => place.has(id)) && piece.some((id) => taken.gone.has(id));
  const units = unitsOf(block).flatMap((unit) => dropGone(unit, byName(block), isGone));
  const withNew = fresh === null ? units : addNew(units, freshUnits(fresh, block), byName(block));
  return withUnits(block, made, taken.moved ? inPlace(withNew, place) : withNew);
}

function byName(block: List | Table): boolean {
  return block.made !== undefined && isByName(block.made.layout);
}

/** What stands and goes together: a whole row of one fact, but each line by itself where a row is a name. */
function piecesOf(unit: Unit, byName: boolean): readonly (readonly string[])[] {
  if (!byName) return unit.facts.length === 0 ? [] : [unit.facts];
  return cellsOf(unit).flatMap((cell) => cell.blocks.map(factsIn).filter((facts) => facts.length > 0));
}

function factsIn(block: Cell['blocks'][number] | List): readonly string[] {
  return blockFactLinks(block).map(({ fact }) => fact);
}

function placeOf(unit: Unit, place: ReadonlyMap<string, number>): number | null {
  const places = unit.facts.flatMap((id) => place.get(id) ?? []);
  return places.length === 0 ? null : Math.min(...places);
}

function unitsOf(block: List | Table): readonly Unit[] {
  switch (block.type) {
    case 'list':
      return listUnits(block);
    case 'table':
      return bodyRows(block).map((row) => ({
        facts: row.flatMap((cell) => cell.blocks.flatMap(factsIn)),
        content: row,
      }));
    default:
      return assertNever(block);
  }
}

function bodyRows({ headerRow, rows }: Table): readonly (readonly Cell[])[] {
  return headerRow ? rows.slice(1) : rows;
}

function listUnits(list: List): readonly Unit[] {
  const units: { facts: string[]; content: (ListItem | List)[] }[] = [];
  for (const child of list.children) {
    const last = units.at(-1);
    if (child.type === 'item' || !last) units.push({ facts: [], content: [child] });
    else last.content.push(child);
    units.at(-1)?.facts.push(...factsIn({ type: 'list', ordered: false, start: 1, children: [child] }));
  }
  return units;
}

function cellsOf(unit: Unit): readonly Cell[] {
  return unit.content.filter((part): part is Cell => 'blocks' in part);
}

const NOTHING: Cell = { blocks: [{ type: 'paragraph', content: [] }] };

function dropGone(unit: Unit, byName: boolean, isGone: (piece: readonly string[]) => boolean): readonly Unit[] {
  if (!byName) return isGone(unit.facts) ? [] : [unit];
  const pieces = piecesOf(unit, true);
  if (!pieces.some(isGone)) return [unit];
  if (pieces.every(isGone)) return [];
  const cells = cellsOf(unit).map((cell, column): Cell => {
    const blocks = cell.blocks.filter((block) => !isGone(factsIn(block)));
    // The name stays for the facts that stay; its link would be to one that is gone.
    if (blocks.length === 0 && column === 0) return unlinked(cell);
    return blocks.length === 0 ? NOTHING : { blocks };
  });
  return [{ facts: cells.flatMap((cell) => cell.blocks.flatMap(factsIn)), content: cells }];
}

function unlinked(cell: Cell): Cell {
  return {
    blocks: cell.blocks.map((block) => (block.type === 'list' ? block : { ...block, content: unlink(block.content) })),
  };
}

function unlink(content: readonly Inline[]): readonly Inline[] {
  return content.flatMap((inline): readonly Inline[] => (inline.type === 'fact-link' ? inline.content : [inline]));
}

/** Each new unit comes after what it follows in the fresh block; a name already there takes its new lines in. */
function addNew(units: readonly Unit[], fresh: readonly Unit[], byName: boolean): readonly Unit[] {
  const result = [...units];
  const present = new Set(units.flatMap(({ facts }) => facts));
  let after = -1;
  for (const unit of fresh) {
    const at = result.findIndex(({ facts }) => facts.some((id) => unit.facts.includes(id)));
    const there = result[at];
    if (!there) {
      after += 1;
      result.splice(after, 0, unit);
      continue;
    }
    if (byName) result[at] = withLines(there, unit, present);
    // A fact that changed its name stands under the one before, and what follows it must not go up there with it.
    after = byName ? Math.max(after, at) : at;
  }
  return result;
}

function withLines(unit: Unit, fresh: Unit, present: ReadonlySet<string>): Unit {
  const added = cellsOf(fresh).map((cell) =>
    cell.blocks.filter((block) => factsIn(block).length > 0 && !factsIn(block).some((id) => present.has(id))),
  );
  if (added.every((blocks) => blocks.length === 0)) return unit;
  const content = cellsOf(unit).map((cell, column): Cell => ({ blocks: [...cell.blocks, ...(added[column] ?? [])] }));
  return { facts: content.flatMap((cell) => cell.blocks.flatMap(factsIn)), content };
}

function inPlace(units: readonly Unit[], place: ReadonlyMap<string, number>): readonly Unit[] {
  // A unit without a fact stays with the one before it.
  let last = -1;
  return units
    .map((unit) => {
      last = placeOf(unit, place) ?? last;
      return { unit, at: last };
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ unit }) => unit);
}

/** The units of a fresh block in the columns of the block there is. */
function freshUnits(fresh: List | Table, block: List | Table): readonly Unit[] {
  if (fresh.type !== 'table' || block.type !== 'table') return unitsOf(fresh);
  const columns = matchColumns(fresh, block);
  return bodyRows(fresh).map((row) => {
    const content = columns.map((column) => (column === null ? NOTHING : (row[column] ?? NOTHING)));
    return { facts: content.flatMap((cell) => cell.blocks.flatMap(factsIn)), content };
  });
}

/** For each column of the block, the fresh one under the same heading; by position where no heading is known. */
function matchColumns(fresh: Table, block: Table): readonly (number | null)[] {
  const headings = (fresh.rows[0] ?? []).map(cellText);
  const own = block.rows[0] ?? [];
  const matched = own.map((cell) => {
    const at = headings.indexOf(cellText(cell));
    return at === -1 ? null : at;
  });
  if (block.headerRow && matched.some((at) => at !== null)) return matched;
  return own.map((_, index) => (index < headings.length ? index : null));
}

function cellText(cell: Cell): string {
  return cell.blocks.map((block) => (block.type === 'paragraph' ? inlineText(block.content) : '')).join('\n');
}

/** Limits of a note's blocks (note-schema.ts). */
const MOST_ROWS = 500;

function withUnits(block: List | Table, made: MadeFrom, units: readonly Unit[]): List | Table {
  if (block.type === 'list') {
    const children = units.flatMap(({ content }) => content.filter((part): part is ListItem | List => 'type' in part));
    return { ...block, made, children: children.length > 0 ? children : [{ type: 'item', content: [] }] };
  }
  const heading = block.headerRow ? block.rows.slice(0, 1) : [];
  const rows = [...heading, ...units.map(cellsOf)].slice(0, MOST_ROWS);
  const kept = rows.length > 0 ? rows : [(block.rows[0] ?? [NOTHING]).map(() => NOTHING)];
  return normaliseGrid({ ...block, made, rows: kept });
}
