import { z } from 'zod';
import { fail, type Result, succeed } from '../shared/result.ts';
import { firstComplaint, lineSchema } from '../shared/schema-text.ts';
import { partialDateSchema } from './fact-schema.ts';
import {
  type DateMark,
  type FigureMark,
  NAME_TYPES,
  type NameMark,
  type PassageSpan,
  type SourceMarks,
  SPEAKER_FOUND,
  type SpeechMark,
} from './source-marks.ts';

const inPassage = { passage: z.int().min(1), start: z.int().min(0), end: z.int().min(1) };
const line = lineSchema(300);
/** The source's words, which may run over a line break. */
const words = z.string().max(1_000);

const span = z.strictObject(inPassage) satisfies z.ZodType<PassageSpan>;

const nameMark = z.strictObject({
  ...inPassage,
  type: z.enum(NAME_TYPES),
  name: line.min(1),
  role: line.exactOptional(),
}) satisfies z.ZodType<NameMark>;

const dateMark = z.strictObject({
  ...inPassage,
  text: words,
  iso: partialDateSchema.nullable(),
  to: partialDateSchema.exactOptional(),
  relation: z.enum(['on', 'by', 'from', 'until', 'before', 'after']).exactOptional(),
  inferred: z.boolean(),
  vague: z.boolean(),
  other: partialDateSchema.exactOptional(),
}) satisfies z.ZodType<DateMark>;

const figureMark = z.strictObject({
  ...inPassage,
  text: words,
  value: z.number(),
  high: z.number().exactOptional(),
  unit: lineSchema(100),
  of: line,
  qualifier: lineSchema(100).exactOptional(),
}) satisfies z.ZodType<FigureMark>;

const speechMark = z.strictObject({
  ...inPassage,
  speaker: line.nullable(),
  found: z.enum(SPEAKER_FOUND).nullable(),
}) satisfies z.ZodType<SpeechMark>;

const MOST = 500_000;

const OF_ONE = {
  sentences: span,
  names: nameMark,
  dates: dateMark,
  figures: figureMark,
  quotations: speechMark,
  reported: speechMark,
};

const schema = z.strictObject({
  sentences: z.array(OF_ONE.sentences).max(MOST),
  names: z.array(OF_ONE.names).max(MOST),
  dates: z.array(OF_ONE.dates).max(MOST),
  figures: z.array(OF_ONE.figures).max(MOST),
  quotations: z.array(OF_ONE.quotations).max(MOST),
  reported: z.array(OF_ONE.reported).max(MOST),
}) satisfies z.ZodType<SourceMarks>;

/** Marks from anywhere, checked; else what is wrong and where. */
export function validateSourceMarks(data: unknown): Result<SourceMarks> {
  const parsed = schema.safeParse(data);
  return parsed.success ? succeed(parsed.data) : fail(firstComplaint(parsed.error));
}

/** Marks without those that pass no schema, which would take the others with them: a name over 300 units, say. */
export function keepValidMarks(marks: SourceMarks): SourceMarks {
  if (schema.safeParse(marks).success) return marks;
  const keep = <Mark>(kind: z.ZodType<Mark>, list: readonly Mark[]) =>
    list.filter((mark) => kind.safeParse(mark).success).slice(0, MOST);
  return {
    sentences: keep(OF_ONE.sentences, marks.sentences),
    names: keep(OF_ONE.names, marks.names),
    dates: keep(OF_ONE.dates, marks.dates),
    figures: keep(OF_ONE.figures, marks.figures),
    quotations: keep(OF_ONE.quotations, marks.quotations),
    reported: keep(OF_ONE.reported, marks.reported),
  };
}
