import type { Fact } from '../facts/fact.ts';
import { type Wording, wordFact } from '../facts/wording.ts';
import { factSentence } from './fact-sentence.ts';
import { linkFact } from './link-fact.ts';
import { type MadeWords, madeWords } from './made-words.ts';
import type { Cell, FactLayout, List, MadeFrom, Paragraph, Table } from './note.ts';
import { shareOut } from './table-grid.ts';

/** What the facts of a query are laid out with. */
export interface MakeGround {
  /** BCP 47, of the note. */
  readonly language: string;
  /** What people and organisations are, by name as facts have it; others have no role. */
  readonly roles: ReadonlyMap<string, string>;
}

export interface MadeBlock {
  /** Null when no fact has what the layout shows. */
  readonly block: List | Table | null;
  /** Facts that are shown, in the order of the block. */
  readonly facts: readonly Fact[];
  /** Those without what the layout needs: a date, a figure, a name, a speaker. */
  readonly leftOut: readonly Fact[];
}

/** Most rows of a table but its heading row, with room for some of the author's. */
export const MOST_MADE = 200;

/**
 * Facts laid out as a block: a list of sentences, or a table with a heading row and a fact link in each cell that a
 * fact fills. A chronology runs forwards unless the newest were asked for first; names go by the alphabet, speakers by
 * who comes first. `columns`: columns nobody needs are left out too, which an update must not do.
 */
export function makeBlock(
  facts: readonly Fact[],
  made: MadeFrom,
  ground: MakeGround,
  columns: 'all' | 'filled' = 'filled',
): MadeBlock {
  const { layout } = made;
  const shown = inOrder(
    facts.filter((fact) => wordCell(fact, NEEDED[layout], ground) !== null).slice(0, MOST_MADE),
    made,
    ground,
  );
  const kept = new Set(shown.map(({ id }) => id));
  const leftOut = facts.filter(({ id }) => !kept.has(id));
  if (shown.length === 0) return { block: null, facts: [], leftOut };
  if (layout === 'list') return { block: makeList(shown, made), facts: shown, leftOut };
  return { block: makeTable(shown, { ...made, layout }, ground, columns), facts: shown, leftOut };
}

/** What a fact must have to be in a layout. */
const NEEDED: Readonly<Record<FactLayout, Wording>> = {
  list: 'claim',
  chronology: 'date',
  figures: 'figure',
  'whos-who': 'who',
  statements: 'who',
};

/** Whether rows are names, each with all its facts, instead of facts. */
export function isByName(layout: FactLayout): boolean {
  return layout === 'whos-who' || layout === 'statements';
}

function wordCell(fact: Fact, wording: Wording, { language }: MakeGround): string | null {
  const words = wordFact(fact, wording, { outlet: null, translation: null, language });
  return words === null || words.trim() === '' ? null : words;
}

function inOrder(facts: readonly Fact[], { layout, selection }: MadeFrom, ground: MakeGround): readonly Fact[] {
  if (layout === 'chronology') {
    const day = ({ when }: Fact) => when?.iso ?? '';
    const forwards = selection.sort === 'newest' ? -1 : 1;
    return facts.toSorted((a, b) => (day(a) < day(b) ? -forwards : day(a) > day(b) ? forwards : 0));
  }
  if (!isByName(layout)) return facts;
  const groups = Map.groupBy(facts, (fact) => wordCell(fact, 'who', ground) ?? '');
  if (layout === 'statements') return [...groups.values()].flat();
  const { compare } = new Intl.Collator(ground.language);
  return [...groups].toSorted(([a], [b]) => compare(a, b)).flatMap(([, group]) => group);
}

function makeList(facts: readonly Fact[], made: MadeFrom): List {
  const children = facts.map((fact) => ({ type: 'item' as const, content: factSentence(fact) }));
  return { type: 'list', ordered: false, start: 1, children, made };
}

