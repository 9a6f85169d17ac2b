import { validateDossierData } from '../../../core/facts/dossier-data.ts';
import type { Note } from '../../../core/note/note.ts';
import { listFactLinks } from '../../../core/note/note-fact-links.ts';
import { validateNote } from '../../../core/note/note-schema.ts';
import { fail, type Result, succeed } from '../../../core/shared/result.ts';
import { type Recording, recordFacts } from '../facts/record-fact.ts';
import { insertNote } from '../notes/note-store.ts';
import { recordSource } from '../sources/record-source.ts';
import type { Dossier } from './dossier.ts';
import { oneRow } from './rows.ts';
import { write } from './write.ts';

export interface Imported {
  readonly sources: number;
  readonly facts: number;
  readonly notes: number;
}

/**
 * Takes the project's own data format (core/facts/dossier-data) into a dossier, all of it or nothing: checked as any
 * data from anywhere, ids new to the dossier, each fact link of a note naming a fact and a revision that will be there.
 * The error says what is wrong and where. Throws what write() throws.
 */
export function importDossierData(dossier: Dossier, data: unknown, recording: Recording): Result<Imported> {
  const checked = validateDossierData(data);
  if (!checked.ok) return checked;
  const { sources, facts } = checked.value;
  const notes = checkNotes(checked.value.notes, new Map(facts.map(({ id, revision }) => [id, revision])));
  if (!notes.ok) return notes;
  return write(dossier, () => {
    const taken =
      firstTaken(dossier, 'sources', sources) ??
      firstTaken(dossier, 'facts', facts) ??
      firstTaken(dossier, 'notes', notes.value);
    if (taken) return fail(taken);
    for (const source of sources) recordSource(dossier, source, recording);
    recordFacts(dossier, facts, recording);
    for (const note of notes.value) insertNote(dossier, note, recording.at, recording.reason);
    return succeed({ sources: sources.length, facts: facts.length, notes: notes.value.length });
  });
}

function checkNotes(data: readonly unknown[], revisions: ReadonlyMap<string, number>): Result<readonly Note[]> {
  const notes = new Map<string, Note>();
  for (const [index, item] of data.entries()) {
    const note = validateNote(item);
    if (!note.ok) return fail(`notes.${index}: ${note.error}`);
    if (notes.has(note.value.id)) return fail('notes: two notes have the same id');
    const loose = listFactLinks(note.value).find(({ fact, revision }) => revisions.get(fact) !== revision);
    if (loose) return fail(`notes.${index}: uses revision ${loose.revision} of ${loose.fact}, which is not there`);
    notes.set(note.value.id, note.value);
  }
  return succeed([...notes.values()]);
}

function firstTaken(
  { db }: Dossier,
  table: 'sources' | 'facts' | 'notes',
  items: readonly { readonly id: string }[],
): string | null {
  const taken = items.find(({ id }) => oneRow(db, `SELECT 1 FROM ${table} WHERE id = ?`, id) !== null);
  return taken ? `${table}: the dossier has ${taken.id} already` : null;
}
