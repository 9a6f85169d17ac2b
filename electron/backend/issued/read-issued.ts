import type { IssuedCopy, IssuedDetail } from '../../../core/contract/issued-methods.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, integerOf, oneRow, type Row, StoredDataError, textOf } from '../dossier/rows.ts';
import type { FinishedFile } from '../host.ts';
import { noteOf } from '../notes/note-store.ts';
import { Refused } from '../refused.ts';
import { findLinkChanges } from '../updates/link-changes.ts';

/** `changed` counts facts, not places: those that say something else than in the revision the copy went out with. */
const COPIES = `SELECT id, note, number, day, recipients, title, sha256,
  (SELECT count(DISTINCT issued_facts.fact) FROM issued_facts JOIN facts ON facts.id = issued_facts.fact
    WHERE issued = issued_copies.id AND facts.said > issued_facts.revision) AS changed,
  (SELECT count(*) FROM addenda WHERE issued = issued_copies.id) AS addenda
  FROM issued_copies`;

/** Every issued copy, the newest first. */
export function listIssued({ db }: Dossier): readonly IssuedCopy[] {
  return allRows(db, `${COPIES} ORDER BY row DESC`).map(copyOf);
}

/** Throws Refused when the dossier has no such copy. */
export function needIssued({ db }: Dossier, id: string): IssuedCopy {
  const row = oneRow(db, `${COPIES} WHERE id = ?`, id);
  if (!row) throw notThere();
  return copyOf(row);
}

/** A copy with its note as it went out and what changed behind its facts since. */
export function readIssued(dossier: Dossier, id: string): IssuedDetail {
  const copy = needIssued(dossier, id);
  const row = oneRow(dossier.db, 'SELECT content FROM issued_copies WHERE id = ?', id);
  const content = row && noteOf(textOf(row, 'content'), copy.note);
  if (!content) throw new StoredDataError('an issued copy does not pass its schema');
  return {
    copy,
    content,
    changes: findLinkChanges(dossier, content, { pinned: true }),
    addenda: readAddenda(dossier, id),
  };
}

function readAddenda({ db }: Dossier, id: string): IssuedDetail['addenda'] {
  const sql = `SELECT note, number, title, trashed IS NOT NULL AS trashed FROM addenda JOIN notes ON notes.id = note
    WHERE issued = ? ORDER BY number`;
  return allRows(db, sql, id).map((row) => ({
    note: textOf(row, 'note'),
    number: integerOf(row, 'number'),
    title: textOf(row, 'title'),
    trashed: integerOf(row, 'trashed') === 1,
  }));
}

/** The file as it went out, byte for byte. */
export function readIssuedFile({ db }: Dossier, id: string): FinishedFile {
  const row = oneRow(db, 'SELECT file_name, file FROM issued_copies WHERE id = ?', id);
  if (!row) throw notThere();
  const { file } = row;
  if (!(file instanceof Uint8Array)) throw new StoredDataError('an issued copy has no file');
  return { name: textOf(row, 'file_name'), type: WORD, bytes: file };
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function copyOf(row: Row): IssuedCopy {
  return {
    id: textOf(row, 'id'),
    note: textOf(row, 'note'),
    title: textOf(row, 'title'),
    number: textOf(row, 'number'),
    day: textOf(row, 'day'),
    recipients: readRecipients(textOf(row, 'recipients')),
    sha256: textOf(row, 'sha256'),
    changed: integerOf(row, 'changed'),
    addenda: integerOf(row, 'addenda'),
  };
}

function readRecipients(json: string): readonly string[] {
  try {
    const list: unknown = JSON.parse(json);
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

function notThere(): Refused {
  return new Refused('not-found', 'This issued copy is not in the dossier. It may belong to another one.');
}
