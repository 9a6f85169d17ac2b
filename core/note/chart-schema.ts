import { z } from 'zod';
import { idSchema, lineSchema } from '../shared/schema-text.ts';
import { CHART_KINDS } from './chart.ts';
import { madeSchema } from './made-schema.ts';

/** Limits of a chart; the values of more would not be told apart on a page. */
export const MOST_CATEGORIES = 60;
export const MOST_SERIES = 6;
export const LARGEST_VALUE = 1e15;

/** `link`: the schema of a fact link. */
export function chartSchema<Link extends z.ZodType>(link: Link) {
  const value = z.strictObject({
    value: z.number().min(-LARGEST_VALUE).max(LARGEST_VALUE).nullable(),
    link: link.exactOptional(),
  });
  const series = z.strictObject({ name: lineSchema(300), values: z.array(value).min(1).max(MOST_CATEGORIES) });
  return z
    .strictObject({
      type: z.literal('chart'),
      kind: z.enum(CHART_KINDS),
      title: lineSchema(300),
      unit: lineSchema(100),
      alt: lineSchema(2_000),
      categories: z.array(lineSchema(300)).min(1).max(MOST_CATEGORIES),
      series: z.array(series).min(1).max(MOST_SERIES),
      made: madeSchema.exactOptional(),
      anchor: idSchema.exactOptional(),
    })
    .refine(
      ({ categories, series: all }) => all.every(({ values }) => values.length === categories.length),
      'expected a value for each category',
    )
    .refine(({ made, series: all }) => made === undefined || all.length === 1, 'expected one series of facts');
}
