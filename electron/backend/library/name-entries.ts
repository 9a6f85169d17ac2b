import { createHash } from 'node:crypto';
import type { NameList } from '../../../core/contract/library-methods.ts';
import type { NameEntry, NameRole } from '../../../core/facts/name-entry.ts';
import { nameEntrySchema } from '../../../core/facts/name-entry-schema.ts';
import type { NameType } from '../../../core/facts/source-marks.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, change, integerOf, oneRow, type Row, textOf } from '../dossier/rows.ts';
import { indexFacts } from '../dossier/text-index.ts';
import { write } from '../dossier/write.ts';
import { foldText } from '../facts/fold-text.ts';
import { factOf, HEADS } from '../facts/stored-fact.ts';
import { Refused } from '../refused.ts';

/**
 * Adds an entry or replaces the one with its id, whose former name becomes an alias; `replaces` are entries that are one
 * with it and go. Facts keep the names they were recorded with, and are found under the new one. Throws Refused: `exists`
 * when another entry of its type has one of its names.
 */
export function saveName(dossier: Dossier, given: NameEntry, replaces: readonly string[]): NameEntry {
  return write(dossier, () => {
    const former = [given.id, ...replaces].flatMap((id) => readEntry(dossier, id) ?? []);
    const names = former.flatMap((one) => [one.name, ...one.aliases]);
    const aliases = [...new Set([...given.aliases, ...names])].filter((name) => name !== given.name);
    const entry = { ...given, aliases };
    for (const { id } of former) {
      change(dossier.db, 'DELETE FROM name_aliases WHERE entry = ?', id);
      change(dossier.db, 'DELETE FROM names WHERE id = ?', id);
    }
    refuseTaken(dossier, entry);
    const sql = 'INSERT INTO names (id, type, name, roles) VALUES (?, ?, ?, ?)';
    change(dossier.db, sql, entry.id, entry.type, entry.name, JSON.stringify(entry.roles));
    for (const alias of [entry.name, ...aliases])
      change(dossier.db, 'INSERT INTO name_aliases (type, alias, entry) VALUES (?, ?, ?)', entry.type, alias, entry.id);
    indexNamed(dossier, entry);
    return entry;
  });
}

function refuseTaken({ db }: Dossier, { type, name, aliases }: NameEntry): void {
  const sql = `SELECT alias, names.name FROM name_aliases JOIN names ON names.id = entry
    WHERE name_aliases.type = ? AND alias IN (SELECT value FROM json_each(?)) LIMIT 1`;
  const row = oneRow(db, sql, type, JSON.stringify([name, ...aliases]));
  if (row)
    throw new Refused(
      'exists',
      `“${textOf(row, 'alias')}” belongs to the entry “${textOf(row, 'name')}” already. Nothing was changed. Merge the two, or leave that name out.`,
    );
}

/** Facts that hold one of an entry's names are found under its present one from now on. */
function indexNamed(dossier: Dossier, { type, name, aliases }: NameEntry): void {
  const types = type === 'person' ? ['person', 'speaker'] : [type];
  const sql = `${HEADS} WHERE facts.row IN (SELECT fact FROM fact_names
    WHERE type IN (SELECT value FROM json_each(?)) AND name IN (SELECT value FROM json_each(?)))`;
  const rows = allRows(dossier.db, sql, JSON.stringify(types), JSON.stringify([name, ...aliases]));
  const facts = rows.flatMap((row) => {
    const fact = factOf(row);
    return fact ? [{ row: integerOf(row, 'row'), fact }] : [];
  });
  if (facts.length > 0) indexFacts(dossier.db, dossier.fullText, facts);
}

export function readEntry(dossier: Dossier, id: string): NameEntry | null {
  const row = oneRow(dossier.db, 'SELECT id, type, name, roles FROM names WHERE id = ?', id);
  return row && entryOf(dossier, row);
}

function entryOf({ db }: Dossier, row: Row): NameEntry | null {
  const [id, name] = [textOf(row, 'id'), textOf(row, 'name')];
  const aliases = allRows(db, 'SELECT alias FROM name_aliases WHERE entry = ? AND alias <> ? ORDER BY alias', id, name);
  const parsed = nameEntrySchema.safeParse({
    id,
    type: row.type,
    name,
    aliases: aliases.map((one) => textOf(one, 'alias')),
    roles: rolesOf(textOf(row, 'roles')),
  });
  return parsed.success ? parsed.data : null;
}

function rolesOf(json: string): readonly NameRole[] {
  try {
    return JSON.parse(json) as readonly NameRole[];
  } catch {
    return [];
  }
}

/**
 * Entries, and names that only facts have, by how many facts hold them; `query` is looked for in the folded name and
 * aliases. A name without an entry has no id of its own yet: the page makes one when it is saved.
 */
export function listNames(
  dossier: Dossier,
  {
    type,
    query,
    limit,
    offset,
  }: { readonly type: NameType | null; readonly query: string; readonly limit: number; readonly offset: number },
): NameList {
  const found = collectNames(dossier, type).filter(({ folded }) => folded.includes(foldText(query.trim())));
  const names = found.slice(offset, offset + limit).flatMap(({ entry, type: own, name, facts }) => {
    const stored = entry === null ? null : readEntry(dossier, entry);
    if (entry !== null) return stored ? [{ ...stored, stored: true, facts }] : [];
    return [{ id: idOfName(own, name), type: own, name, aliases: [], roles: [], stored: false, facts }];
  });
  return { total: found.length, names };
}

/** The same each time, so that a name saved in two windows is one entry. */
function idOfName(type: NameType, name: string): string {
  return createHash('sha256').update(`${type} ${name}`).digest('base64url').slice(0, 22);
}

interface Counted {
  readonly entry: string | null;
  readonly type: NameType;
  readonly name: string;
  readonly folded: string;
  readonly facts: number;
}

/** One row a name as facts hold it, gathered under its entry. */
function collectNames({ db }: Dossier, type: NameType | null): readonly Counted[] {
  const sql = `WITH held AS (
      SELECT type, name, count(*) AS facts FROM fact_names WHERE type IN (SELECT value FROM json_each(?)) GROUP BY 1, 2),
    known AS (
      SELECT coalesce(held.type, name_aliases.type) AS type, coalesce(held.name, alias) AS name, entry, coalesce(facts, 0) AS facts
      FROM held FULL JOIN name_aliases ON name_aliases.type = held.type AND alias = held.name)
    SELECT known.type, coalesce(names.name, known.name) AS name, entry, sum(facts) AS facts, group_concat(known.name, char(10)) AS all_names
    FROM known LEFT JOIN names ON names.id = entry
    WHERE known.type IN (SELECT value FROM json_each(?))
    GROUP BY known.type, coalesce(entry, known.name) ORDER BY 4 DESC, 2`;
  const types = JSON.stringify(type === null ? ['person', 'organisation', 'place', 'programme'] : [type]);
  return allRows(db, sql, types, types).map((row) => ({
    entry: typeof row.entry === 'string' ? row.entry : null,
    type: textOf(row, 'type') as NameType,
    name: textOf(row, 'name'),
    folded: foldText(`${textOf(row, 'name')}\n${textOf(row, 'all_names')}`),
    facts: integerOf(row, 'facts'),
  }));
}
