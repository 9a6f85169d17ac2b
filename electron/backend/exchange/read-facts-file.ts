import type { TableFile } from '../../../core/contract/table-file.ts';
import type { Fact } from '../../../core/facts/fact.ts';
import { validateFact } from '../../../core/facts/fact-schema.ts';
import { type FactRow, readFactRow } from '../../../core/facts/fact-table.ts';
import type { Source } from '../../../core/facts/source.ts';
import { validateSource } from '../../../core/facts/source-schema.ts';
import { fail, type Result } from '../../../core/shared/result.ts';
import { say } from '../../../core/shared/said.ts';
import { Refused } from '../refused.ts';
import { readCsv } from './csv.ts';
import { readJson } from './read-json.ts';

/** A fact of a file, not yet checked: a table's row may lack columns, which then come from the fact it stands for. */
export interface FileRow {
  /** As a spreadsheet counts, or the place in a JSON list, from 1. */
  readonly row: number;
  /** Null where the file names none. */
  readonly id: string | null;
  readonly read: (base: Fact) => Result<Fact>;
}

export interface FactsFile {
  readonly rows: readonly FileRow[];
  /** Sources the file brings along with their passages. */
  readonly sources: readonly Source[];
}

/** Heading row. */
const FIRST_ROW = 2;

/**
 * Facts of a `.csv` (core/facts/fact-table.ts) or `.json` file: a list of facts, or the project's data format
 * (core/facts/dossier-data.ts). Throws Refused `unreadable` for a file that is neither.
 */
export function readFactsFile({ name, bytes }: TableFile): FactsFile {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === 'csv' || ending === 'tsv') return { rows: readCsv(bytes).map(tableRow), sources: [] };
  if (ending === 'json') return readJsonFacts(readJson(bytes));
  throw new Refused(
    'unreadable',
    'Facts are read from a .csv or .json file. Nothing was changed. Give the file the ending of what it is.',
  );
}

function tableRow(row: FactRow, index: number): FileRow {
  return { row: index + FIRST_ROW, id: row.id?.trim() || null, read: (base) => readFactRow(row, base) };
}

function readJsonFacts(data: unknown): FactsFile {
  const facts = Array.isArray(data) ? data : memberOf(data, 'facts');
  const sources = Array.isArray(data) ? [] : (memberOf(data, 'sources') ?? []);
  if (!Array.isArray(facts) || !Array.isArray(sources))
    throw new Refused('unreadable', 'This JSON holds no list of facts. Nothing was changed.');
  return {
    rows: facts.map((fact, index) => ({ row: index + 1, id: idOf(fact), read: (base) => readJsonFact(fact, base) })),
    sources: sources.map(checkSource),
  };
}

/** What a JSON fact leaves out is as in the fact it stands for, or as in a new one. */
function readJsonFact(fact: unknown, base: Fact): Result<Fact> {
  if (typeof fact !== 'object' || fact === null || Array.isArray(fact)) return fail('expected a fact, an object');
  return validateFact({ ...base, ...fact });
}

function checkSource(data: unknown, index: number): Source {
  const source = validateSource(data);
  if (source.ok) return source.value;
  throw new Refused(
    'unreadable',
    say('Source {number} of the file is not valid ({complaint}). Nothing was changed.', {
      number: index + 1,
      complaint: source.error,
    }),
  );
}

function memberOf(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, name)
    ? (data as Record<string, unknown>)[name]
    : undefined;
}

function idOf(fact: unknown): string | null {
  const id = memberOf(fact, 'id');
  return typeof id === 'string' ? id : null;
}