interface Column {
  readonly heading: keyof MadeWords;
  /** Left out when all its cells would be empty. */
  readonly optional: boolean;
  readonly cell: (row: readonly [Fact, ...Fact[]], ground: MakeGround) => readonly Paragraph[];
}

function linked(heading: keyof MadeWords, wording: Wording, optional = false): Column {
  return { heading, optional, cell: ([fact], ground) => paragraphOf(fact, wording, ground) };
}

function paragraphOf(fact: Fact, wording: Wording, ground: MakeGround): readonly Paragraph[] {
  const words = wordCell(fact, wording, ground);
  if (words === null) return [];
  return [{ type: 'paragraph', content: [linkFact(fact, wording === 'claim' ? null : { wording, words })] }];
}

/** A name's facts, each on a line of its own. */
function claims(heading: keyof MadeWords): Column {
  return {
    heading,
    optional: false,
    cell: (row) => row.map((fact): Paragraph => ({ type: 'paragraph', content: factSentence(fact) })),
  };
}

const WHAT: Column = {
  heading: 'what',
  optional: false,
  cell: ([fact], ground) => paragraphOf(fact, fact.short === undefined ? 'claim' : 'short', ground),
};

const ROLE: Column = {
  heading: 'role',
  optional: true,
  cell: ([fact], ground) => {
    const role = ground.roles.get(wordCell(fact, 'who', ground) ?? '');
    return role === undefined ? [] : [{ type: 'paragraph', content: [{ type: 'text', text: role, marks: [] }] }];
  },
};

const COLUMNS: Readonly<Record<Exclude<FactLayout, 'list'>, readonly Column[]>> = {
  chronology: [linked('date', 'date'), claims('happened')],
  figures: [
    WHAT,
    linked('figure', 'figure'),
    linked('of', 'of', true),
    linked('asAt', 'as-at', true),
    linked('who', 'who', true),
  ],
  'whos-who': [linked('name', 'who'), ROLE, claims('known')],
  statements: [linked('speaker', 'who'), claims('said')],
};

/** Hundredths of its width for a table whose first column is short and whose last is long; others share alike. */
const WIDTHS: Readonly<Partial<Record<FactLayout, readonly number[]>>> = {
  chronology: [24, 76],
  'whos-who': [24, 26, 50],
  statements: [24, 76],
};

const NOTHING: Paragraph = { type: 'paragraph', content: [] };

function makeTable(
  facts: readonly Fact[],
  made: MadeFrom & { readonly layout: Exclude<FactLayout, 'list'> },
  ground: MakeGround,
  wanted: 'all' | 'filled',
): Table {
  const words = madeWords(ground.language);
  const rows = isByName(made.layout)
    ? [...Map.groupBy(facts, (fact) => wordCell(fact, 'who', ground)).values()]
    : facts.map((fact) => [fact]);
  const columns = COLUMNS[made.layout].map((column) => ({
    ...column,
    cells: rows.map(([first, ...others]) => (first ? column.cell([first, ...others], ground) : [])),
  }));
  const shown = columns.filter(
    ({ optional, cells }) => wanted === 'all' || !optional || cells.some((cell) => cell.length > 0),
  );
  const heading = shown.map((column): Cell => headingCell(words[column.heading]));
  const body = rows.map((_, row) =>
    shown.map(({ cells }): Cell => {
      const blocks = cells[row] ?? [];
      return { blocks: blocks.length > 0 ? blocks : [NOTHING] };
    }),
  );
  const widths = WIDTHS[made.layout]?.filter((_, column) => columns[column] && shown.includes(columns[column]));
  return {
    type: 'table',
    headerRow: true,
    rows: [heading, ...body],
    ...(widths ? { widths: shareOut(widths) } : {}),
    made,
  };
}

function headingCell(text: string): Cell {
  return { blocks: [{ type: 'paragraph', content: [{ type: 'text', text, marks: [] }] }] };
}
