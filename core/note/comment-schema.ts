import { z } from 'zod';
import { idSchema, lineSchema, textSchema } from '../shared/schema-text.ts';

/** Limits: 1,000 threads a note, 200 entries a thread, 10,000 characters an entry. */
export const MAX_THREADS = 1_000;
export const MAX_ENTRIES = 200;
export const MAX_ENTRY = 10_000;
const MAX_AUTHOR = 200;

const instant = z.iso.datetime();

const entry = z.strictObject({
  author: lineSchema(MAX_AUTHOR),
  at: instant,
  text: textSchema(MAX_ENTRY),
  edited: z.literal(true).exactOptional(),
});

const part = z.discriminatedUnion('part', [
  z.strictObject({ part: z.literal('title') }),
  z.strictObject({ part: z.literal('field'), field: idSchema }),
]);

const thread = z.strictObject({
  id: idSchema,
  on: part.exactOptional(),
  resolved: z.literal(true).exactOptional(),
  entries: z.array(entry).max(MAX_ENTRIES),
});

export const commentsSchema = z.array(thread).max(MAX_THREADS);

/** Whether a moment somebody else wrote down is one an entry can have. */
export function isInstant(at: string): boolean {
  return instant.safeParse(at).success;
}

/** The threads of the same words. */
export const commentIdsSchema = z.array(idSchema).max(MAX_THREADS);
