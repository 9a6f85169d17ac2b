import { inEnglish, type Said } from '../shared/said.ts';

/** Every answer of the backend, over a direct call, IPC or HTTP alike; no exception ever crosses the wire. */
export type Reply<T> = { readonly ok: true; readonly value: T } | Refusal;

/**
 * Why nothing was done. `message` says what happened, what is safe and what to do next, in English; the page shows it in
 * its own language, by `said` where the sentence has placeholders, else by the sentence itself.
 */
export interface Refusal {
  readonly ok: false;
  readonly code: RefusalCode;
  readonly message: string;
  readonly said?: Said;
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

/** `words` are a literal, or `say(…)` of one. */
export function refuse(code: RefusalCode, words: string | Said): Refusal {
  if (typeof words === 'string') return { ok: false, code, message: words };
  const message = inEnglish(words);
  return message === words.message ? { ok: false, code, message } : { ok: false, code, message, said: words };
}
