import type { FieldValue } from '../../core/note/note.ts';
import type { Template, TemplateField } from '../../core/templates/template.ts';

/** Values of fields for people and addressees by field id, the last one first; each is one line or several. */
export type KnownNames = Readonly<Record<string, readonly (readonly string[])[]>>;

/** Values kept of one field. */
const MOST_VALUES = 8;
/** Fields kept at all; whoever names a 41st loses the first. */
const MOST_FIELDS = 40;
const LONGEST_NAME = 2_000;
const MOST_LINES = 40;
/** Lists that hold people; the id says it, as it does for `person` fields of other templates. */
const LISTS_OF_PEOPLE = new Set(['to', 'copies', 'information']);

/** Whether what this field holds is worth offering in the next note. */
export function isNameField({ type, id }: TemplateField): boolean {
  return type === 'person' || (type === 'list' && LISTS_OF_PEOPLE.has(id));
}

/** What stood in a field of this id last time, as the field holds it; null for nothing. */
export function lastNamed(field: TemplateField, names: KnownNames): FieldValue | null {
  const last = isNameField(field) && Object.hasOwn(names, field.id) ? names[field.id]?.[0] : undefined;
  if (last === undefined || last.length === 0) return null;
  const value = field.type === 'list' ? last : last.join(', ');
  return fits(value, field) ? value : null;
}

/** Names to suggest for a field, those of fields with its id first; each once. */
export function suggestNames(field: TemplateField, names: KnownNames): readonly string[] {
  if (!isNameField(field)) return [];
  const own = Object.hasOwn(names, field.id) ? (names[field.id] ?? []) : [];
  return [...new Set([...own, ...Object.values(names).flat()].flat())];
}

/** The names known once a note's fields say this; the same object when nothing is new. */
export function learnNames(
  names: KnownNames,
  { fields }: Pick<Template, 'fields'>,
  values: Readonly<Record<string, FieldValue>>,
): KnownNames {
  return fields.filter(isNameField).reduce((known, { id }) => {
    const value = linesOf(Object.hasOwn(values, id) ? values[id] : undefined);
    const old = Object.hasOwn(known, id) ? (known[id] ?? []) : [];
    if (value.length === 0 || isSame(value, old[0])) return known;
    const kept = [value, ...old.filter((one) => !isSame(one, value))].slice(0, MOST_VALUES);
    const others = Object.entries(known).filter(([other]) => other !== id);
    return Object.fromEntries([[id, kept] as const, ...others].slice(0, MOST_FIELDS));
  }, names);
}

function linesOf(value: FieldValue | undefined): readonly string[] {
  const lines = typeof value === 'string' ? [value] : (value ?? []);
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && line.length <= LONGEST_NAME)
    .slice(0, MOST_LINES);
}

function isSame(one: readonly string[], other: readonly string[] | undefined): boolean {
  return other !== undefined && one.length === other.length && one.every((line, index) => line === other[index]);
}

function fits(value: FieldValue, { longest }: TemplateField): boolean {
  const lines = typeof value === 'string' ? [value] : value;
  return lines.every((line) => line.length <= (longest ?? LONGEST_NAME));
}
