import { z } from 'zod';
import { idSchema, lineSchema } from '../shared/schema-text.ts';
import { FACT_KINDS, FACT_STATUSES } from './fact.ts';
import { partialDateSchema } from './fact-schema.ts';
import { FACT_SORTS, type FactFilter, type FactSelection, type SavedSearch } from './fact-selection.ts';

const names = z.array(lineSchema(300).min(1)).max(200);

export const factFilterShape = {
  query: lineSchema(200).exactOptional(),
  kinds: z.array(z.enum(FACT_KINDS)).max(FACT_KINDS.length).exactOptional(),
  statuses: z.array(z.enum(FACT_STATUSES)).max(FACT_STATUSES.length).exactOptional(),
  tags: names.exactOptional(),
  people: names.exactOptional(),
  organisations: names.exactOptional(),
  places: names.exactOptional(),
  programmes: names.exactOptional(),
  speakers: names.exactOptional(),
  sources: z.array(idSchema).max(1_000).exactOptional(),
  from: partialDateSchema.exactOptional(),
  to: partialDateSchema.exactOptional(),
  use: z.enum(['used', 'unused']).exactOptional(),
  dueBy: partialDateSchema.exactOptional(),
};

export const factFilterSchema = z.strictObject(factFilterShape) satisfies z.ZodType<FactFilter>;

export const factSelectionSchema = z.strictObject({
  filter: factFilterSchema,
  sort: z.enum(FACT_SORTS),
  limit: z.int().min(1).max(200),
}) satisfies z.ZodType<FactSelection>;

export const savedSearchSchema = z.strictObject({
  id: idSchema,
  name: lineSchema(200).min(1),
  filter: factFilterSchema,
  sort: z.enum(FACT_SORTS),
}) satisfies z.ZodType<SavedSearch>;
