/** Format 8: bytes of the pictures in notes, by their SHA-256; one that several notes show is there once. */
export const STEP_8_IMAGES = `
CREATE TABLE images (
  sha256 TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('png', 'jpeg', 'gif')),
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  added TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
`;
