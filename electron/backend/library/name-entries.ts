import { createHash } from 'node:crypto';
import type { NameList } from '../../../core/contract/library-methods.ts';
import type { NameEntry, NameRole } from '../../../core/facts/name-entry.ts';
import { nameEntrySchema } from '../../../core/facts/name-entry-schema.ts';
import { NAME_TYPES, type NameType } from '../../../core/facts/source-marks.ts';
import { say } from '../../../core/shared/said.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, change, integerOf, oneRow, type Row, textOf } from '../dossier/rows.ts';
import { indexFacts } from '../dossier/text-index.ts';
import { write } from '../dossier/write.ts';
import { markFactsChanged } from '../facts/facts-generation.ts';
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
    markFactsChanged(dossier.db);
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
      say(
        '“{alias}” belongs to the entry “{entry}” already. Nothing was changed. Merge the two, or leave that name out.',
        { alias: textOf(row, 'alias'), entry: textOf(row, 'name') },
      ),
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
  const asked = foldText(query.trim());
  const all = collectNames(dossier, type);
  const found = asked === '' ? all : all.filter(({ names }) => foldText(names).includes(asked));
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
  /** Every name of it, a line each. */
  readonly names: string;
  readonly facts: number;
}

/** One a name as facts hold it, gathered under its entry; the most used first, then by name. */
function collectNames({ db }: Dossier, type: NameType | null): readonly Counted[] {
  const types = JSON.stringify(type === null ? NAME_TYPES : [type]);
  const gathered = new Map<string, Counted>();
  const aliases = allRows(
    db,
    `SELECT name_aliases.type, alias, entry, names.name FROM name_aliases JOIN names ON names.id = entry
      WHERE name_aliases.type IN (SELECT value FROM json_each(?)) ORDER BY alias`,
    types,
  );
  const entries = new Map<string, string>();
  for (const row of aliases) {
    const [own, alias, entry] = [textOf(row, 'type') as NameType, textOf(row, 'alias'), textOf(row, 'entry')];
    entries.set(`${own} ${alias}`, entry);
    const name = textOf(row, 'name');
    const known = gathered.get(`${own} ${entry}`) ?? { entry, type: own, name, names: name, facts: 0 };
    gathered.set(`${own} ${entry}`, { ...known, names: `${known.names}\n${alias}` });
  }
  const alone: Counted[] = [];
  // Joined here: for names by the hundred thousand SQLite takes seconds over it.
  const held = `SELECT type, name, count(*) AS facts FROM fact_names
    WHERE type IN (SELECT value FROM json_each(?)) GROUP BY type, name`;
  for (const row of allRows(db, held, types)) {
    const [own, name, facts] = [textOf(row, 'type') as NameType, textOf(row, 'name'), integerOf(row, 'facts')];
    const entry = entries.get(`${own} ${name}`);
    const known = entry === undefined ? undefined : gathered.get(`${own} ${entry}`);
    if (known) gathered.set(`${own} ${entry}`, { ...known, facts: known.facts + facts });
    else alone.push({ entry: null, type: own, name, names: name, facts });
  }
  return [...gathered.values(), ...alone].sort(
    (one, other) => other.facts - one.facts || (one.name < other.name ? -1 : one.name > other.name ? 1 : 0),
  );
}
