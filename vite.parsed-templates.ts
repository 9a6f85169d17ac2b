import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { PARSED_TEMPLATES, writeParsed } from './electron/backend/templates/parsed-templates.ts';
import { readBuiltInFiles } from './electron/backend/templates/read-templates.ts';

const FOLDER = fileURLToPath(new URL('templates', import.meta.url));

/** Parses the built-in templates once, where the app is built, and puts them beside the bundle. */
export function parsedTemplates(): Plugin {
  return {
    name: 'parsed-templates',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: PARSED_TEMPLATES, source: writeParsed(readBuiltInFiles(FOLDER)) });
    },
  };
}
