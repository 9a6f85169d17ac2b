/**
 * Format 3: sources that were read from articles. `sha256` is of a source's text (passages-digest.ts), absent where it
 * was recorded before. Marks are SourceMarks of one passage each, so that a step of a review reads only what it needs. A
 * suggestion's `ordinal` is its place in reading order (suggestion-place.ts). A review step holds what takes it back.
 */
export const STEP_3_READING = `
ALTER TABLE sources ADD COLUMN added TEXT;
ALTER TABLE sources ADD COLUMN sha256 TEXT;
ALTER TABLE sources ADD COLUMN edition_of TEXT REFERENCES sources (id);
CREATE INDEX sources_by_text ON sources (sha256);
CREATE INDEX sources_by_edition ON sources (edition_of);

ALTER TABLE passages ADD COLUMN kind TEXT;
ALTER TABLE passages ADD COLUMN page INTEGER;

CREATE TABLE passage_marks (
  source TEXT NOT NULL,
  passage INTEGER NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (source, passage),
  FOREIGN KEY (source, passage) REFERENCES passages (source, number)
) STRICT;

CREATE TABLE suggestions (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL REFERENCES sources (id),
  ordinal INTEGER NOT NULL,
  state TEXT NOT NULL,
  fact TEXT REFERENCES facts (id),
  confidence REAL NOT NULL,
  reason TEXT NOT NULL,
  edited INTEGER NOT NULL,
  content TEXT NOT NULL
) STRICT;
CREATE INDEX suggestions_in_order ON suggestions (source, ordinal, row);
CREATE INDEX suggestions_open ON suggestions (source) WHERE state = 'open';
CREATE INDEX suggestions_by_fact ON suggestions (fact) WHERE fact IS NOT NULL;

CREATE TABLE review_steps (
  row INTEGER PRIMARY KEY,
  source TEXT NOT NULL REFERENCES sources (id),
  at TEXT NOT NULL,
  title TEXT NOT NULL,
  content TEXT NOT NULL
) STRICT;
CREATE INDEX review_steps_by_source ON review_steps (source, row);

CREATE TABLE learned_names (
  surface TEXT NOT NULL PRIMARY KEY,
  type TEXT NOT NULL,
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
