import { z } from 'zod';
import { idSchema, lineSchema } from '../shared/schema-text.ts';
import { partialDateSchema } from './fact-schema.ts';
import type { NameEntry } from './name-entry.ts';
import { NAME_TYPES } from './source-marks.ts';

const name = lineSchema(300).min(1);

export const nameEntrySchema = z.strictObject({
  id: idSchema,
  type: z.enum(NAME_TYPES),
  name,
  aliases: z.array(name).max(200),
  roles: z
    .array(
      z.strictObject({
        role: lineSchema(300).min(1),
        from: partialDateSchema.nullable(),
        to: partialDateSchema.nullable(),
      }),
    )
    .max(100),
}) satisfies z.ZodType<NameEntry>;
