/**
 * Format 1. `row` columns are explicit integer keys because VACUUM may renumber implicit ones, and the text index refers
 * to rows by number. Instants are ISO 8601 in UTC; `content` is JSON of the domain type, checked whenever it is read.
 */
export const STEP_1_BASE = `
CREATE TABLE settings (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sources (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  language TEXT NOT NULL,
  remark TEXT,
  csl TEXT NOT NULL
) STRICT;

CREATE TABLE passages (
  row INTEGER PRIMARY KEY,
  source TEXT NOT NULL REFERENCES sources (id),
  number INTEGER NOT NULL,
  heading TEXT,
  text TEXT NOT NULL,
  summary INTEGER NOT NULL,
  UNIQUE (source, number)
) STRICT;

CREATE TABLE facts (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  kind TEXT NOT NULL,
  status TEXT NOT NULL,
  day TEXT NOT NULL,
  retired INTEGER NOT NULL,
  FOREIGN KEY (id, revision) REFERENCES fact_revisions (fact, revision) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX facts_in_order ON facts (retired, day DESC, row, kind, status, id);

CREATE TABLE fact_revisions (
  fact TEXT NOT NULL REFERENCES facts (id),
  revision INTEGER NOT NULL,
  at TEXT NOT NULL,
  reason TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (fact, revision)
) STRICT;

CREATE TABLE fact_citations (
  fact TEXT NOT NULL REFERENCES facts (id),
  ordinal INTEGER NOT NULL,
  source TEXT NOT NULL,
  passage INTEGER NOT NULL,
  span_start INTEGER,
  span_end INTEGER,
  PRIMARY KEY (fact, ordinal),
  FOREIGN KEY (source, passage) REFERENCES passages (source, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_citations_by_passage ON fact_citations (source, passage);

CREATE TABLE notes (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  template TEXT NOT NULL,
  title TEXT NOT NULL,
  words INTEGER NOT NULL,
  version INTEGER NOT NULL,
  head INTEGER NOT NULL,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  trashed TEXT,
  FOREIGN KEY (id, head) REFERENCES note_revisions (note, revision) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE note_revisions (
  note TEXT NOT NULL REFERENCES notes (id),
  revision INTEGER NOT NULL,
  at TEXT NOT NULL,
  reason TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (note, revision)
) STRICT;

CREATE TABLE drafts (
  note TEXT NOT NULL PRIMARY KEY REFERENCES notes (id),
  writer TEXT NOT NULL,
  at TEXT NOT NULL,
  content TEXT NOT NULL
) STRICT;

CREATE TABLE drafts_set_aside (
  note TEXT NOT NULL REFERENCES notes (id),
  writer TEXT NOT NULL,
  at TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (note, writer)
) STRICT;

CREATE TABLE fact_links (
  note TEXT NOT NULL REFERENCES notes (id),
  ordinal INTEGER NOT NULL,
  fact TEXT NOT NULL,
  revision INTEGER NOT NULL,
  shown TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (note, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_links_by_fact ON fact_links (fact, note);

CREATE TABLE templates (
  id TEXT NOT NULL PRIMARY KEY,
  text TEXT NOT NULL,
  added TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
