import { z } from 'zod';
import type { NUMBERING_SCHEMES } from '../note/note.ts';
import { sentence } from '../shared/said.ts';
import { languageSchema, lineSchema } from '../shared/schema-text.ts';
import { fieldSchema } from './field-schema.ts';
import { LIMIT_EXPECTED, readLimit } from './limit.ts';
import { oneOf, words } from './schema-words.ts';
import { decisionSchema, markingSchema, signOffSchema, stylesSchema } from './scheme-schemas.ts';

/** As written in a template, and as kept in Template.numbering. */
export const NUMBERINGS = {
  none: 'none',
  'every paragraph': 'continuous',
  'by section': 'sections',
  'after the first': 'after-first',
} as const satisfies Record<string, 'none' | (typeof NUMBERING_SCHEMES)[number]>;

const page = z.strictObject({
  size: oneOf(['A4', 'Letter']).default('A4'),
  margins: z
    .number()
    .min(10, sentence('expected 10 to 60 millimetres'))
    .max(60, sentence('expected 10 to 60 millimetres'))
    .default(25),
});

/**
 * What a template says above its body; every default is a documented one (docs/templates.md). docs/template-schema.json
 * is this as JSON Schema, for editors.
 */
export const frontMatterSchema = z.strictObject({
  name: words(100).describe('What the template is called in lists.'),
  description: lineSchema(600).trim().default('').describe('When to use it and whose practice it follows.'),
  practice: lineSchema(60).trim().default('').describe('Whose practice, in a few words: "United Kingdom".'),
  version: z
    .int(sentence('expected a whole number from 1'))
    .min(1, sentence('expected a whole number from 1'))
    .max(1_000_000, sentence('expected at most 1,000,000'))
    .default(1)
    .describe('Counted up at each change; a note remembers the version it was made from.'),
  language: languageSchema.default('en-GB').describe('BCP 47, of headings, guidance and new notes.'),
  title: lineSchema(200).trim().default('').describe('Title of a new note; {{field}} stands for a field.'),
  limit: z
    .string()
    .refine((text) => readLimit(text) !== null, LIMIT_EXPECTED)
    .nullable()
    .default(null)
    .describe('Of the whole note: "2 pages", "400 words".'),
  marking: markingSchema.nullable().default(null),
  numbering: oneOf(Object.keys(NUMBERINGS) as (keyof typeof NUMBERINGS)[]).default('none'),
  sources: oneOf(['none', 'footnotes']).default('footnotes'),
  page: page.default({ size: 'A4', margins: 25 }),
  styles: stylesSchema.default({}).describe('Names of your Word styles for kinds of block.'),
  fields: z.array(fieldSchema).max(40, sentence('a template has at most 40 fields')).default([]),
  decision: decisionSchema.nullable().default(null),
  'sign-off': signOffSchema.default([]),
});
