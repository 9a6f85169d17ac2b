import { z } from 'zod';
import { readPartialDate } from '../shared/partial-date.ts';
import { sentence } from '../shared/said.ts';
import { lineSchema } from '../shared/schema-text.ts';
import { oneOf, templateId, words } from './schema-words.ts';

const WHOLE = sentence('expected a whole number from 1 to 2,000');

/** One header field as a template writes it. */
export const fieldSchema = z
  .strictObject({
    id: templateId,
    label: words(60),
    type: oneOf(['text', 'person', 'date', 'id', 'list', 'choice']),
    required: z.boolean().default(false).describe('The note is not finished without it.'),
    place: oneOf(['head', 'end']).default('head').describe('Printed above the text or below it.'),
    guidance: lineSchema(300).trim().default('').describe('Shown while it is empty.'),
    options: z.array(words(200)).max(50).default([]).describe('Of a choice, at least two.'),
    initial: lineSchema(500).nullable().default(null).describe('Value of a new note; "today" in a date.'),
    longest: z
      .int(WHOLE)
      .min(1, WHOLE)
      .max(2_000, WHOLE)
      .nullable()
      .default(null)
      .describe('Longest text in characters, of each line of a list.'),
  })
  .superRefine((one, context) => {
    const complain = (key: string, message: string) =>
      context.addIssue({ code: 'custom', path: [key], message, input: one });
    if (one.type === 'choice' && new Set(one.options).size < 2)
      complain('options', sentence('a choice needs at least two different options'));
    if (one.type !== 'choice' && one.options.length > 0)
      complain('options', sentence('only a field of type choice has options'));
    if (one.longest !== null && (one.type === 'choice' || one.type === 'date'))
      complain('longest', sentence('a choice or a date has no length'));
    if (one.initial === null) return;
    if (one.type === 'choice' && !one.options.includes(one.initial))
      complain('initial', sentence('expected one of the options'));
    if (one.type === 'date' && one.initial !== 'today' && readPartialDate(one.initial) === null)
      complain('initial', sentence('expected today, or a date as 2025, 2025-04 or 2025-04-16'));
    if (one.longest !== null && one.initial.length > one.longest)
      complain('initial', sentence('longer than the field allows'));
  });
