import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { FACT_COLUMNS, type FactColumn, type FactRow } from '../../../core/facts/fact-table.ts';
import { type Said, say } from '../../../core/shared/said.ts';
import { Refused } from '../refused.ts';

/** Longest row in UTF-16 units; a fact with every field full is a tenth of it. */
const MAX_ROW = 4 * 1024 * 1024;

/**
 * A spreadsheet runs a cell that begins like a formula, so such a cell is written with an apostrophe before it, which is
 * taken off again on reading (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

/** Rows as comma-separated UTF-8 (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export function writeCsv(rows: readonly Readonly<Record<FactColumn, string>>[]): Uint8Array {
  const guarded = rows.map((row) =>
    FACT_COLUMNS.map((column) => (FORMULA.test(row[column]) ? `'${row[column]}` : row[column])),
  );
  const text = stringify([[...FACT_COLUMNS], ...guarded], { bom: true, record_delimiter: 'windows' });
  return new TextEncoder().encode(text);
}

/**
 * Rows of a table with a heading row, parted by commas, semicolons or tabs. Throws Refused `unreadable` for what is no
 * such table, has no `claim` column or one we do not know: a column left out in silence would be lost.
 */
export function readCsv(bytes: Uint8Array): readonly FactRow[] {
  const text = decode(bytes);
  const delimiter = findDelimiter(text);
  const [heading = [], ...rows] = parseRows(text, delimiter);
  const columns = heading.map(nameColumn);
  if (!columns.includes('claim'))
    throw unreadable(
      'The table has no column named “claim”. Its first row must name the columns. Nothing was changed.',
    );
  if (new Set(columns).size < columns.length)
    throw unreadable('Two columns of the table have the same name. Nothing was changed.');
  return rows.map((cells) =>
    Object.fromEntries(
      columns.map((column, index) => {
        const cell = cells[index] ?? '';
        return [column, GUARDED.test(cell) ? cell.slice(1) : cell];
      }),
    ),
  );
}

function parseRows(text: string, delimiter: string): readonly (readonly string[])[] {
  try {
    return parse(text, {
      bom: true,
      delimiter,
      max_record_size: MAX_ROW,
      relax_column_count_less: true,
      skip_empty_lines: false,
      skip_records_with_empty_values: false,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (!('lines' in error && typeof error.lines === 'number'))
      throw unreadable(
        'The table cannot be read: a quotation mark is missing, or a row has too many cells. Nothing was changed.',
        error,
      );
    throw unreadable(
      say(
        'The table cannot be read near line {line}: a quotation mark is missing, or a row has too many cells. Nothing was changed.',
        { line: error.lines },
      ),
      error,
    );
  }
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw unreadable(
      'The table is not in UTF-8. In a spreadsheet, save it as “CSV UTF-8”. Nothing was changed.',
      error,
    );
  }
}

function findDelimiter(text: string): string {
  const heading = text.split(/\r?\n/, 1)[0] ?? '';
  const counted = [',', ';', '\t'].map((delimiter) => ({ delimiter, count: heading.split(delimiter).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).delimiter;
}

function nameColumn(cell: string): FactColumn {
  const name = cell.trim().toLowerCase().replaceAll(' ', '_');
  const known = FACT_COLUMNS.find((column) => column === name);
  if (known) return known;
  throw unreadable(
    say(
      'The table has a column “{column}”, which facts do not have. The columns are: {columns}. Rename or remove it. Nothing was changed.',
      { column: cell.trim().slice(0, 60), columns: FACT_COLUMNS.join(', ') },
    ),
  );
}

function unreadable(words: string | Said, cause?: unknown): Refused {
  return new Refused('unreadable', words, cause);
}
