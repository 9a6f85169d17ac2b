import type { Backend } from '../../core/contract/backend.ts';
import { readPartialDate } from '../../core/shared/partial-date.ts';
import { WrongUsage } from './failures.ts';

type Listed<Area> = Area extends { readonly list: (input: never) => Promise<infer Answer> } ? Answer : never;
type Template = Extract<Listed<Backend['templates']>, { ok: true }>['value'][number];
type Field = Template['fields'][number];
type FieldValues = Record<string, string | readonly string[]>;

/** Header fields from `name=value` words; a list field's lines are repeated words. Throws WrongUsage. */
export function readFields({ id, fields }: Template, words: readonly string[]): FieldValues {
  const lines = new Map<Field, string[]>();
  for (const word of words) {
    const cut = word.indexOf('=');
    if (cut < 1) throw new WrongUsage(`--field takes name=value, not ${JSON.stringify(word)}.`);
    const name = word.slice(0, cut);
    const field = fields.find((one) => one.id === name);
    if (!field)
      throw new WrongUsage(
        `${id} has no field ${JSON.stringify(name)}; it has ${fields.map((one) => one.id).join(', ') || 'none'}.`,
      );
    lines.set(field, [...(lines.get(field) ?? []), word.slice(cut + 1)]);
  }
  return Object.fromEntries([...lines].map(([field, values]) => [field.id, readValue(field, values)]));
}

function readValue(field: Field, lines: readonly string[]): string | readonly string[] {
  if (field.type === 'list') return lines;
  const [line = '', second] = lines;
  if (second !== undefined) throw new WrongUsage(`The field ${field.id} takes one value; it was given more.`);
  if (field.type === 'date' && line !== '' && readPartialDate(line) === null)
    throw new WrongUsage(`The field ${field.id} takes a date such as 2025-04-16, not ${JSON.stringify(line)}.`);
  if (field.type === 'choice' && line !== '' && !field.options.includes(line))
    throw new WrongUsage(`The field ${field.id} takes ${field.options.join(', ')}, not ${JSON.stringify(line)}.`);
  return line;
}
