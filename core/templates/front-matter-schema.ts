import { z } from 'zod';
import { readPartialDate } from '../shared/partial-date.ts';
import { languageSchema, lineSchema } from '../shared/schema-text.ts';

/** Ids in a template: they become names in notes and on the command line (`--field from=...`). */
export const TEMPLATE_ID = /^[a-z][a-z0-9-]{0,63}$/;
const TEMPLATE_ID_EXPECTED = 'expected a name of small letters, digits and hyphens that begins with a letter';

/** As written in a template, and as kept in MarkingScheme. */
export const MARKING_POSITIONS = {
  'header and footer': 'header-and-footer',
  'header right': 'header-right',
  'header left, footer right': 'header-left-footer-right',
} as const;

const words = (max: number) => lineSchema(max).min(1, 'expected some text').trim();
const id = z
  .string()
  .regex(TEMPLATE_ID, TEMPLATE_ID_EXPECTED)
  // `constructor` is the one such name every object already answers to.
  .refine((name) => !(name in {}), TEMPLATE_ID_EXPECTED);

const field = z
  .strictObject({
    id,
    label: words(60),
    type: z.enum(['text', 'person', 'date', 'id', 'list', 'choice'], {
      error: 'expected text, person, date, id, list or choice',
    }),
    required: z.boolean().default(false),
    guidance: lineSchema(300).trim().default(''),
    options: z.array(words(200)).max(50).default([]),
    initial: lineSchema(500).nullable().default(null),
  })
  .superRefine((one, context) => {
    const complain = (key: string, message: string) =>
      context.addIssue({ code: 'custom', path: [key], message, input: one });
    if (one.type === 'choice' && new Set(one.options).size < 2)
      complain('options', 'a choice needs at least two different options');
    if (one.type !== 'choice' && one.options.length > 0) complain('options', 'only a field of type choice has options');
    if (one.initial === null) return;
    if (one.type === 'choice' && !one.options.includes(one.initial)) complain('initial', 'expected one of the options');
    if (one.type === 'date' && one.initial !== 'today' && readPartialDate(one.initial) === null)
      complain('initial', 'expected today, or a date as 2025, 2025-04 or 2025-04-16');
  });

const marking = z
  .strictObject({
    ladder: z.array(words(100)).min(1, 'expected at least one marking').max(20),
    initial: words(100).nullable().default(null),
    position: z
      .enum(Object.keys(MARKING_POSITIONS) as (keyof typeof MARKING_POSITIONS)[], {
        error: 'expected "header and footer", "header right" or "header left, footer right"',
      })
      .default('header and footer'),
  })
  .superRefine((scheme, context) => {
    if (scheme.initial !== null && !scheme.ladder.includes(scheme.initial))
      context.addIssue({
        code: 'custom',
        path: ['initial'],
        message: 'expected one of the markings of the ladder',
        input: scheme.initial,
      });
  });

const page = z.strictObject({
  size: z.enum(['A4', 'Letter'], { error: 'expected A4 or Letter' }).default('A4'),
  margins: z.number().min(10, 'expected 10 to 60 millimetres').max(60, 'expected 10 to 60 millimetres').default(25),
});

/** What a template says above its body; every default is a documented one (docs/templates.md). */
export const frontMatterSchema = z.strictObject({
  name: words(100),
  description: lineSchema(600).trim().default(''),
  language: languageSchema.default('en-GB'),
  marking: marking.nullable().default(null),
  sources: z.enum(['none', 'footnotes'], { error: 'expected none or footnotes' }).default('footnotes'),
  page: page.default({ size: 'A4', margins: 25 }),
  fields: z.array(field).max(40, 'a template has at most 40 fields').default([]),
});
