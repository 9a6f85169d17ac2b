/** Format 7: notes carry tags, and those done with leave the list for the archive. */
export const STEP_7_NOTES_AT_HAND = `
ALTER TABLE notes ADD COLUMN archived TEXT;
CREATE TABLE note_tags (
  note TEXT NOT NULL REFERENCES notes (id),
  tag TEXT NOT NULL,
  PRIMARY KEY (note, tag)
) STRICT, WITHOUT ROWID;
`;
