import { z } from 'zod';
import { sentence } from './said.ts';

/** The text rules every schema shares, so that a note, a fact and a source agree on what an id or a language is. */

/** `__proto__` is no id: as a key of a plain object it would vanish. */
export const idSchema = z
  .string()
  .regex(/^(?!__proto__$)[A-Za-z0-9_-]{1,64}$/, 'expected an id of 1 to 64 letters, digits, _ or -');

/** BCP 47, the common shapes: `en`, `en-GB`, `zh-Hans-CN`. */
export const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, sentence('expected a language tag such as en-GB'));

/** A line of at most `max` UTF-16 units, without line breaks, tabs or control characters that no file format carries. */
export function lineSchema(max: number) {
  return z.string().max(max).refine(isLine, sentence('contains a line break or control character'));
}

/** Text that may run over several lines. */
export function textSchema(max: number) {
  return z
    .string()
    .max(max)
    .refine(
      (text) => isLine(text.replaceAll('\n', ' ').replaceAll('\t', ' ')),
      sentence('contains a control character'),
    );
}

/** False for C0 and C1 controls, U+FFFE, U+FFFF and lone surrogates, none of which XML or Word can hold. */
export function isLine(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code >= 0xfffe) return false;
  }
  return text.isWellFormed();
}

/** The first complaint of a Zod error as one line: `body.3.level: expected 1, 2 or 3`. */
export function firstComplaint(error: z.ZodError): string {
  const issue = error.issues[0];
  if (!issue) return 'invalid data';
  const path = issue.path.join('.');
  return path === '' ? issue.message : `${path}: ${issue.message}`;
}
