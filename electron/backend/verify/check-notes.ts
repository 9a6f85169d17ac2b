import type { Note } from '../../../core/note/note.ts';
import { listFactLinks } from '../../../core/note/note-fact-links.ts';
import { countWords, noteText } from '../../../core/note/note-text.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, integerOf, oneRow, textOf } from '../dossier/rows.ts';
import { findNote, noteOf } from '../notes/note-store.ts';

/** Every note as it stands and as it was kept, what lists know of it, and each of its fact links followed to the fact. */
export function* findNoteProblems(dossier: Dossier): Iterable<string> {
  const { db } = dossier;
  for (const row of allRows(db, 'SELECT id, template, title, words FROM notes ORDER BY row')) {
    const id = textOf(row, 'id');
    const note = noteOf(findNote(dossier, id).content, id);
    if (!note) yield `Note ${id} does not pass its schema.`;
    else {
      const words = countWords(noteText(note), note.language);
      if (row.title !== note.title || row.template !== note.template || row.words !== words)
        yield `Note ${id} is listed with another title, template or length than it has.`;
      yield* findLinkProblems(dossier, note);
    }
  }
  for (const row of allRows(db, 'SELECT note, revision, content FROM note_revisions ORDER BY note, revision'))
    if (!noteOf(textOf(row, 'content'), textOf(row, 'note')))
      yield `Note ${textOf(row, 'note')}, revision ${integerOf(row, 'revision')}, does not pass its schema.`;
  for (const row of allRows(db, 'SELECT note, content FROM drafts_set_aside ORDER BY note'))
    if (!noteOf(textOf(row, 'content'), textOf(row, 'note')))
      yield `A version of note ${textOf(row, 'note')} that was set aside does not pass its schema.`;
}

function* findLinkProblems({ db }: Dossier, note: Note): Iterable<string> {
  const links = listFactLinks(note);
  const columns = 'ordinal, fact, revision, shown, words, wording, pinned, kept';
  const listed = allRows(db, `SELECT ${columns} FROM fact_links WHERE note = ? ORDER BY ordinal`, note.id).map(
    (row) => [...[row.ordinal, row.fact, row.revision, row.shown, row.words], ...[row.wording, row.pinned, row.kept]],
  );
  const own = links.map(({ ordinal, fact, revision, shown, words, wording, pinned, kept }) => [
    ...[ordinal, fact, revision, shown, words],
    ...[wording, pinned ? 1 : 0, kept],
  ]);
  if (JSON.stringify(listed) !== JSON.stringify(own))
    yield `The fact links of note ${note.id} are not listed as they are.`;
  const points = links.flatMap(({ fact, revision, kept }) =>
    [revision, kept].map((point) => ({ fact, revision: point })),
  );
  const used = new Map(points.map((point) => [`${point.fact} ${point.revision}`, point]));
  for (const { fact, revision } of used.values())
    if (!oneRow(db, 'SELECT 1 FROM fact_revisions WHERE fact = ? AND revision = ?', fact, revision))
      yield `Note ${note.id} uses revision ${revision} of fact ${fact}, which is not there.`;
}
