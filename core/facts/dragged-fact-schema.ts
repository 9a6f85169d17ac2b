import { z } from 'zod';
import { idSchema, lineSchema } from '../shared/schema-text.ts';
import { DISCLOSURES, FACT_STATUSES } from './fact.ts';

/** A fact as it is dragged from one part of the window to another, with what speaks against using it. */
export const draggedFactSchema = z.object({
  id: idSchema,
  revision: z.int().min(1),
  claim: lineSchema(10_000).min(1),
  status: z.enum(FACT_STATUSES).exactOptional(),
  successor: idSchema.exactOptional(),
  disclosure: z.enum(DISCLOSURES).exactOptional(),
});
