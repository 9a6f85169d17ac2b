import type { FieldValue } from '../../core/note/note.ts';
import type { Template, TemplateField } from '../../core/templates/template.ts';
import { type KnownNames, lastNamed } from './known-names.ts';

/** What a new note is asked for. */
export interface Asked {
  /** Required, without a value of the template's and without one from an earlier note. */
  readonly unknown: readonly TemplateField[];
  /** Required and named in an earlier note, with what was named. */
  readonly known: readonly { readonly field: TemplateField; readonly value: FieldValue }[];
}

/** Everything else may be filled in later, in the note. */
export function askFields({ fields }: Pick<Template, 'fields'>, names: KnownNames): Asked {
  const required = fields.filter((field) => field.required && field.initial === null);
  const known = required.flatMap((field) => {
    const value = lastNamed(field, names);
    return value === null ? [] : [{ field, value }];
  });
  return { unknown: required.filter((field) => !known.some((one) => one.field === field)), known };
}

/** Field values as a note begins with them: what nobody filled in is left out. */
export function filledFields(values: Readonly<Record<string, FieldValue>>): Readonly<Record<string, FieldValue>> {
  const filled = Object.entries(values).map(
    ([id, value]) => [id, typeof value === 'string' ? value : value.filter((line) => line.trim() !== '')] as const,
  );
  return Object.fromEntries(filled.filter(([, value]) => value.length > 0));
}
