import { DatabaseSync } from 'node:sqlite';

/** Whether this SQLite was built with FTS5 and its trigram tokenizer. */
export function probeFullText(): boolean {
  const db = new DatabaseSync(':memory:');
  try {
    db.exec(`CREATE VIRTUAL TABLE probe USING fts5 (text, content = '', contentless_delete = 1, tokenize = 'trigram')`);
    return true;
  } catch {
    return false;
  } finally {
    db.close();
  }
}
