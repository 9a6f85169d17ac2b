import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTemplate } from '../../../core/templates/parse-template.ts';
import type { Template } from '../../../core/templates/template.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, textOf } from '../dossier/rows.ts';

/** Reads the built-in templates, `*.md` in a folder, by name. Throws on one that does not parse: it came with us. */
export function readBuiltInTemplates(folder: string): readonly Template[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const parsed = parseTemplate(name.slice(0, -'.md'.length), readFileSync(join(folder, name), 'utf8'));
      if (!parsed.ok)
        throw new Error(`${name}: ${parsed.error.map(({ line, message }) => `${line}: ${message}`).join('; ')}`);
      return parsed.value;
    });
}

/** A dossier's own templates, without those that do not parse. */
export function readOwnTemplates({ db }: Dossier): readonly Template[] {
  return allRows(db, 'SELECT id, text FROM templates ORDER BY id').flatMap((row) => {
    const parsed = parseTemplate(textOf(row, 'id'), textOf(row, 'text'));
    return parsed.ok ? [parsed.value] : [];
  });
}

/** A dossier's own template goes before a built-in one with the same id. */
export function listTemplates(builtIn: readonly Template[], dossier: Dossier | null): readonly Template[] {
  const own = dossier ? readOwnTemplates(dossier) : [];
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...builtIn.filter(({ id }) => !ids.has(id))];
}
