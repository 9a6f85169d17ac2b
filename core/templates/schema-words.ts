import { z } from 'zod';
import { type Said, say, sentence } from '../shared/said.ts';
import { lineSchema } from '../shared/schema-text.ts';

/** Ids in a template: they become names in notes and on the command line (`--field from=...`). */
export const TEMPLATE_ID = /^[a-z][a-z0-9-]{0,63}$/;
const TEMPLATE_ID_EXPECTED = sentence('expected a name of small letters, digits and hyphens that begins with a letter');

/** Some text on one line. */
export const words = (max: number) => lineSchema(max).min(1, sentence('expected some text')).trim();

/** One of some words; `expectedOf` lists them where it is another. */
export function oneOf<const Words extends readonly string[]>(list: Words) {
  return z.enum(list);
}

/** What was expected of a value that is none of some. */
export function expectedOf(values: readonly unknown[]): Said {
  const words = values.map(String);
  const last = words.at(-1) ?? '';
  if (words.length < 2) return say('expected {last}', { last });
  return say('expected {others} or {last}', { others: words.slice(0, -1).join(', '), last });
}

export const templateId = z
  .string()
  .regex(TEMPLATE_ID, TEMPLATE_ID_EXPECTED)
  // `constructor` is the one such name every object already answers to.
  .refine((name) => !(name in {}), TEMPLATE_ID_EXPECTED);
