import { z } from 'zod';
import { FACT_KINDS, FACT_STATUSES } from '../facts/fact.ts';
import { DECISION_LAYOUTS, SIGN_OFF_KINDS } from '../note/formal-blocks.ts';
import { NUMBERING_SCHEMES } from '../note/note.ts';
import { fail, type Result, succeed } from '../shared/result.ts';
import { firstComplaint, idSchema } from '../shared/schema-text.ts';
import {
  type FieldType,
  LIMIT_UNITS,
  SECTION_BLOCKS,
  SLOT_LAYOUTS,
  type SourceDisplay,
  STYLED_KINDS,
} from './template.ts';
import type { TemplateDraft } from './template-draft.ts';

/**
 * The shape of a draft and nothing more: what is typed may break every rule of a template until it is put right, and those
 * rules are parseTemplate's. Lengths are bounds of what is stored, above what a template may have.
 */
const text = z.string().max(60_000);
const texts = z.array(text).max(500);
const count = z.number().min(0).max(10_000_000);

/** Each word once: a word that is added to the type and not here does not compile. */
const wordsOf = <Word extends string>(known: Readonly<Record<Word, true>>) => z.enum(Object.keys(known) as Word[]);
const fieldType = wordsOf<FieldType>({ text: true, person: true, date: true, id: true, list: true, choice: true });
const sources = wordsOf<SourceDisplay>({ none: true, footnotes: true });

const limit = z.strictObject({ most: count, unit: z.enum(LIMIT_UNITS) });
const marking = z.strictObject({
  ladder: texts,
  initial: text.nullable(),
  position: z.enum(['header-and-footer', 'header-right', 'header-left-footer-right']),
  pages: z.enum(['every', 'first']),
  portions: texts,
});
const field = z.strictObject({
  id: text,
  label: text,
  type: fieldType,
  required: z.boolean(),
  place: z.enum(['head', 'end']),
  guidance: text,
  options: texts,
  initial: text.nullable(),
  longest: count.nullable(),
});
const decision = z.strictObject({
  layout: z.enum(DECISION_LAYOUTS),
  lead: text,
  verbs: z.array(z.strictObject({ verb: text, responses: texts })).max(100),
  decider: text.nullable(),
  decideBy: text.nullable(),
});
const query = z.strictObject({
  kinds: z.array(z.enum(FACT_KINDS)).max(20),
  statuses: z.array(z.enum(FACT_STATUSES)).max(10),
  tags: texts,
  people: texts,
  organisations: texts,
  places: texts,
  from: text.nullable(),
  to: text.nullable(),
  order: z.enum(['relevance', 'newest', 'oldest']),
  limit: count,
});
const slot = z.strictObject({ id: text, label: text, query, layout: z.enum(SLOT_LAYOUTS) });
const section = z.strictObject({
  id: text,
  heading: text,
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  required: z.boolean(),
  repeatable: z.boolean(),
  annex: z.boolean(),
  when: z.strictObject({ field: text, value: text.nullable() }).nullable(),
  limit: limit.nullable(),
  blocks: z.array(z.enum(SECTION_BLOCKS)).max(20),
  guidance: text,
  opening: texts,
  slots: z.array(slot).max(100),
  decision: z.boolean(),
  signOff: z.boolean(),
});
const template = z.strictObject({
  id: text,
  name: text,
  description: text,
  practice: text,
  version: count,
  language: text,
  title: text,
  limit: limit.nullable(),
  marking: marking.nullable(),
  numbering: z.enum([...NUMBERING_SCHEMES, 'none']),
  sources,
  page: z.strictObject({ size: z.enum(['A4', 'Letter']), marginsMm: count }),
  styles: z.partialRecord(z.enum(STYLED_KINDS), text),
  fields: z.array(field).max(200),
  decision: decision.nullable(),
  signOff: z.array(z.strictObject({ label: text, kind: z.enum(SIGN_OFF_KINDS), name: text.nullable() })).max(200),
  sections: z.array(section).max(300),
});

export const templateDraftSchema = z.strictObject({
  template,
  from: z
    .strictObject({
      origin: z.enum(['dossier', 'personal', 'department']),
      id: idSchema,
      version: count,
      print: text,
      remarks: z.boolean(),
    })
    .nullable(),
});

/** A draft from a page or a dossier, or what is wrong with it. */
export function validateTemplateDraft(data: unknown): Result<TemplateDraft> {
  const parsed = templateDraftSchema.safeParse(data);
  return parsed.success ? succeed(parsed.data) : fail(firstComplaint(parsed.error));
}
