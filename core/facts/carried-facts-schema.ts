import { z } from 'zod';
import { fail, type Result, succeed } from '../shared/result.ts';
import { firstComplaint, idSchema, languageSchema, lineSchema } from '../shared/schema-text.ts';
import { type CarriedFacts, MOST_CARRIED } from './carried-facts.ts';
import type { Citation } from './fact.ts';
import { factSchema } from './fact-schema.ts';
import { cslItemSchema, passageSchema } from './source-schema.ts';

/** Shape and sizes; whether it fits together is checkCarried's to say. */
const shape = z.strictObject({
  facts: z.array(z.strictObject({ revisions: z.array(factSchema).min(1).max(100) })).max(MOST_CARRIED),
  sources: z
    .array(
      z.strictObject({
        id: idSchema,
        csl: cslItemSchema,
        language: languageSchema,
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hex')
          .nullable(),
        withdrawn: lineSchema(1_000).nullable(),
        passages: z.array(passageSchema).min(1).max(5_000),
      }),
    )
    .max(MOST_CARRIED),
}) satisfies z.ZodType<CarriedFacts>;

/** What was carried, checked against itself too: each id once, revisions in order, each citation's words there. */
export const carriedFactsSchema = shape.superRefine((carried, context) => {
  const complaint = findContradiction(carried);
  if (complaint !== null) context.addIssue({ code: 'custom', message: complaint });
});

/** Carried facts from anywhere, checked; else what is wrong and where. */
export function validateCarriedFacts(data: unknown): Result<CarriedFacts> {
  const parsed = carriedFactsSchema.safeParse(data);
  return parsed.success ? succeed(parsed.data) : fail(firstComplaint(parsed.error));
}

function findContradiction({ facts, sources }: CarriedFacts): string | null {
  const ids = new Set(facts.map(({ revisions }) => revisions[0]?.id));
  if (ids.size !== facts.length) return 'the same fact twice';
  const passages = new Map(
    sources.map(({ id, passages }) => [id, new Map(passages.map(({ number, text }) => [number, text]))]),
  );
  if (passages.size !== sources.length) return 'the same source twice';
  for (const { passages: listed, id } of sources)
    if (passages.get(id)?.size !== listed.length) return 'the same passage twice';
  const isMissing = ({ source, passage, span }: Citation) => {
    const text = passages.get(source)?.get(passage);
    return text === undefined || (span !== null && span.end > text.length);
  };
  for (const { revisions } of facts) {
    const [first] = revisions;
    if (revisions.some(({ id }) => id !== first?.id)) return 'revisions of two facts as one';
    if (revisions.some(({ revision }, index) => index > 0 && revision <= (revisions[index - 1]?.revision ?? 0)))
      return 'revisions out of order';
    if (revisions.some(({ citations }) => citations.some(isMissing))) return 'a citation of words that are not there';
  }
  return null;
}
