import type { Dossier } from '../dossier/dossier.ts';
import { allRows, textOf } from '../dossier/rows.ts';

export interface Use {
  readonly fact: string;
  /** The note's title. */
  readonly note: string;
  /** False: only in its history or a version set aside. */
  readonly now: boolean;
}

/**
 * The first use of one of these facts: in notes as they are (trashed ones too), in issued copies, and in versions of notes
 * kept at `since` (ISO 8601 instant) or later.
 */
export function findUse({ db }: Dossier, facts: ReadonlySet<string>, since: string): Use | null {
  const links = `SELECT fact, title FROM fact_links JOIN notes ON notes.id = note
    WHERE fact IN (SELECT value FROM json_each(?)) LIMIT 1`;
  for (const row of allRows(db, links, JSON.stringify([...facts])))
    return { fact: textOf(row, 'fact'), note: textOf(row, 'title'), now: true };
  const issued = `SELECT fact, title FROM issued_facts JOIN issued_copies ON issued_copies.id = issued
    WHERE fact IN (SELECT value FROM json_each(?)) LIMIT 1`;
  for (const row of allRows(db, issued, JSON.stringify([...facts])))
    return { fact: textOf(row, 'fact'), note: textOf(row, 'title'), now: false };
  const kept = `SELECT title, content FROM note_revisions JOIN notes ON notes.id = note WHERE at >= ?
    UNION ALL SELECT title, content FROM drafts_set_aside JOIN notes ON notes.id = note WHERE at >= ?`;
  for (const row of allRows(db, kept, since, since))
    for (const [, fact = ''] of textOf(row, 'content').matchAll(/"fact":"([A-Za-z0-9_-]{1,64})"/g))
      if (facts.has(fact)) return { fact, note: textOf(row, 'title'), now: false };
  return null;
}
