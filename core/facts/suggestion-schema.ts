import { z } from 'zod';
import { fail, type Result, succeed } from '../shared/result.ts';
import { firstComplaint, idSchema } from '../shared/schema-text.ts';
import { factDraftSchema } from './fact-schema.ts';
import { REASONS, SUGGESTION_STATES, type Suggestion } from './suggestion.ts';

export const suggestionSchema = z.strictObject({
  id: idSchema,
  state: z.enum(SUGGESTION_STATES),
  draft: factDraftSchema,
  confidence: z.number().min(0).max(1),
  reason: z.enum(REASONS),
  edited: z.boolean(),
  fact: idSchema.nullable(),
}) satisfies z.ZodType<Suggestion>;

/** A suggestion from anywhere, checked; else what is wrong and where. */
export function validateSuggestion(data: unknown): Result<Suggestion> {
  const parsed = suggestionSchema.safeParse(data);
  return parsed.success ? succeed(parsed.data) : fail(firstComplaint(parsed.error));
}
