import { z } from 'zod';
import { readPartialDate } from '../shared/partial-date.ts';
import { lineSchema } from '../shared/schema-text.ts';
import { DECISION_LAYOUTS, SIGN_OFF_KINDS } from './formal-blocks.ts';

const date = z
  .string()
  .refine((text) => text === '' || readPartialDate(text) !== null, 'expected a date as 2025-04-16, or nothing');

export const decisionSchema = z.strictObject({
  type: z.literal('decision'),
  layout: z.enum(DECISION_LAYOUTS),
  lead: lineSchema(500),
  decider: lineSchema(500),
  decideBy: date,
  items: z
    .array(
      z.strictObject({
        verb: lineSchema(60),
        text: lineSchema(4_000),
        responses: z.array(lineSchema(60).min(1)).max(6),
      }),
    )
    .min(1)
    .max(50),
});

export const signOffSchema = z.strictObject({
  type: z.literal('sign-off'),
  rows: z
    .array(
      z.strictObject({
        kind: z.enum(SIGN_OFF_KINDS),
        label: lineSchema(200),
        name: lineSchema(200),
        contact: lineSchema(200),
        date,
      }),
    )
    .min(1)
    .max(40),
});
