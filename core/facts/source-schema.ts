import { z } from 'zod';
import { fail, type Result, succeed } from '../shared/result.ts';
import { firstComplaint, idSchema, languageSchema, lineSchema, textSchema } from '../shared/schema-text.ts';
import { type CslItem, PASSAGE_KINDS, type Source } from './source.ts';

const line = lineSchema(2_000);

const cslName = z.strictObject({
  family: line.exactOptional(),
  given: line.exactOptional(),
  literal: line.exactOptional(),
});

const cslDate = z.strictObject({
  'date-parts': z
    .array(z.array(z.int().min(-9999).max(9999)).min(1).max(3))
    .min(1)
    .max(2),
});

export const cslItemSchema = z.strictObject({
  type: z.string().regex(/^[a-z_-]{1,40}$/, 'expected a CSL item type such as article-newspaper'),
  title: line.exactOptional(),
  author: z.array(cslName).max(500).exactOptional(),
  'container-title': line.exactOptional(),
  publisher: line.exactOptional(),
  'publisher-place': line.exactOptional(),
  genre: line.exactOptional(),
  number: line.exactOptional(),
  page: line.exactOptional(),
  issued: cslDate.exactOptional(),
  accessed: cslDate.exactOptional(),
  URL: line.exactOptional(),
  DOI: line.exactOptional(),
}) satisfies z.ZodType<CslItem>;

export const passageSchema = z.strictObject({
  number: z.int().min(1),
  kind: z.enum(PASSAGE_KINDS).exactOptional(),
  page: z.int().min(1).max(1_000_000).exactOptional(),
  heading: lineSchema(1_000).nullable(),
  text: textSchema(200_000),
  summary: z.boolean(),
});

export const sourceSchema = z
  .strictObject({
    id: idSchema,
    csl: cslItemSchema,
    language: languageSchema,
    remark: textSchema(5_000).nullable(),
    passages: z.array(passageSchema).max(20_000),
  })
  .refine(
    ({ passages }) => passages.every((one, index) => one.number === index + 1),
    'expected passages numbered 1, 2, 3... without gaps',
  ) satisfies z.ZodType<Source>;

/** A source from anywhere, checked; else what is wrong and where. */
export function validateSource(data: unknown): Result<Source> {
  const parsed = sourceSchema.safeParse(data);
  return parsed.success ? succeed(parsed.data) : fail(firstComplaint(parsed.error));
}
