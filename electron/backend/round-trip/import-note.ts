import type { NoteFile, NoteFileReport } from '../../../core/contract/note-file.ts';
import { normaliseNote } from '../../../core/note/normalise-note.ts';
import type { FactLink, Note } from '../../../core/note/note.ts';
import { listImages } from '../../../core/note/note-images.ts';
import { validateNote } from '../../../core/note/note-schema.ts';
import { applyChanges } from '../../../core/round-trip/apply-changes.ts';
import type { CarriedNote } from '../../../core/round-trip/carried-note.ts';
import type { FileImage } from '../../../core/round-trip/file-note.ts';
import type { FoundChanges } from '../../../core/round-trip/note-change.ts';
import { listNewImages } from '../../../core/round-trip/note-change.ts';
import { quoted } from '../../../core/round-trip/quote-words.ts';
import { fillNote } from '../../../core/round-trip/strip-note.ts';
import type { NewId } from '../../../core/shared/ports.ts';
import { type Said, say } from '../../../core/shared/said.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { oneRow } from '../dossier/rows.ts';
import { write } from '../dossier/write.ts';
import { addImage } from '../images/image-store.ts';
import { cutRevision } from '../notes/keep-revision.ts';
import { findNote, insertNote, writeDraft } from '../notes/note-store.ts';
import { openNote } from '../notes/read-notes.ts';
import type { FileReader } from '../reading/file-reader.ts';
import type { ReadNoteFile } from '../reading/note/read-note-file.ts';
import type { ReadProgress } from '../reading/read-job.ts';
import { Refused } from '../refused.ts';
import { wordPlaceOf } from './word-place-of.ts';

export interface NoteImport {
  readonly file: NoteFile;
  readonly accept: 'none' | 'all';
  readonly reader: FileReader;
  /** The dossier while it is open; throws Refused once the window has closed it. */
  readonly findDossier: () => Dossier;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ReadProgress) => void;
  readonly clock: () => string;
  readonly newId: NewId;
}

/** The built-in template without sections; a note opens without it, too. */
const NO_TEMPLATE = 'blank';
/** Of a file's name in the history. */
const LONGEST_NAME = 200;

/**
 * Takes a Word or Markdown file as a note. A file that carries a note of this dossier gives proposals on it; one that
 * carries a note of another dossier brings it in under its own id; any other becomes a new note. All reading and comparing
 * is done in a process of its own. Throws Refused: `unreadable`, `cancelled`, `clash`, and what the dossier answers; then
 * nothing was changed.
 */
export async function importNote(asked: NoteImport): Promise<NoteFileReport> {
  const { file, reader, findDossier, signal, onProgress } = asked;
  findDossier();
  let known: Standing | null = null;
  const standing = (carried: Note): Note => {
    known = standingOf(findDossier(), checked(carried));
    return known.note;
  };
  const { read, found } = await reader.readNote(file, { standing, onProgress, signal });
  if (signal.aborted) throw new Refused('cancelled', 'Opening the file was stopped. Nothing was changed.');
  const dossier = findDossier();
  const before = known as Standing | null;
  if (!before || !found || !read.carried) return makeNote(dossier, read, asked);
  const { changes, lost } = found;
  const compared = { changes, lost: [...read.lost, ...extraNotes(read.carried, read), ...lost], images: read.images };
  return before.version === null
    ? restoreNote(dossier, before, compared, asked)
    : proposeChanges(dossier, before, compared, asked);
}

/** The note a file carries as this dossier has it. */
interface Standing {
  readonly note: Note;
  /** Null: it is not here yet. */
  readonly version: number | null;
  /** Words of places whose facts are not here. */
  readonly unlinked: readonly string[];
}

function standingOf(dossier: Dossier, carried: Note): Standing {
  if (isHere(dossier, carried.id)) {
    const { note, version } = openNote(dossier, carried.id);
    return { note, version, unlinked: [] };
  }
  const wordsOf = (link: FactLink) => wordPlaceOf(dossier, link, carried.language);
  return { ...fillNote(carried, { note: null, wordsOf }), version: null };
}

function isHere({ db }: Dossier, id: string): boolean {
  return oneRow(db, 'SELECT 1 FROM notes WHERE id = ?', id) !== null;
}

