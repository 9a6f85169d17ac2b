import { savedSearchSchema } from '../../../core/facts/fact-selection-schema.ts';
import { nameEntrySchema } from '../../../core/facts/name-entry-schema.ts';
import { fail, type Result, succeed } from '../../../core/shared/result.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, type Row, textOf } from '../dossier/rows.ts';
import { readStored } from '../dossier/stored-json.ts';

/** Entries of people, organisations and places, saved searches and settled conflicts, each against its schema and place. */
export function* findLibraryProblems(dossier: Dossier): Iterable<string> {
  const { db } = dossier;
  for (const row of allRows(db, 'SELECT id, type, name, roles FROM names ORDER BY row'))
    yield* findEntryProblems(dossier, row);
  for (const row of allRows(db, 'SELECT id, name, content FROM saved_searches ORDER BY id')) {
    const search = readStored(textOf(row, 'content'), (data) => check(savedSearchSchema.safeParse(data)));
    if (!search.ok || search.value.id !== row.id || search.value.name !== row.name)
      yield `The saved search ${textOf(row, 'id')} does not pass its schema.`;
  }
  const settled = `SELECT one, other FROM settled_conflicts
    WHERE one_revision > (SELECT revision FROM facts WHERE id = one)
      OR other_revision > (SELECT revision FROM facts WHERE id = other)`;
  for (const row of allRows(db, settled))
    yield `The conflict of ${textOf(row, 'one')} and ${textOf(row, 'other')} was settled by revisions that are not there.`;
  for (const row of allRows(db, 'SELECT id FROM sources WHERE (withdrawn IS NULL) <> (withdrawn_reason IS NULL)'))
    yield `Source ${textOf(row, 'id')} is half withdrawn.`;
}

function* findEntryProblems({ db }: Dossier, row: Row): Iterable<string> {
  const id = textOf(row, 'id');
  const listed = allRows(db, 'SELECT type, alias FROM name_aliases WHERE entry = ?', id);
  const names = listed.map((one) => textOf(one, 'alias'));
  const entry = readStored(textOf(row, 'roles'), (roles) => {
    const aliases = names.filter((name) => name !== row.name);
    return check(nameEntrySchema.safeParse({ id, type: row.type, name: row.name, aliases, roles }));
  });
  if (!entry.ok) yield `The entry ${id} does not pass its schema.`;
  else if (!names.includes(entry.value.name) || listed.some(({ type }) => type !== entry.value.type))
    yield `The entry ${id} is not found by its own names.`;
}

function check<T>(parsed: { readonly success: boolean; readonly data?: T }): Result<T> {
  return parsed.success && parsed.data !== undefined ? succeed(parsed.data) : fail('no such thing');
}
