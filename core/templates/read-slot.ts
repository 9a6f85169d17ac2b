import { z } from 'zod';
import { FACT_KINDS, FACT_STATUSES } from '../facts/fact.ts';
import { readPartialDate } from '../shared/partial-date.ts';
import { fail, type Result, succeed } from '../shared/result.ts';
import { type Said, say, sentence } from '../shared/said.ts';
import { deriveId } from './derive-id.ts';
import { expectation } from './explain-issue.ts';
import { oneOf, TEMPLATE_ID } from './schema-words.ts';
import { SLOT_LAYOUTS, type Slot } from './template.ts';

/** `"agreement, event"`: separated by commas; empty parts are nothing. */
const list = z
  .string()
  .max(1_000, sentence('longer than 1,000 characters'))
  .transform((text) => text.split(',').map((part) => part.trim()))
  .transform((parts) => [...new Set(parts.filter((part) => part !== ''))]);
const listOf = <const T extends readonly string[]>(words: T) =>
  list.pipe(z.array(oneOf(words)).min(1, sentence('expected at least one')));
const day = z
  .string()
  .refine((text) => readPartialDate(text) !== null, sentence('expected a date as 2025, 2025-04 or 2025-04-16'))
  .nullable()
  .default(null);

const attributes = z.strictObject({
  id: z.string().regex(TEMPLATE_ID, sentence('expected small letters, digits and hyphens')).exactOptional(),
  kinds: listOf(FACT_KINDS).default([...FACT_KINDS]),
  statuses: listOf(FACT_STATUSES).default([]),
  tags: list.default([]),
  people: list.default([]),
  organisations: list.default([]),
  places: list.default([]),
  from: day,
  to: day,
  order: oneOf(['relevance', 'newest', 'oldest']).default('relevance'),
  limit: z
    .string()
    .regex(/^([1-9]|[1-4][0-9]|50)$/, sentence('expected a number from 1 to 50'))
    .transform(Number)
    .default(5),
  layout: oneOf(SLOT_LAYOUTS).default('bullets'),
});

/** A slot from `::slot[label]{attributes}`; else every problem, each a sentence that names the attribute. */
export function readSlot(
  label: string,
  written: Readonly<Record<string, string | null | undefined>>,
): Result<Slot, readonly Said[]> {
  const parsed = attributes.safeParse(written);
  const problems = parsed.success ? [] : parsed.error.issues.map(explain);
  if (label === '' || label.length > 100)
    problems.unshift(say('Expected "::slot[...]" with a label of 1 to 100 characters in the brackets'));
  if (!parsed.success || problems.length > 0) return fail(problems);
  const { id = deriveId(label), layout, ...query } = parsed.data;
  if (!TEMPLATE_ID.test(id))
    return fail([say('Expected an id for this slot, as "{slot}"', { slot: '::slot[...]{#agreements}' })]);
  return succeed({ id, label, query, layout });
}

function explain(issue: z.core.$ZodIssue): Said {
  if (issue.code === 'unrecognized_keys')
    return say('"{keys}" is not an attribute of a slot; expected {known}', {
      keys: issue.keys.join('", "'),
      known: Object.keys(attributes.shape).join(', '),
    });
  const name = String(issue.path[0]);
  return say('"{name}" of the slot: {expected}', { name, expected: expectation(issue) });
}
