/**
 * Format 6: templates of other places as notes were made from them, for the day their folder is gone, and templates that
 * somebody is changing and has not saved.
 */
export const STEP_6_TEMPLATES = `
CREATE TABLE kept_templates (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  text TEXT NOT NULL,
  added TEXT NOT NULL,
  PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE template_drafts (
  id TEXT NOT NULL PRIMARY KEY,
  at TEXT NOT NULL,
  content TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
