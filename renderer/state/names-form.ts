import type { NameEntry, NameRole } from '../../core/facts/name-entry.ts';
import { t } from '../language/t.ts';
import { readTypedDate, writeTypedDate } from './typed-date.ts';

/** An entry as it is typed. */
export interface NameForm {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly RoleForm[];
}

export interface RoleForm {
  /** Only for lists of boxes, where a row must stay itself. */
  readonly key: number;
  readonly role: string;
  readonly from: string;
  readonly to: string;
}

export type NameFormEnd =
  | { readonly ok: true; readonly entry: NameEntry }
  /** What is wrong, by the box: `name`, or `role` and its key. */
  | { readonly ok: false; readonly trouble: Readonly<Record<string, string>> };

export function beginNameForm({ name, aliases, roles }: NameEntry): NameForm {
  const day = (date: string | null) => (date === null ? '' : writeTypedDate(date));
  return {
    name,
    aliases,
    roles: roles.map(({ role, from, to }, key) => ({ key, role, from: day(from), to: day(to) })),
  };
}

/**
 * The entry a form stands for, its roles oldest first; rows left empty are left out. The name it had becomes an alias:
 * facts hold it, and for one that only facts have the dossier does not know it yet.
 */
export function endNameForm({ id, type, name: former }: NameEntry, form: NameForm): NameFormEnd {
  const trouble: Record<string, string> = {};
  const name = form.name.trim();
  if (name === '') trouble.name = t('An entry needs a name.');
  const roles = form.roles.flatMap((row) => endRole(row, trouble));
  if (Object.keys(trouble).length > 0) return { ok: false, trouble };
  const sorted = [...roles].sort((one, other) => (one.from ?? '').localeCompare(other.from ?? ''));
  const aliases = [...new Set([...form.aliases, former])].filter((alias) => alias !== name);
  return { ok: true, entry: { id, type, name, aliases, roles: sorted } };
}

function endRole({ key, role, from, to }: RoleForm, trouble: Record<string, string>): readonly NameRole[] {
  const [words, begin, end] = [role.trim(), from.trim(), to.trim()];
  if (words === '' && begin === '' && end === '') return [];
  const dates = [begin, end].map((date) => (date === '' ? null : readTypedDate(date)));
  const [first = null, last = null] = dates;
  if (words === '') trouble[`role ${key}`] = t('Say what the role was.');
  else if ((begin !== '' && first === null) || (end !== '' && last === null))
    trouble[`role ${key}`] = t('There is no such date. Write it as 16 April 2025, April 2025 or 2025.');
  else if (first !== null && last !== null && last < first.slice(0, last.length))
    trouble[`role ${key}`] = t('It ends before it begins.');
  return [{ role: words, from: first, to: last }];
}
