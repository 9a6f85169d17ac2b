import type { NoteFile, NoteFileReport } from '../../../core/contract/note-file.ts';
import { normaliseNote } from '../../../core/note/normalise-note.ts';
import type { FactLink, Note } from '../../../core/note/note.ts';
import { validateNote } from '../../../core/note/note-schema.ts';
import { applyChanges } from '../../../core/round-trip/apply-changes.ts';
import type { CarriedNote } from '../../../core/round-trip/carried-note.ts';
import { type FoundChanges, findChanges } from '../../../core/round-trip/find-changes.ts';
import { fillNote } from '../../../core/round-trip/strip-note.ts';
import type { NewId } from '../../../core/shared/ports.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { oneRow } from '../dossier/rows.ts';
import { write } from '../dossier/write.ts';
import { addImage } from '../images/image-store.ts';
import { cutRevision } from '../notes/keep-revision.ts';
import { findNote, insertNote, writeDraft } from '../notes/note-store.ts';
import { openNote } from '../notes/read-notes.ts';
import type { FileReader } from '../reading/file-reader.ts';
import type { ReadNoteFile } from '../reading/note/read-note-file.ts';
import { Refused } from '../refused.ts';
import { wordPlaceOf } from './word-place-of.ts';

export interface NoteImport {
  readonly file: NoteFile;
  readonly accept: 'none' | 'all';
  readonly reader: FileReader;
  /** The dossier while it is open; throws Refused once the window has closed it. */
  readonly findDossier: () => Dossier;
  readonly signal: AbortSignal;
  readonly clock: () => string;
  readonly newId: NewId;
}

/** The built-in template without sections; a note opens without it, too. */
const NO_TEMPLATE = 'blank';
/** Of a file's name in the history. */
const LONGEST_NAME = 200;

/**
 * Takes a Word or Markdown file as a note. A file that carries a note of this dossier gives proposals on it; one that
 * carries a note of another dossier brings it in under its own id; any other becomes a new note. Throws Refused:
 * `unreadable`, `cancelled`, and what the dossier answers; then nothing was changed.
 */
export async function importNote(asked: NoteImport): Promise<NoteFileReport> {
  asked.findDossier();
  const read = await asked.reader.readNote(asked.file, asked.signal);
  if (asked.signal.aborted) throw new Refused('cancelled', 'Opening the file was stopped. Nothing was changed.');
  const dossier = asked.findDossier();
  const carried = read.carried && { ...read.carried, note: checked(read.carried.note) };
  if (!carried) return makeNote(dossier, read, asked);
  const isHere = oneRow(dossier.db, 'SELECT 1 FROM notes WHERE id = ?', carried.note.id) !== null;
  return isHere ? proposeChanges(dossier, carried, read, asked) : restoreNote(dossier, carried, read, asked);
}

function proposeChanges(
  dossier: Dossier,
  carried: CarriedNote,
  read: ReadNoteFile,
  { accept, file, clock }: NoteImport,
): NoteFileReport {
  const id = carried.note.id;
  const propose = (): NoteFileReport => {
    const { note, version } = openNote(dossier, id);
    const found = findChanges(carried, read, note);
    const takes = accept === 'all' && found.changes.some(({ take }) => take !== null);
    const report = { ...reportOf(note, true, found, [...read.lost, ...extrasOf(carried, read)]), made: false };
    if (!takes) return { ...report, accepted: false, version };
    const changed = checked(applyChanges(note, found.changes));
    const stored = findNote(dossier, id);
    const at = clock();
    cutRevision(dossier, stored, `Before the changes of ${nameOf(file)}`, at);
    return { ...report, title: changed.title, accepted: true, version: writeDraft(dossier, stored, changed, at) };
  };
  return accept === 'all' ? write(dossier, propose) : propose();
}

function restoreNote(
  dossier: Dossier,
  carried: CarriedNote,
  read: ReadNoteFile,
  { accept, file, clock }: NoteImport,
): NoteFileReport {
  return write(dossier, () => {
    const { language } = carried.note;
    const wordsOf = (link: FactLink) => wordPlaceOf(dossier, link, language);
    const { note, unlinked } = fillNote(carried.note, { note: null, wordsOf });
    const found = findChanges(carried, read, note);
    const at = clock();
    for (const bytes of read.images) addImage(dossier, bytes, at);
    insertNote(dossier, note, at, `Taken from ${nameOf(file)}`);
    const lost = [...read.lost, ...extrasOf(carried, read), ...unlinked.map(describeUnlinked)];
    const report = { ...reportOf(note, true, found, lost), made: true };
    if (accept === 'none' || found.changes.every(({ take }) => take === null))
      return { ...report, accepted: false, version: openNote(dossier, note.id).version };
    const changed = checked(applyChanges(note, found.changes));
    const version = writeDraft(dossier, findNote(dossier, note.id), changed, at);
    return { ...report, title: changed.title, accepted: true, version };
  });
}

function makeNote(dossier: Dossier, read: ReadNoteFile, { file, clock, newId }: NoteImport): NoteFileReport {
  const note = checked({
    format: 1,
    id: newId(),
    template: NO_TEMPLATE,
    title: read.title ?? titleFrom(file.name),
    language: read.language,
    marking: null,
    fields: {},
    body: read.body,
  });
  return write(dossier, () => {
    const at = clock();
    for (const bytes of read.images) addImage(dossier, bytes, at);
    insertNote(dossier, note, at, `Taken from ${nameOf(file)}`);
    const { version } = openNote(dossier, note.id);
    const nothing = { changes: [], lost: [] };
    return { ...reportOf(note, false, nothing, read.lost), made: true, accepted: false, version };
  });
}

function reportOf(
  { id, title }: Note,
  restored: boolean,
  found: FoundChanges,
  lost: readonly string[],
): Omit<NoteFileReport, 'made' | 'accepted' | 'version'> {
  return { id, title, restored, changes: found.changes, lost: [...lost, ...found.lost] };
}

/** What a reading process says is checked like any other input. */
function checked(note: Note): Note {
  const valid = validateNote(normaliseNote(note));
  if (!valid.ok) throw new Refused('unreadable', 'This file does not fit into a note. Nothing was changed.');
  return valid.value;
}

function extrasOf(carried: CarriedNote, read: ReadNoteFile): readonly string[] {
  return [...extraNotes(carried, read), ...extraPictures(carried, read)];
}

/** Pictures somebody put into the file; a chart is one there, too. */
function extraPictures(carried: CarriedNote, { body }: ReadNoteFile): readonly string[] {
  const known = carried.note.body.filter(({ type }) => type === 'image' || type === 'chart').length;
  const more = body.filter(({ type }) => type === 'image').length - known;
  return more > 0 ? [`${more} picture${more === 1 ? '' : 's'} added in the file not taken over.`] : [];
}

/** A file of before says nothing of its footnotes. */
function extraNotes(carried: CarriedNote, { footnotes }: ReadNoteFile): readonly string[] {
  if (carried.notes) return [];
  const more = footnotes - carried.footnotes;
  return more > 0 ? [`${more} footnote${more === 1 ? '' : 's'} added in the file not taken over as such.`] : [];
}

function describeUnlinked(words: string): string {
  const short = words.length > 80 ? `${words.slice(0, 80).toWellFormed()}…` : words;
  return `“${short}” stays as text: its fact is not in this dossier.`;
}

function nameOf({ name }: NoteFile): string {
  return name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ').slice(0, LONGEST_NAME);
}

function titleFrom(name: string): string {
  return nameOf({ name, bytes: new Uint8Array() })
    .replace(/\.[^.]{1,8}$/, '')
    .toWellFormed();
}
