import { z } from 'zod';
import { WORDINGS } from '../facts/wording.ts';
import { fail, type Result, succeed } from '../shared/result.ts';
import { safeLink } from '../shared/safe-link.ts';
import { firstComplaint, idSchema, languageSchema, lineSchema } from '../shared/schema-text.ts';
import { chartSchema } from './chart-schema.ts';
import { commentIdsSchema, commentsSchema } from './comment-schema.ts';
import { decisionSchema, signOffSchema } from './formal-blocks-schema.ts';
import { imageSchema } from './image-schema.ts';
import { madeSchema } from './made-schema.ts';
import { normaliseBlocks, normaliseNote } from './normalise-note.ts';
import {
  type Block,
  CALLOUT_KINDS,
  CELL_SHADES,
  CONTENTS_OF,
  MARKS,
  MAX_LIST_DEPTH,
  NOTE_FORMAT,
  type Note,
  NUMBERING_SCHEMES,
  PAGES_TURNED,
  REFERENCE_SHOWS,
} from './note.ts';
import { LEAST_MARGIN_MM, MOST_MARGIN_MM, PAGE_SIZES } from './page-setup.ts';

/** Limits of a note: 10,000 blocks, 200,000 characters a paragraph, lists 9 deep, tables 500 by 40; charts: chart-schema.ts. */
const MAX_BLOCKS = 10_000;
const MAX_TEXT = 200_000;
const MAX_ROWS = 500;
const MAX_COLUMNS = 40;

const text = z.strictObject({
  type: z.literal('text'),
  text: lineSchema(MAX_TEXT),
  marks: z.array(z.enum(MARKS)).max(MARKS.length),
  language: languageSchema.exactOptional(),
  comments: commentIdsSchema.exactOptional(),
});
const lineBreak = z.strictObject({ type: z.literal('break') });
const words = z.array(z.discriminatedUnion('type', [text, lineBreak])).max(10_000);
const link = z.strictObject({
  type: z.literal('link'),
  url: z.string().refine((url) => safeLink(url) === url, 'expected an http, https or mailto address'),
  content: words,
});
const factLink = z.strictObject({
  type: z.literal('fact-link'),
  fact: idSchema,
  revision: z.int().min(1),
  shown: lineSchema(10_000),
  content: words,
  wording: z.enum(WORDINGS).exclude(['claim']).exactOptional(),
  pinned: z.literal(true).exactOptional(),
  kept: z.int().min(1).exactOptional(),
});
const footnote = z.strictObject({
  type: z.literal('footnote'),
  content: z.array(z.discriminatedUnion('type', [text, lineBreak, link, factLink])).max(1_000),
});
/** A footnote by itself: what a paste may bring. */
export const footnoteSchema = footnote;
const reference = z.strictObject({ type: z.literal('reference'), to: idSchema, shows: z.enum(REFERENCE_SHOWS) });
/** A reference by itself: what a paste may bring. */
export const referenceSchema = reference;
const inlines = z
  .array(z.discriminatedUnion('type', [text, lineBreak, link, factLink, footnote, reference]))
  .max(10_000);

const paragraph = z.strictObject({ type: z.literal('paragraph'), content: inlines });
const bodyParagraph = paragraph.extend({ portion: lineSchema(40).min(1).exactOptional() });
const item = z.strictObject({ type: z.literal('item'), content: inlines, checked: z.boolean().exactOptional() });

/** A list whose nested lists may go `depth` levels deeper; built level by level so that hostile depth is refused. */
function listOfDepth(depth: number): z.ZodObject<{ type: z.ZodLiteral<'list'> }> {
  const child = depth === 0 ? item : z.discriminatedUnion('type', [item, listOfDepth(depth - 1)]);
  return z.strictObject({
    type: z.literal('list'),
    ordered: z.boolean(),
    start: z.int().min(1).max(32_767),
    children: z.array(child).min(1).max(MAX_BLOCKS),
  });
}
const list = listOfDepth(MAX_LIST_DEPTH - 1);
const bodyList = list.extend({ made: madeSchema.exactOptional(), continues: z.literal(true).exactOptional() });

