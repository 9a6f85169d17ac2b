import { z } from 'zod';
import { DECISION_LAYOUTS, SIGN_OFF_KINDS } from '../note/formal-blocks.ts';
import { sentence } from '../shared/said.ts';
import { lineSchema } from '../shared/schema-text.ts';
import { oneOf, templateId, words } from './schema-words.ts';
import { STYLED_KINDS, type StyledKind } from './template.ts';

/** As written in a template, and as kept in MarkingScheme. */
export const MARKING_POSITIONS = {
  'header and footer': 'header-and-footer',
  'header right': 'header-right',
  'header left, footer right': 'header-left-footer-right',
} as const;

export const markingSchema = z
  .strictObject({
    ladder: z
      .array(words(100))
      .min(1, sentence('expected at least one marking'))
      .max(20)
      .describe('Lowest first, as printed.'),
    initial: words(100).nullable().default(null).describe('Marking of a new note.'),
    position: z
      .enum(Object.keys(MARKING_POSITIONS) as (keyof typeof MARKING_POSITIONS)[], {
        error: sentence('expected "header and footer", "header right" or "header left, footer right"'),
      })
      .default('header and footer'),
    pages: oneOf(['every', 'first']).default('every').describe('Which pages carry it.'),
    portions: z
      .array(words(40))
      .max(20)
      .default([])
      .describe('Short forms of the ladder, in its order, for marks before paragraphs.'),
  })
  .superRefine((scheme, context) => {
    const complain = (key: string, message: string) =>
      context.addIssue({ code: 'custom', path: [key], message, input: scheme });
    if (scheme.initial !== null && !scheme.ladder.includes(scheme.initial))
      complain('initial', sentence('expected one of the markings of the ladder'));
    if (new Set(scheme.ladder).size < scheme.ladder.length)
      complain('ladder', sentence('the same marking stands twice'));
    if (scheme.portions.length > 0 && scheme.portions.length !== scheme.ladder.length)
      complain('portions', sentence('expected as many as the ladder has markings'));
  });

export const decisionSchema = z.strictObject({
  layout: oneOf(DECISION_LAYOUTS).describe('How the recommendations and responses are drawn.'),
  lead: lineSchema(500).trim().default('').describe('What stands before the recommendations.'),
  verbs: z
    .array(
      z.strictObject({
        verb: words(60),
        responses: z.array(words(60)).max(6, sentence('expected at most 6 responses')).default([]),
      }),
    )
    .min(1, sentence('expected at least one verb'))
    .max(20),
  decider: templateId.nullable().default(null).describe('Id of the field that says who decides.'),
  'decide-by': templateId.nullable().default(null).describe('Id of the date field that says by when.'),
});

export const signOffSchema = z
  .array(
    z.strictObject({
      label: words(200),
      kind: oneOf(SIGN_OFF_KINDS).default('clearance'),
      name: templateId.nullable().default(null).describe('Id of the field whose value is the name.'),
    }),
  )
  .max(40);

/** Word tells styles apart by name; these are safe in a file and in its XML. */
const styleName = z
  .string()
  .regex(
    /^[A-Za-z][A-Za-z0-9 _-]{0,63}$/,
    sentence('expected the name of a Word style: letters, digits, spaces, - and _'),
  )
  .trim();

export const stylesSchema = z.strictObject(
  Object.fromEntries(STYLED_KINDS.map((kind) => [kind, styleName.exactOptional()])) as Record<
    StyledKind,
    z.ZodExactOptional<typeof styleName>
  >,
);
