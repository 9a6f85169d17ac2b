import type { CslItem, SourceReference } from '../../../core/facts/source.ts';
import { cslItemSchema } from '../../../core/facts/source-schema.ts';
import { fail, type Result, succeed } from '../../../core/shared/result.ts';
import { safeLink } from '../../../core/shared/safe-link.ts';
import { firstComplaint, languageSchema } from '../../../core/shared/schema-text.ts';
import type { LooseItem } from './reference-formats.ts';

/** Bibliographic data as it travels: CSL-JSON with the source's language and its remark as `note`. */
export interface Reference {
  readonly csl: CslItem;
  readonly language: string | null;
  readonly remark: string | null;
}

const TEXTS = ['title', 'container-title', 'publisher', 'publisher-place', 'genre', 'number', 'page', 'DOI'] as const;

export function writeItem({ id, csl, language, remark }: SourceReference): LooseItem {
  return { id, ...csl, language, ...(remark === null ? {} : { note: remark }) };
}

/** An item of a file as a source's data: the variables we keep, each checked. The error says which one is wrong. */
export function readItem(item: LooseItem): Result<Reference> {
  const link = typeof item.URL === 'string' ? safeLink(item.URL.trim()) : undefined;
  if (link === null) return fail('URL: expected an http or https address');
  const csl = cslItemSchema.safeParse({
    type: item.type ?? 'document',
    ...Object.fromEntries(TEXTS.flatMap((name) => (isPresent(item[name]) ? [[name, oneLine(item[name])]] : []))),
    ...namesOf(item),
    ...dateOf('issued', item.issued),
    ...dateOf('accessed', item.accessed),
    ...(link === undefined ? {} : { URL: link }),
  });
  if (!csl.success) return fail(firstComplaint(csl.error));
  const language = languageSchema.safeParse(item.language);
  return succeed({
    csl: csl.data,
    language: language.success ? language.data : null,
    remark: typeof item.note === 'string' && item.note.trim() !== '' ? item.note.trim() : null,
  });
}

function isPresent(value: unknown): value is string | number {
  return (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
}

function oneLine(value: unknown): string {
  return String(value).replace(/\s+/g, ' ').trim();
}

/** The libraries give an institution as a family name alone. */
function namesOf({ author }: LooseItem): object {
  if (!Array.isArray(author) || author.length === 0) return {};
  const names = author.map((name: unknown) => {
    const { family, given, literal } = (typeof name === 'object' && name !== null ? name : {}) as LooseItem;
    if (isPresent(literal)) return { literal: oneLine(literal) };
    if (isPresent(family) && isPresent(given)) return { family: oneLine(family), given: oneLine(given) };
    return { literal: oneLine(family ?? given ?? '') };
  });
  return { author: names.filter(({ literal }) => literal !== '') };
}

function dateOf(name: 'issued' | 'accessed', value: unknown): object {
  const parts = typeof value === 'object' && value !== null ? (value as LooseItem)['date-parts'] : undefined;
  if (!Array.isArray(parts)) return {};
  const dates = parts.map((date: unknown) => (Array.isArray(date) ? date.map(Number) : date));
  return { [name]: { 'date-parts': dates } };
}