interface Compared extends FoundChanges {
  readonly images: readonly FileImage[];
}

function proposeChanges(
  dossier: Dossier,
  { note, version }: Standing,
  found: Compared,
  { accept, file, clock }: NoteImport,
): NoteFileReport {
  const report = { ...reportOf(note, true, found), made: false };
  const takes = accept === 'all' && found.changes.some(({ take }) => take !== null);
  if (!takes) return { ...report, accepted: false, version: version ?? 0 };
  const changed = checked(applyChanges(note, found.changes));
  return write(dossier, () => {
    const stored = findNote(dossier, note.id);
    if (stored.version !== version) throw changedMeanwhile();
    const at = clock();
    storeNewImages(dossier, found, at);
    cutRevision(dossier, stored, `Before the changes of ${nameOf(file)}`, at);
    return { ...report, title: changed.title, accepted: true, version: writeDraft(dossier, stored, changed, at) };
  });
}

function restoreNote(
  dossier: Dossier,
  { note, unlinked }: Standing,
  found: Compared,
  { accept, file, clock }: NoteImport,
): NoteFileReport {
  return write(dossier, () => {
    if (isHere(dossier, note.id)) throw changedMeanwhile();
    const at = clock();
    const own = new Set(listImages(note));
    for (const { image, bytes } of found.images) if (own.has(image)) addImage(dossier, bytes, at);
    insertNote(dossier, note, at, `Taken from ${nameOf(file)}`);
    const lost = [...found.lost, ...unlinked.map(describeUnlinked)];
    const report = { ...reportOf(note, true, { ...found, lost }), made: true };
    if (accept === 'none' || found.changes.every(({ take }) => take === null))
      return { ...report, accepted: false, version: openNote(dossier, note.id).version };
    const changed = checked(applyChanges(note, found.changes));
    storeNewImages(dossier, found, at);
    const version = writeDraft(dossier, findNote(dossier, note.id), changed, at);
    return { ...report, title: changed.title, accepted: true, version };
  });
}

function storeNewImages(dossier: Dossier, { changes, images }: Compared, at: string): void {
  const taken = new Set(listNewImages(changes));
  for (const { image, bytes } of images) if (taken.has(image)) addImage(dossier, bytes, at);
}

function changedMeanwhile(): Refused {
  return new Refused(
    'clash',
    'The note was changed while the file was compared with it. Nothing was taken; open the file again.',
  );
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
    for (const { bytes } of read.images) addImage(dossier, bytes, at);
    insertNote(dossier, note, at, `Taken from ${nameOf(file)}`);
    const { version } = openNote(dossier, note.id);
    return {
      ...reportOf(note, false, { changes: [], lost: read.lost, images: [] }),
      made: true,
      accepted: false,
      version,
    };
  });
}

function reportOf(
  { id, title }: Note,
  restored: boolean,
  { changes, lost, images }: Compared,
): Omit<NoteFileReport, 'made' | 'accepted' | 'version'> {
  const brought = new Set(listNewImages(changes));
  const pictures = images.flatMap(({ image, bytes }) => (brought.has(image) ? [{ image, bytes }] : []));
  return { id, title, restored, changes, pictures, lost };
}

/** What a reading process says is checked like any other input. */
function checked(note: Note): Note {
  const valid = validateNote(normaliseNote(note));
  if (!valid.ok) throw new Refused('unreadable', 'This file does not fit into a note. Nothing was changed.');
  return valid.value;
}

/** A file of before says nothing of its footnotes. */
function extraNotes(carried: CarriedNote, { footnotes }: ReadNoteFile): readonly Said[] {
  if (carried.notes) return [];
  const more = footnotes - carried.footnotes;
  if (more <= 0) return [];
  return [
    say('{more, plural, one {# footnote} other {# footnotes}} added in the file not taken over as such.', { more }),
  ];
}

function describeUnlinked(words: string): Said {
  return say('“{words}” stays as text: its fact is not in this dossier.', { words: quoted(words) });
}

function nameOf({ name }: NoteFile): string {
  return name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ').slice(0, LONGEST_NAME);
}

function titleFrom(name: string): string {
  return nameOf({ name, bytes: new Uint8Array() })
    .replace(/\.[^.]{1,8}$/, '')
    .toWellFormed();
}
