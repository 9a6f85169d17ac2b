import { z } from 'zod';
import { factSelectionSchema } from '../facts/fact-selection-schema.ts';
import { FACT_LAYOUTS, type MadeFrom } from './note.ts';

export const madeSchema = z.strictObject({
  layout: z.enum(FACT_LAYOUTS),
  selection: factSelectionSchema,
}) satisfies z.ZodType<MadeFrom>;
