/**
 * Format 4: facts that stay alive in notes. `facts.said` is the newest revision in which something changed that a note
 * shows or relies on (core/facts/said-otherwise.ts), so that a place waits exactly when `said` is beyond what it kept.
 * `fact_names` holds names as facts say them, with tags and speakers; `names` the entries that stand for them. An issued
 * copy is never written again: `sha256` is of `file`, `content` the note as JSON.
 */
export const STEP_4_LIVING_FACTS = `
ALTER TABLE facts ADD COLUMN said INTEGER NOT NULL DEFAULT 1;
ALTER TABLE facts ADD COLUMN changed TEXT NOT NULL DEFAULT '';
ALTER TABLE facts ADD COLUMN claim_from TEXT NOT NULL DEFAULT '';
ALTER TABLE facts ADD COLUMN claim_to TEXT NOT NULL DEFAULT '';
ALTER TABLE facts ADD COLUMN review_by TEXT;
ALTER TABLE facts ADD COLUMN successor TEXT;
CREATE INDEX facts_due ON facts (review_by) WHERE review_by IS NOT NULL;

ALTER TABLE fact_revisions ADD COLUMN made_by TEXT;

CREATE TABLE fact_names (
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  fact INTEGER NOT NULL REFERENCES facts (row),
  PRIMARY KEY (type, name, fact)
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_names_by_fact ON fact_names (fact);

ALTER TABLE fact_links ADD COLUMN wording TEXT NOT NULL DEFAULT 'claim';
ALTER TABLE fact_links ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE fact_links ADD COLUMN kept INTEGER NOT NULL DEFAULT 0;

CREATE TABLE names (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  roles TEXT NOT NULL
) STRICT;
CREATE TABLE name_aliases (
  type TEXT NOT NULL,
  alias TEXT NOT NULL,
  entry TEXT NOT NULL REFERENCES names (id),
  PRIMARY KEY (type, alias)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_aliases_by_entry ON name_aliases (entry);

CREATE TABLE saved_searches (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  content TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_matters (
  matter TEXT NOT NULL,
  fact INTEGER NOT NULL REFERENCES facts (row),
  PRIMARY KEY (matter, fact)
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_matters_by_fact ON fact_matters (fact);
CREATE TABLE settled_conflicts (
  one TEXT NOT NULL REFERENCES facts (id),
  one_revision INTEGER NOT NULL,
  other TEXT NOT NULL REFERENCES facts (id),
  other_revision INTEGER NOT NULL,
  at TEXT NOT NULL,
  made_by TEXT,
  reason TEXT NOT NULL,
  PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;

ALTER TABLE sources ADD COLUMN withdrawn TEXT;
ALTER TABLE sources ADD COLUMN withdrawn_reason TEXT;

CREATE TABLE issued_copies (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  note TEXT NOT NULL REFERENCES notes (id),
  number TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  day TEXT NOT NULL,
  recipients TEXT NOT NULL,
  title TEXT NOT NULL,
  content TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  file BLOB NOT NULL
) STRICT;
CREATE INDEX issued_copies_by_note ON issued_copies (note);
CREATE TABLE issued_facts (
  issued TEXT NOT NULL REFERENCES issued_copies (id),
  ordinal INTEGER NOT NULL,
  fact TEXT NOT NULL,
  revision INTEGER NOT NULL,
  PRIMARY KEY (issued, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX issued_facts_by_fact ON issued_facts (fact, issued);
CREATE TABLE addenda (
  note TEXT NOT NULL PRIMARY KEY REFERENCES notes (id),
  issued TEXT NOT NULL REFERENCES issued_copies (id),
  number INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO fact_names (type, name, fact)
  SELECT DISTINCT list.type, item.value, facts.row
  FROM facts JOIN fact_revisions ON fact_revisions.fact = facts.id AND fact_revisions.revision = facts.revision
  JOIN (SELECT 'person' AS type, '$.people' AS path UNION ALL SELECT 'organisation', '$.organisations'
    UNION ALL SELECT 'place', '$.places' UNION ALL SELECT 'programme', '$.programmes' UNION ALL SELECT 'tag', '$.tags'
    UNION ALL SELECT 'speaker', '$.speaker') AS list
  JOIN json_each(CASE WHEN json_valid(content) THEN content ELSE '{}' END, list.path) AS item
  WHERE item.type = 'text';
UPDATE facts SET said = revision,
  changed = (SELECT at FROM fact_revisions WHERE fact = facts.id AND fact_revisions.revision = facts.revision),
  claim_from = coalesce((SELECT CASE WHEN json_valid(content) THEN json_extract(content, '$.when.iso') END
    FROM fact_revisions WHERE fact = facts.id AND fact_revisions.revision = facts.revision), ''),
  claim_to = coalesce((SELECT CASE WHEN json_valid(content)
      THEN coalesce(json_extract(content, '$.when.to'), json_extract(content, '$.when.iso')) END
    FROM fact_revisions WHERE fact = facts.id AND fact_revisions.revision = facts.revision), '');
UPDATE fact_links SET kept = revision;
`;
