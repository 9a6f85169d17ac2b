import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrokenTemplate, ListedTemplate, TemplateOrigin } from '../../../core/contract/template-methods.ts';
import type { Result } from '../../../core/shared/result.ts';
import { parseTemplate } from '../../../core/templates/parse-template.ts';
import type { Template, TemplateProblem } from '../../../core/templates/template.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, textOf } from '../dossier/rows.ts';
import { checkTemplate } from './check-template.ts';

/** What one place holds: a file with a mistake is told and spoils none of the others. */
export interface TemplateShelf {
  readonly templates: readonly ListedTemplate[];
  readonly broken: readonly BrokenTemplate[];
}

/** Reads the built-in templates, `*.md` in a folder, by name. Throws when the folder cannot be read. */
export function readBuiltInTemplates(folder: string): TemplateShelf {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return toShelf(
    'built-in',
    names.sort().map((file) => ({ file, parsed: checkTemplate(join(folder, file)) })),
  );
}

/** A dossier's own templates. */
export function readOwnTemplates({ db }: Dossier): TemplateShelf {
  const rows = allRows(db, 'SELECT id, text FROM templates ORDER BY id');
  return toShelf(
    'dossier',
    rows.map((row) => {
      const id = textOf(row, 'id');
      return { file: `${id}.md`, parsed: parseTemplate(id, textOf(row, 'text')) };
    }),
  );
}

interface ReadFile {
  readonly file: string;
  readonly parsed: Result<Template, readonly TemplateProblem[]>;
}

function toShelf(origin: TemplateOrigin, files: readonly ReadFile[]): TemplateShelf {
  return {
    templates: files.flatMap(({ parsed }) => (parsed.ok ? [{ ...parsed.value, origin }] : [])),
    broken: files.flatMap(({ file, parsed }) => (parsed.ok ? [] : [{ origin, file, problems: parsed.error }])),
  };
}

/** A dossier's own template goes before a built-in one with the same id. */
export function listTemplates(builtIn: TemplateShelf, dossier: Dossier | null): readonly ListedTemplate[] {
  const own = dossier ? readOwnTemplates(dossier).templates : [];
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...builtIn.templates.filter(({ id }) => !ids.has(id))];
}

export function listBroken(builtIn: TemplateShelf, dossier: Dossier | null): readonly BrokenTemplate[] {
  return [...(dossier ? readOwnTemplates(dossier).broken : []), ...builtIn.broken];
}
