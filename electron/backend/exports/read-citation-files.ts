import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CitationFiles } from '../../../core/citations/citation-files.ts';
import { type CitationStyleId, DEFAULT_STYLE } from '../../../core/shared/citation-style.ts';

const LOCALES = ['en-GB', 'en-US', 'fr-FR', 'ms-MY'] as const;

/** The files of a style, out of `citation-styles` in the templates' folder; null for our own, which is code. */
export function readCitationFiles(templatesFolder: string, id: CitationStyleId): CitationFiles | null {
  if (id === DEFAULT_STYLE) return null;
  const read = (...path: readonly string[]) => readFileSync(join(templatesFolder, 'citation-styles', ...path), 'utf8');
  return {
    id,
    style: read(`${id}.csl`),
    locales: Object.fromEntries(LOCALES.map((name) => [name, read('locales', `locales-${name}.xml`)])),
  };
}
