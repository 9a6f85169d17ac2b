import { DatabaseSync } from 'node:sqlite';
import { allRows, textOf, textOrNull } from './rows.ts';
import { STEPS } from './steps/steps.ts';
import { TEXT_INDEX_NAMES, TEXT_INDEX_TABLES } from './text-index-tables.ts';

type Schema = ReadonlyMap<string, string>;

/**
 * Compares what a file declares with what our own steps declare for its format, word for word: a trigger, view, table
 * or index of somebody else's would run or be read inside our statements. Returns what differs, `trigger "x"`, else
 * null. The text index may be absent as a whole (a program without FTS5 made the file).
 */
export function findForeignSchema(db: DatabaseSync, version: number, fullText: boolean): string | null {
  const expected = expectedSchema(version, fullText);
  const found = readSchema(db);
  const hasIndex = [...found.keys()].some((key) => isTextIndex(key));
  for (const [key, sql] of found) {
    if (!fullText && isTextIndex(key)) continue;
    const wanted = expected.get(key);
    if (wanted === undefined) return nameObject(key);
    if (wanted !== sql) return `a changed ${nameObject(key)}`;
  }
  for (const key of expected.keys()) {
    if (found.has(key) || (isTextIndex(key) && !hasIndex)) continue;
    return `a missing ${nameObject(key)}`;
  }
  return null;
}

const expectedSchemas = new Map<string, Schema>();

function expectedSchema(version: number, fullText: boolean): Schema {
  const key = `${version} ${fullText}`;
  const known = expectedSchemas.get(key);
  if (known) return known;
  const schema = declareSchema(version, fullText);
  expectedSchemas.set(key, schema);
  return schema;
}

function declareSchema(version: number, fullText: boolean): Schema {
  const db = new DatabaseSync(':memory:');
  try {
    for (const step of STEPS.slice(0, version)) db.exec(step);
    if (fullText) for (const sql of Object.values(TEXT_INDEX_TABLES)) db.exec(sql);
    return readSchema(db);
  } finally {
    db.close();
  }
}

/** Keys are type and name, `table facts`; values what sqlite_schema says of it. */
function readSchema(db: DatabaseSync): Schema {
  return new Map(
    allRows(db, 'SELECT type, name, tbl_name, sql FROM sqlite_schema').map((row) => [
      `${textOf(row, 'type')} ${textOf(row, 'name')}`,
      `${textOf(row, 'tbl_name')}: ${textOrNull(row, 'sql') ?? ''}`,
    ]),
  );
}

function isTextIndex(key: string): boolean {
  return key.startsWith('table ') && TEXT_INDEX_NAMES.has(key.slice('table '.length));
}

/** Names come from the file, so they are cut and kept to plain characters. */
function nameObject(key: string): string {
  const [type = ''] = key.split(' ', 1);
  const name = key.slice(type.length + 1).replace(/[^\p{L}\p{N}_ -]/gu, '?');
  return `${type.slice(0, 20)} “${name.slice(0, 60)}”`;
}
