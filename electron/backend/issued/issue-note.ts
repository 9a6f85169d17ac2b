import { createHash } from 'node:crypto';
import type { IssuedCopy } from '../../../core/contract/issued-methods.ts';
import type { NoteFile } from '../../../core/contract/note-file.ts';
import { changeFactLinks } from '../../../core/note/change-fact-links.ts';
import type { Note } from '../../../core/note/note.ts';
import { listFactLinks } from '../../../core/note/note-fact-links.ts';
import { withoutComments } from '../../../core/note/without-comments.ts';
import type { NewId } from '../../../core/shared/ports.ts';
import { say } from '../../../core/shared/said.ts';
import type { Mould } from '../../../core/word/mould/mould.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { change, oneRow } from '../dossier/rows.ts';
import { refuseReadOnly, write } from '../dossier/write.ts';
import { type ExportSetup, exportNote } from '../exports/export-note.ts';
import { readFacts } from '../facts/read-facts.ts';
import { readKeptMould } from '../moulds/kept-mould.ts';
import { settleNoteMarking } from '../notes/fact-marks.ts';
import { openNote } from '../notes/read-notes.ts';
import { Refused } from '../refused.ts';
import { needIssued } from './read-issued.ts';

export interface IssueRequest {
  readonly note: string;
  readonly number: string;
  /** The day it goes out. */
  readonly day: string;
  readonly recipients: readonly string[];
  readonly sources: 'none' | 'footnotes';
  readonly inMould?: boolean;
}

export interface IssueSetup {
  readonly exports: ExportSetup;
  readonly readMould: (file: NoteFile) => Promise<Mould>;
  /** The dossier while it is open; throws Refused once the window has closed it. */
  readonly findDossier: () => Dossier;
  readonly clock: () => string;
  readonly newId: NewId;
}

/**
 * Freezes a note as it stands: its words, the revisions of its facts and the Word file it goes out as. Nothing writes to
 * an issued copy again. Throws Refused: `exists` for a number that is taken, `clash` when the note was changed while its
 * file was made, and what an export answers; then nothing was issued.
 */
export async function issueNote(request: IssueRequest, setup: IssueSetup): Promise<IssuedCopy> {
  const { exports, readMould, findDossier, clock, newId } = setup;
  const dossier = findDossier();
  refuseReadOnly(dossier);
  refuseTaken(dossier, request.number);
  const { note, version } = openNote(dossier, request.note);
  const { sources } = request;
  // It leaves the house: what recipients get is the paper and nothing else.
  const wanted = { note: note.id, format: 'docx', sources, withNote: false } as const;
  const kept = request.inMould ? readKeptMould(dossier, note.template) : null;
  const mould = kept ? { mould: await readMould(kept), styles: kept.styles } : {};
  const file = await exportNote(findDossier, exports, { ...wanted, ...mould });
  const now = findDossier();
  return write(now, () => {
    refuseTaken(now, request.number);
    if (openNote(now, note.id).version !== version)
      throw new Refused(
        'clash',
        'The note was changed while its file was made, so nothing was issued. Issue it again.',
      );
    const id = newId();
    const frozen = settlePinned(now, settleNoteMarking(now, withoutComments(note), exports.templates));
    change(
      now.db,
      `INSERT INTO issued_copies (id, note, number, at, day, recipients, title, content, file_name, sha256, file)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[id, note.id, request.number, clock(), request.day, JSON.stringify(request.recipients), note.title],
      ...[JSON.stringify(frozen), file.name, createHash('sha256').update(file.bytes).digest('hex'), file.bytes],
    );
    for (const { ordinal, fact, kept } of listFactLinks(frozen))
      change(
        now.db,
        'INSERT INTO issued_facts (issued, ordinal, fact, revision) VALUES (?, ?, ?, ?)',
        ...[id, ordinal, fact, kept],
      );
    return needIssued(now, id);
  });
}

/** A pinned place was settled by its author: only what its fact says after the copy went out counts as changed since. */
function settlePinned(dossier: Dossier, note: Note): Note {
  const pinned = listFactLinks(note).filter((link) => link.pinned);
  if (pinned.length === 0) return note;
  const facts = readFacts(
    dossier,
    pinned.map(({ fact }) => fact),
  );
  return changeFactLinks(note, (link) => {
    const fact = facts.get(link.fact);
    return link.pinned && fact ? { ...link, kept: fact.revision } : link;
  });
}

function refuseTaken({ db }: Dossier, number: string): void {
  if (oneRow(db, 'SELECT 1 FROM issued_copies WHERE number = ?', number))
    throw new Refused(
      'exists',
      say('A copy numbered {number} was issued already. Nothing was issued. Choose another number.', { number }),
    );
}
