/**
 * Format 2. The text index itself is derived data that a program without FTS5 can neither make nor keep, so it stands
 * outside the numbered steps (text-index.ts); this row says which generation of it the file holds and whether it kept up.
 */
export const STEP_2_SEARCH = `
ALTER TABLE facts ADD COLUMN folded TEXT NOT NULL DEFAULT '';

CREATE TABLE fact_terms (
  row INTEGER PRIMARY KEY,
  term TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE text_index (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  generation INTEGER NOT NULL,
  complete INTEGER NOT NULL
) STRICT;
INSERT INTO text_index (only, generation, complete) VALUES (1, 0, 0);
`;
