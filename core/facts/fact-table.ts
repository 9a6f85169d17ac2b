import { fail, type Result, succeed } from '../shared/result.ts';
import type { Fact, FactDate } from './fact.ts';
import { validateFact } from './fact-schema.ts';
import { readCitation, readFigure, readList, writeCitation, writeFigure, writeList } from './table-cells.ts';

/**
 * Facts as rows of a table (docs/exchange.md): what each column holds, in the order they are written. Lists have an item
 * a line (table-cells.ts). Empty stands for absent.
 */
export const FACT_COLUMNS = [
  'id',
  'revision',
  'kind',
  'status',
  'claim',
  'language',
  'people',
  'organisations',
  'places',
  'programmes',
  'when',
  'when_to',
  'when_text',
  'when_relation',
  'when_precision',
  'when_vague',
  'when_year_inferred',
  'figures',
  'speaker',
  'as_at',
  'tags',
  'citations',
  'short',
  'review_by',
  'marking',
  'disclosure',
  'translation',
  'successor',
] as const;
export type FactColumn = (typeof FACT_COLUMNS)[number];

/** A row as a file has it: only the columns the file has. */
export type FactRow = Readonly<Partial<Record<FactColumn, string>>>;

export function writeFactRow(fact: Fact): Readonly<Record<FactColumn, string>> {
  const { when } = fact;
  return {
    id: fact.id,
    revision: `${fact.revision}`,
    kind: fact.kind,
    status: fact.status,
    claim: fact.claim,
    language: fact.language,
    people: writeList(fact.people),
    organisations: writeList(fact.organisations),
    places: writeList(fact.places),
    programmes: writeList(fact.programmes),
    when: when?.iso ?? '',
    when_to: when?.to ?? '',
    when_text: when?.text ?? '',
    when_relation: when?.relation ?? '',
    when_precision: when?.precision ?? '',
    when_vague: writeFlag(when?.vague),
    when_year_inferred: writeFlag(when?.yearInferred),
    figures: writeList(fact.figures.map(writeFigure)),
    speaker: fact.speaker ?? '',
    as_at: fact.asAt ?? '',
    tags: writeList(fact.tags),
    citations: writeList(fact.citations.map(writeCitation)),
    short: fact.short ?? '',
    review_by: fact.reviewBy ?? '',
    marking: fact.marking ?? '',
    disclosure: fact.disclosure ?? '',
    translation: fact.translation ?? '',
    successor: fact.successor ?? '',
  };
}

/**
 * The fact a row says, checked as any fact. Columns the file lacks keep what `base` has: the fact in the dossier, or
 * what a new one starts from. The error says which column is wrong and what was expected.
 */
export function readFactRow(row: FactRow, base: Fact): Result<Fact> {
  const figures = readItems(row.figures, readFigure, base.figures);
  if (!figures.ok) return fail(`figures: ${figures.error}`);
  const citations = readItems(row.citations, readCitation, base.citations);
  if (!citations.ok) return fail(`citations: ${citations.error}`);
  const revision = row.revision?.trim();
  const when = readWhen(row, base.when);
  if (!when.ok) return when;
  const { short, reviewBy, marking, disclosure, translation, successor, ...always } = base;
  return validateFact({
    ...always,
    ...readOptional(row, { short, reviewBy, marking, disclosure, translation, successor }),
    ...pick(row, ['id', 'kind', 'status', 'claim', 'language']),
    ...(revision ? { revision: Number(revision) } : {}),
    people: row.people === undefined ? base.people : readList(row.people),
    organisations: row.organisations === undefined ? base.organisations : readList(row.organisations),
    places: row.places === undefined ? base.places : readList(row.places),
    programmes: row.programmes === undefined ? base.programmes : readList(row.programmes),
    tags: row.tags === undefined ? base.tags : readList(row.tags),
    when: when.value,
    figures: figures.value,
    speaker: row.speaker === undefined ? base.speaker : row.speaker || null,
    asAt: row.as_at === undefined ? base.asAt : row.as_at.trim() || null,
    citations: citations.value,
  });
}

/** What a fact need not have, by its column; an empty cell takes it away. */
const OPTIONAL = {
  short: 'short',
  reviewBy: 'review_by',
  marking: 'marking',
  disclosure: 'disclosure',
  translation: 'translation',
  successor: 'successor',
} as const satisfies Partial<Record<keyof Fact, FactColumn>>;

function readOptional(row: FactRow, base: Readonly<Record<keyof typeof OPTIONAL, string | undefined>>): object {
  const names = Object.keys(OPTIONAL) as (keyof typeof OPTIONAL)[];
  return Object.fromEntries(
    names.flatMap((name) => {
      const cell = row[OPTIONAL[name]];
      // Words keep their spaces, like a claim; the rest are dates, ids and names of ours.
      const value = cell === undefined ? base[name] : name === 'short' || name === 'marking' ? cell : cell.trim();
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
}

function pick(row: FactRow, columns: readonly ('id' | 'kind' | 'status' | 'claim' | 'language')[]): object {
  return Object.fromEntries(
    columns.flatMap((column) => {
      const cell = row[column];
      if (!cell) return [];
      return [[column, column === 'claim' ? cell : cell.trim()]];
    }),
  );
}

function readItems<T>(
  cell: string | undefined,
  read: (item: string) => Result<T>,
  base: readonly T[],
): Result<readonly T[]> {
  if (cell === undefined) return succeed(base);
  const items: T[] = [];
  for (const item of readList(cell)) {
    const result = read(item);
    if (!result.ok) return result;
    items.push(result.value);
  }
  return succeed(items);
}

/** A date with neither day nor words is none. */
function readWhen(row: FactRow, base: FactDate | null): Result<unknown> {
  const columns = ['when', 'when_to', 'when_text', 'when_relation', 'when_precision'] as const;
  const flags = ['when_vague', 'when_year_inferred'] as const;
  if ([...columns, ...flags].every((column) => row[column] === undefined)) return succeed(base);
  const cell = (column: FactColumn, before: string | undefined) => (row[column] ?? before ?? '').trim();
  const iso = cell('when', base?.iso ?? '');
  const text = row.when_text ?? base?.text ?? '';
  if (iso === '' && text === '') return succeed(null);
  const vague = readFlag(row.when_vague, base?.vague);
  const yearInferred = readFlag(row.when_year_inferred, base?.yearInferred);
  if (vague === null || yearInferred === null)
    return fail('when_vague, when_year_inferred: expected yes, no or nothing');
  const parts = {
    to: cell('when_to', base?.to),
    relation: cell('when_relation', base?.relation),
    precision: row.when_precision ?? base?.precision ?? '',
  };
  return succeed({
    iso: iso === '' ? null : iso,
    text,
    ...Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== '')),
    ...(vague === undefined ? {} : { vague }),
    ...(yearInferred === undefined ? {} : { yearInferred }),
  });
}

function writeFlag(flag: boolean | undefined): string {
  if (flag === undefined) return '';
  return flag ? 'yes' : 'no';
}

/** Undefined for absent, null for what is neither yes nor no. */
function readFlag(cell: string | undefined, base: boolean | undefined): boolean | undefined | null {
  if (cell === undefined) return base;
  const word = cell.trim().toLowerCase();
  if (word === '') return undefined;
  if (['yes', 'true', '1'].includes(word)) return true;
  return ['no', 'false', '0'].includes(word) ? false : null;
}
