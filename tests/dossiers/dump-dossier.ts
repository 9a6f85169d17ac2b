import { DatabaseSync } from 'node:sqlite';

/** Everything a dossier's own tables hold, as text, to see that nothing changed. The text index follows from it. */
export function dumpDossier(path: string): string {
  const db = new DatabaseSync(path, { readOnly: true });
  try {
    const tables = db.prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '% STRICT%' ORDER BY name",
    );
    return tables
      .all()
      .map(({ name }) => `${name}\n${JSON.stringify(db.prepare(`SELECT * FROM ${name}`).all())}`)
      .join('\n');
  } finally {
    db.close();
  }
}
