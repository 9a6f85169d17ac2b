import { z } from 'zod';
import { idSchema, lineSchema } from '../shared/schema-text.ts';

/** Percent of the text's width: below, nothing can be made out. */
export const NARROWEST_IMAGE = 5;

/** SHA-256 in lower case. */
export const imageIdSchema = z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256');

/** An image of a note. That the dossier has its bytes is looked at where it is shown, printed and verified. */
export const imageSchema = z.strictObject({
  type: z.literal('image'),
  image: imageIdSchema,
  width: z.int().min(NARROWEST_IMAGE).max(100),
  alt: lineSchema(2_000),
  decorative: z.literal(true).exactOptional(),
  caption: lineSchema(1_000),
  anchor: idSchema.exactOptional(),
});
