import { readFileSync } from 'node:fs';
import type { Template } from '../../../core/templates/template.ts';
import type { TemplateFile } from './template-file.ts';

/** Lies beside the bundle, from the same build: parsing all built-in templates takes a third of a second of the processor. */
export const PARSED_TEMPLATES = 'templates.json';

/** What was parsed before, by the print of its text: a file that changed since is parsed as any other. */
export type ParsedTemplates = ReadonlyMap<string, Template>;

/** JSON of the templates among the files that have no mistakes. */
export function writeParsed(files: readonly TemplateFile[]): string {
  return JSON.stringify(files.flatMap(({ print, parsed }) => (parsed.ok ? [[print, parsed.value]] : [])));
}

/** Reads what `writeParsed` wrote; nothing where there is no such file, as when the app runs from its sources. */
export function readParsed(file: URL): ParsedTemplates {
  try {
    return new Map(JSON.parse(readFileSync(file, 'utf8')) as readonly (readonly [string, Template])[]);
  } catch {
    return new Map();
  }
}
