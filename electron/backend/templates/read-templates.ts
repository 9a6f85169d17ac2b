import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrokenTemplate, ListedTemplate, TemplateOrigin } from '../../../core/contract/template-methods.ts';
import { fail } from '../../../core/shared/result.ts';
import { say } from '../../../core/shared/said.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, textOf } from '../dossier/rows.ts';
import { readText } from './check-template.ts';
import type { ParsedTemplates } from './parsed-templates.ts';
import { readTemplateText, type TemplateFile } from './template-file.ts';

/** What one place holds: a file with a mistake is told and spoils none of the others. */
export interface TemplateShelf {
  readonly templates: readonly ListedTemplate[];
  readonly broken: readonly BrokenTemplate[];
}

/**
 * Reads the built-in templates, `*.md` in a folder, by name; `before` holds what was parsed already. Throws when the folder
 * cannot be read.
 */
export function readBuiltInFiles(folder: string, before?: ParsedTemplates): readonly TemplateFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return names.sort().map((name) => {
    const id = name.slice(0, -'.md'.length);
    const text = readText(join(folder, name));
    if (text !== null) return readTemplateText(id, text, before);
    return { id, text, print: '', parsed: fail([{ line: 1, message: say('Expected text in UTF-8') }]) };
  });
}

/** A dossier's own templates. */
export function readOwnFiles({ db }: Dossier): readonly TemplateFile[] {
  return allRows(db, 'SELECT id, text FROM templates ORDER BY id').map((row) =>
    readTemplateText(textOf(row, 'id'), textOf(row, 'text')),
  );
}

/** Templates of other places as notes of the dossier were made from them, the newest of each. */
export function readKeptFiles({ db }: Dossier): readonly TemplateFile[] {
  const sql = `SELECT id, text FROM kept_templates WHERE version =
    (SELECT max(version) FROM kept_templates AS others WHERE others.id = kept_templates.id) ORDER BY id`;
  return allRows(db, sql).map((row) => readTemplateText(textOf(row, 'id'), textOf(row, 'text')));
}

export function toShelf(origin: TemplateOrigin, files: readonly TemplateFile[]): TemplateShelf {
  return {
    templates: files.flatMap(({ parsed }) => (parsed.ok ? [{ ...parsed.value, origin }] : [])),
    broken: files.flatMap(({ id, parsed }) =>
      parsed.ok ? [] : [{ origin, file: `${id}.md`, problems: parsed.error }],
    ),
  };
}

/**
 * One template for each id: a dossier's own goes before those of other places, and the copies it keeps for its notes come
 * after all of them.
 */
export function listTemplates(outer: TemplateShelf, dossier: Dossier | null): readonly ListedTemplate[] {
  const own = dossier ? toShelf('dossier', readOwnFiles(dossier)).templates : [];
  const kept = dossier ? toShelf('dossier', readKeptFiles(dossier)).templates : [];
  const seen = new Set<string>();
  return [...own, ...outer.templates, ...kept].filter(({ id }) => !seen.has(id) && seen.add(id));
}

export function listBroken(outer: TemplateShelf, dossier: Dossier | null): readonly BrokenTemplate[] {
  return [...(dossier ? toShelf('dossier', readOwnFiles(dossier)).broken : []), ...outer.broken];
}
