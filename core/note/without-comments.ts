import { keepComments } from './comments.ts';
import { normaliseBlocks } from './normalise-note.ts';
import type { Note } from './note.ts';

const NOBODY: ReadonlySet<string> = new Set();

/** A note as its readers get it, with nobody's remarks in it, in its one spelling. What has none is returned as it is. */
export function withoutComments(note: Note): Note {
  const { comments, ...rest } = note;
  const body = keepComments(note.body, NOBODY);
  if (body === note.body) return comments === undefined ? note : rest;
  return { ...rest, body: normaliseBlocks(body) };
}
