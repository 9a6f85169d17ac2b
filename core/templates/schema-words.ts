import { z } from 'zod';
import { lineSchema } from '../shared/schema-text.ts';

/** Ids in a template: they become names in notes and on the command line (`--field from=...`). */
export const TEMPLATE_ID = /^[a-z][a-z0-9-]{0,63}$/;
const TEMPLATE_ID_EXPECTED = 'expected a name of small letters, digits and hyphens that begins with a letter';

/** Some text on one line. */
export const words = (max: number) => lineSchema(max).min(1, 'expected some text').trim();

/** One of some words, and a complaint that lists them. */
export function oneOf<const Words extends readonly string[]>(list: Words) {
  return z.enum(list, { error: `expected ${listed(list)}` });
}

export function listed(list: readonly string[]): string {
  return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} or ${list.at(-1)}`;
}

export const templateId = z
  .string()
  .regex(TEMPLATE_ID, TEMPLATE_ID_EXPECTED)
  // `constructor` is the one such name every object already answers to.
  .refine((name) => !(name in {}), TEMPLATE_ID_EXPECTED);
