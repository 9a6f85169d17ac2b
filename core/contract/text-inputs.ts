import { z } from 'zod';
import { idSchema, lineSchema } from '../shared/schema-text.ts';
import type { InputChecks } from './inputs.ts';

const query = z.strictObject({
  words: lineSchema(1_000).min(1),
  matchCase: z.boolean(),
  wholeWord: z.boolean(),
  pattern: z.boolean(),
});

/** More notes in one call would keep its caller waiting. */
const MOST_NOTES = 50;

/** Checks of what TextMethods take. */
export const TEXT_INPUTS: InputChecks<'notes.findText' | 'notes.replaceText' | 'notes.takeBackText'> = {
  'notes.findText': () =>
    z.strictObject({ dossier: idSchema, query, archived: z.boolean(), after: z.int().nullable() }),
  'notes.replaceText': () =>
    z.strictObject({
      dossier: idSchema,
      query,
      replacement: lineSchema(2_000),
      notes: z
        .array(
          z.strictObject({
            note: idSchema,
            version: z.int().min(0),
            matches: z.array(z.int().min(0)).max(100_000).nullable(),
          }),
        )
        .min(1)
        .max(MOST_NOTES),
    }),
  'notes.takeBackText': () =>
    z.strictObject({
      dossier: idSchema,
      notes: z
        .array(z.strictObject({ note: idSchema, version: z.int().min(0), before: z.int().min(0) }))
        .min(1)
        .max(MOST_NOTES),
    }),
};
