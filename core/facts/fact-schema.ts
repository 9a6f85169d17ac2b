import { z } from 'zod';
import { readPartialDate } from '../shared/partial-date.ts';
import { fail, type Result, succeed } from '../shared/result.ts';
import { firstComplaint, idSchema, languageSchema, lineSchema } from '../shared/schema-text.ts';
import { DISCLOSURES, FACT_KINDS, FACT_STATUSES, type Fact, type FactDraft } from './fact.ts';

const names = z.array(lineSchema(300).min(1)).max(200);

export const partialDateSchema = z
  .string()
  .refine((date) => readPartialDate(date) !== null, 'expected a date as 2025, 2025-04 or 2025-04-16');

const factDate = z.strictObject({
  iso: partialDateSchema.nullable(),
  to: partialDateSchema.exactOptional(),
  text: lineSchema(300),
  relation: z.enum(['on', 'by', 'from', 'until', 'before', 'after']).exactOptional(),
  precision: lineSchema(300).exactOptional(),
  vague: z.boolean().exactOptional(),
  yearInferred: z.boolean().exactOptional(),
});

const figure = z.strictObject({
  value: z.number(),
  high: z.number().exactOptional(),
  unit: lineSchema(100),
  of: lineSchema(300),
  qualifier: lineSchema(100).exactOptional(),
});

const span = z
  .strictObject({ start: z.int().min(0), end: z.int().min(1) })
  .refine(({ start, end }) => start < end, 'expected a span with start before end');

const citation = z.strictObject({ source: idSchema, passage: z.int().min(1), span: span.nullable() });

export const factSchema = z.strictObject({
  id: idSchema,
  revision: z.int().min(1),
  kind: z.enum(FACT_KINDS),
  status: z.enum(FACT_STATUSES),
  claim: lineSchema(5_000).min(1),
  language: languageSchema,
  people: names,
  organisations: names,
  places: names,
  programmes: names,
  when: factDate.nullable(),
  figures: z.array(figure).max(200),
  speaker: lineSchema(300).nullable(),
  asAt: partialDateSchema.nullable(),
  tags: names,
  citations: z.array(citation).max(200),
  short: lineSchema(500).min(1).exactOptional(),
  reviewBy: partialDateSchema.exactOptional(),
  marking: lineSchema(100).min(1).exactOptional(),
  disclosure: z.enum(DISCLOSURES).exactOptional(),
  translation: idSchema.exactOptional(),
  successor: idSchema.exactOptional(),
}) satisfies z.ZodType<Fact>;

export const factDraftSchema = factSchema.omit({
  id: true,
  revision: true,
  status: true,
  successor: true,
}) satisfies z.ZodType<FactDraft>;

/** A fact from anywhere, checked; else what is wrong and where. */
export function validateFact(data: unknown): Result<Fact> {
  const parsed = factSchema.safeParse(data);
  return parsed.success ? succeed(parsed.data) : fail(firstComplaint(parsed.error));
}
