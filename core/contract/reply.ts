/** Every answer of the backend, over a direct call, IPC or HTTP alike; no exception ever crosses the wire. */
export type Reply<T> = { readonly ok: true; readonly value: T } | Refusal;

/** Why nothing was done. `message` says what happened, what is safe and what to do next, in words for the user. */
export interface Refusal {
  readonly ok: false;
  readonly code: RefusalCode;
  readonly message: string;
}

export const REFUSAL_CODES = [
  /** The input did not pass its schema. */
  'invalid-input',
  /** No such note, fact, source, template or open dossier. */
  'not-found',
  /** Somebody else saved this note first; both versions are kept. */
  'clash',
  'not-a-dossier',
  'damaged',
  'foreign-schema',
  'newer-version',
  'locked',
  'read-only',
  'disk-full',
  'exists',
  /** The user closed a dialog; nothing to show. */
  'cancelled',
  /** This host cannot do that (a native dialog in a browser). */
  'unavailable',
  /** Sender, origin or secret was wrong. */
  'forbidden',
  /** A file handed over is not what it should be: scanned, encrypted, broken, empty, mislabelled, too large or endless. */
  'unreadable',
  /** Word or Markdown could not be made or written. */
  'export-failed',
  /** A fault of ours; logged with a call id, never with text of notes. */
  'internal',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

export function accept<T>(value: T): Reply<T> {
  return { ok: true, value };
}

export function refuse(code: RefusalCode, message: string): Refusal {
  return { ok: false, code, message };
}