const cell = z.strictObject({
  blocks: z.array(z.discriminatedUnion('type', [paragraph, list])).max(MAX_BLOCKS),
  columns: z.int().min(1).max(MAX_COLUMNS).exactOptional(),
  rows: z.int().min(1).max(MAX_ROWS).exactOptional(),
  shade: z.enum(CELL_SHADES).exactOptional(),
});
const table = z
  .strictObject({
    type: z.literal('table'),
    headerRow: z.boolean(),
    rows: z.array(z.array(cell).min(1).max(MAX_COLUMNS)).min(1).max(MAX_ROWS),
    widths: z.array(z.number().min(0).max(10_000)).min(1).max(MAX_COLUMNS).exactOptional(),
    alt: lineSchema(2_000).exactOptional(),
    made: madeSchema.exactOptional(),
    caption: lineSchema(1_000).exactOptional(),
    anchor: idSchema.exactOptional(),
  })
  .refine(({ rows }) => rows.every((row) => row.length === rows[0]?.length), 'expected rows of equal length');

/** A chart by itself: what a paste may bring. */
export const chartBlockSchema = chartSchema(factLink);

const block = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    content: inlines,
    section: idSchema.exactOptional(),
    annex: z.literal(true).exactOptional(),
    anchor: idSchema.exactOptional(),
  }),
  bodyParagraph,
  z.strictObject({ type: z.literal('quote'), content: inlines }),
  z.strictObject({ type: z.literal('callout'), kind: z.enum(CALLOUT_KINDS), content: inlines }),
  bodyList,
  table,
  chartBlockSchema,
  imageSchema,
  z.strictObject({ type: z.literal('page-break') }),
  z.strictObject({ type: z.literal('section-break'), page: z.enum(PAGES_TURNED) }),
  z.strictObject({ type: z.literal('rule') }),
  z.strictObject({ type: z.literal('contents'), of: z.enum(CONTENTS_OF) }),
  decisionSchema,
  signOffSchema,
]);

const fieldValue = z.union([lineSchema(2_000), z.array(lineSchema(2_000)).max(200)]);

const body = z.array(block).min(1).max(MAX_BLOCKS);

export const noteSchema = z.strictObject({
  format: z.literal(NOTE_FORMAT),
  id: idSchema,
  template: idSchema,
  templateVersion: z.int().min(1).exactOptional(),
  title: lineSchema(1_000),
  language: languageSchema,
  // Several that cannot be compared stand beside each other (settle-marking.ts).
  marking: lineSchema(1_000).nullable(),
  lowered: z.strictObject({ below: lineSchema(1_000).min(1), reason: lineSchema(300).min(1) }).exactOptional(),
  fields: z.record(idSchema, fieldValue),
  numbering: z.enum(NUMBERING_SCHEMES).exactOptional(),
  page: z
    .strictObject({ size: z.enum(PAGE_SIZES), marginsMm: z.number().min(LEAST_MARGIN_MM).max(MOST_MARGIN_MM) })
    .exactOptional(),
  body,
  comments: commentsSchema.exactOptional(),
});

/** A note from anywhere (a dossier, a page, a file): checked, and in its one spelling; else what is wrong and where. */
export function validateNote(data: unknown): Result<Note> {
  const parsed = noteSchema.safeParse(data);
  if (!parsed.success) return fail(firstComplaint(parsed.error));
  // The schema and the type describe the same data; listOfDepth's recursion is beyond what Zod can infer.
  return succeed(normaliseNote(parsed.data as Note));
}

/** A body from anywhere, likewise; its words keep the names of their threads, whether there are such or not. */
export function validateBody(data: unknown): Result<readonly Block[]> {
  const parsed = body.safeParse(data);
  return parsed.success
    ? succeed(normaliseBlocks(parsed.data as readonly Block[]))
    : fail(firstComplaint(parsed.error));
}
