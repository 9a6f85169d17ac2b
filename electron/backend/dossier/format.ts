/** `BDSK` in the application id field of the SQLite header (https://www.sqlite.org/fileformat.html, offset 68). */
export const APPLICATION_ID = 0x4244_534b;

export const DOSSIER_EXTENSION = '.dossier';

/** Stored content longer than this (UTF-16 units) is refused before it is parsed: a note of 50,000 words is about 1 MB. */
export const MAX_STORED_LENGTH = 50_000_000;

/** A new dossier's mode: papers must not leak to other users of the machine. SQLite gives its side files the same. */
export const OWNER_ONLY = 0o600;
