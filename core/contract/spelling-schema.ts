import { lineSchema } from '../shared/schema-text.ts';

/** Longer runs of letters are not looked up (core/spelling/find-words.ts). */
export const MAX_ASKED_WORDS = 2_000;
export const MAX_OWN_WORDS = 5_000;

/** A word as it is looked up. */
export const askedWordSchema = lineSchema(100).min(1);

/** A word of the user's: one, without spaces around or within. */
export const ownWordSchema = askedWordSchema.regex(/^\S+$/u, 'expected one word');
