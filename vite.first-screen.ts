import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { normalizePath, type Plugin, type Rolldown } from 'vite';

/** All that is read at the start in one file: each name that crosses files costs bytes, and small files pack badly. */
export const FIRST_SCREEN: Rolldown.CodeSplittingGroup = { name: 'first', tags: ['$initial'], priority: 2 };

/**
 * All the rest of our code, and what it is made with. A file for each part and for each module that two parts share were
 * 137 files, and asking for them took the host and the page longer than what was in them. Files split by size would begin
 * before what they extend is there.
 */
export const LATER: Rolldown.CodeSplittingGroup = {
  name: 'later',
  test: (id) => OURS.some((folder) => id.startsWith(folder)),
  priority: 1,
};
const OURS = ['core', 'renderer'].map((folder) => normalizePath(fileURLToPath(new URL(`${folder}/`, import.meta.url))));

/** Fails the build where the code that the first screen reads is larger, gzipped, than `most` bytes. */
export function firstScreenAtMost(most: number): Plugin {
  return {
    name: 'first-screen-at-most',
    apply: 'build',
    generateBundle(_, bundle) {
      const read = new Map<string, number>();
      const add = (file: string) => {
        const chunk = bundle[file];
        if (read.has(file) || chunk?.type !== 'chunk') return;
        read.set(file, gzipSync(chunk.code).length);
        chunk.imports.forEach(add);
      };
      for (const [file, chunk] of Object.entries(bundle)) if (chunk.type === 'chunk' && chunk.isEntry) add(file);
      const size = [...read.values()].reduce((sum, bytes) => sum + bytes, 0);
      this.info(`First screen: ${kilobytes(size)} of code, gzipped`);
      if (size > most)
        this.error(
          `The first screen reads ${kilobytes(size)} of code, gzipped; at most ${kilobytes(most)} are allowed. ` +
            'Read what it does not need later (renderer/ui/later.tsx).',
        );
    },
  };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}

const PROCESSORS = 'import * as processors from "../core/json-schema-processors.js";';
const WRITERS = 'import { createStandardJSONSchemaMethod, createToJSONSchemaMethod } from "../core/to-json-schema.js";';

/**
 * The page checks data with its Zod schemas and never writes them as JSON schemas: what does that, 30 kB that every
 * schema refers to, stays out. Fails the build when Zod no longer is what this knows.
 */
export function withoutJsonSchema(): Plugin {
  return {
    name: 'without-json-schema',
    apply: 'build',
    transform: {
      filter: { id: /[\\/]zod[\\/]v4[\\/]classic[\\/]schemas\.js$/ },
      handler(code) {
        if (!code.includes(PROCESSORS) || !code.includes(WRITERS))
          this.error('Zod reads its JSON schema code in another way');
        const refuse = `() => () => { throw new Error('No JSON schemas here'); }`;
        return {
          code: code
            .replace(PROCESSORS, 'const processors = {};')
            .replace(
              WRITERS,
              `const createStandardJSONSchemaMethod = ${refuse}, createToJSONSchemaMethod = createStandardJSONSchemaMethod;`,
            ),
          map: null,
        };
      },
    },
  };
}
