/** What time it is, as an ISO 8601 instant in UTC (`2026-11-22T09:00:00.000Z`); passed in so that results repeat. */
export type Clock = () => string;

/** A fresh id: 1 to 64 characters of `A-Z a-z 0-9 _ -`; passed in so that results repeat. */
export type NewId = () => string;

/** SHA-256 of bytes, or of a text as UTF-8, in hex; passed in because core has no crypto. */
export type Digest = (content: string | Uint8Array) => string;
