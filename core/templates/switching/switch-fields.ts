import type { FieldValue } from '../../note/note.ts';
import { type PartialDate, readPartialDate } from '../../shared/partial-date.ts';
import { firstValue } from '../start-note.ts';
import type { Template, TemplateField } from '../template.ts';
import { nameKey } from './name-key.ts';
import { purposeOfField } from './purposes.ts';

type Values = Readonly<Record<string, FieldValue>>;

export interface FieldMove {
  /** As the template before calls it. */
  readonly label: string;
  /** At least one, none empty. */
  readonly lines: readonly string[];
  /** As the new template calls it; null: it has no such field. */
  readonly to: string | null;
}

/**
 * The values of a note's fields under another template: by id, then by label, then by what the field is for, where the
 * value is one the new field may hold. A field nothing came to has its initial value.
 */
export function switchFields(
  values: Values,
  from: Template | null,
  to: Template,
  today: PartialDate,
): { readonly values: Values; readonly moves: readonly FieldMove[] } {
  const known = from?.fields ?? [];
  const others = Object.keys(values).filter((id) => !known.some((field) => field.id === id));
  const old = [...known.map(({ id, label }) => ({ id, label })), ...others.map((id) => ({ id, label: nameOf(id) }))];
  const filled = old.filter(({ id }) => linesOf(values, id).length > 0);
  const placed = new Map<string, FieldValue>();
  const homes = new Map<string, TemplateField>();
  for (const isSame of [sameId, sameLabel, samePurpose])
    for (const field of filled) {
      if (homes.has(field.id)) continue;
      for (const target of to.fields) {
        if (placed.has(target.id) || !isSame(field, target)) continue;
        const value = accept(target, linesOf(values, field.id));
        if (value === null) continue;
        placed.set(target.id, value);
        homes.set(field.id, target);
        break;
      }
    }
  const next = to.fields.flatMap((field) => {
    const value = firstValue(placed.get(field.id), field, today);
    return value === null ? [] : [[field.id, value] as const];
  });
  return {
    values: Object.fromEntries(next),
    moves: filled.map(({ id, label }) => ({
      label,
      lines: linesOf(values, id),
      to: homes.get(id)?.label ?? null,
    })),
  };
}

type Named = Pick<TemplateField, 'id' | 'label'>;
const sameId = (field: Named, target: Named) => field.id === target.id;
const sameLabel = (field: Named, target: Named) => nameKey(field.label) === nameKey(target.label);
const samePurpose = (field: Named, target: Named) => {
  const purpose = purposeOfField(field);
  return purpose !== null && purpose === purposeOfField(target);
};

function linesOf(values: Values, id: string): readonly string[] {
  const value = Object.hasOwn(values, id) ? values[id] : undefined;
  return (typeof value === 'string' ? [value] : (value ?? [])).filter((line) => line.trim() !== '');
}

/** The lines as a field may hold them; null where it may not. */
function accept(field: TemplateField, lines: readonly string[]): FieldValue | null {
  const [first, ...others] = lines;
  if (first === undefined || lines.some((line) => line.length > (field.longest ?? 2_000))) return null;
  switch (field.type) {
    case 'list':
      return lines;
    case 'date':
      return others.length === 0 && readPartialDate(first) !== null ? first : null;
    case 'choice':
      return others.length === 0 && field.options.includes(first) ? first : null;
    case 'text':
    case 'person':
    case 'id':
      // A day in a field of words would be printed as it is stored.
      return others.length === 0 && readPartialDate(first) === null ? first : null;
  }
}

function nameOf(id: string): string {
  const words = id.replaceAll(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
