import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findViolations, readImports } from './find-violations.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** One planted import per rule: [file it is planted in, what it imports]. Each must be found, type-only or not. */
const PLANTS: readonly (readonly [string, string])[] = [
  ['core/shared/planted.ts', '../facts/fact.ts'],
  ['core/facts/planted.ts', '../note/note.ts'],
  ['core/note/planted.ts', '../templates/template.ts'],
  ['core/templates/planted.ts', '../markdown/note-to-markdown.ts'],
  ['core/templates/planted.ts', '../word/export-docx.ts'],
  ['core/markdown/planted.ts', '../citations/plan-footnotes.ts'],
  ['core/citations/planted.ts', '../word/export-docx.ts'],
  ['core/charts/planted.ts', '../word/export-docx.ts'],
  ['core/word/planted.ts', '../templates/template.ts'],
  ['core/word/planted.ts', 'docx'],
  ['core/contract/planted.ts', '../word/export-docx.ts'],
  ['core/note/planted.ts', 'node:fs'],
  ['core/note/planted.ts', 'react'],
  ['core/note/planted.ts', 'lexical'],
  ['core/facts/planted.ts', 'electron'],
  ['core/facts/planted.ts', '../../electron/backend/host.ts'],
  ['core/facts/planted.ts', '../../renderer/app.tsx'],
  ['electron/backend/planted.ts', 'electron'],
  ['electron/backend/services/planted.ts', '../../main/main.ts'],
  ['electron/backend/planted.ts', '../../renderer/app.tsx'],
  ['electron/web/planted.ts', 'electron'],
  ['electron/web/planted.ts', '../../core/note/note.ts'],
  ['electron/web/planted.ts', '../main/main.ts'],
  ['electron/cli/planted.ts', '../web/serve.ts'],
  ['electron/main/planted.ts', '../../core/note/note.ts'],
  ['electron/main/planted.ts', '../web/serve.ts'],
  ['electron/preload/planted.ts', 'node:fs'],
  ['electron/preload/planted.ts', '../backend/host.ts'],
  ['electron/preload/planted.ts', '../../core/note/note.ts'],
  ['renderer/editor/planted.ts', '../facts/facts-panel.tsx'],
  ['renderer/facts/planted.ts', '../editor/note-editor.tsx'],
  ['renderer/fact-blocks/planted.ts', '../editor/note-editor.tsx'],
  ['electron/backend/notes/planted.ts', '@resvg/resvg-wasm'],
  ['renderer/facts/planted.ts', 'lexical'],
  ['renderer/notes/planted.ts', '../../core/word/export-docx.ts'],
  ['renderer/notes/planted.ts', '../../electron/backend/host.ts'],
  ['renderer/notes/planted.ts', 'electron'],
  ['renderer/export/planted.ts', 'node:fs'],
  ['renderer/ui/planted.ts', '../state/open-note.ts'],
  ['renderer/state/planted.ts', '../ui/button.tsx'],
  ['renderer/backend/planted.ts', '../../core/note/note.ts'],
  ['renderer/commands/planted.ts', '../ui/button.tsx'],
  ['renderer/app.tsx', '../core/word/export-docx.ts'],
  ['templates/planted.ts', '../core/note/note.ts'],
  ['core/note/planted.ts', '../../tests/architecture/directions.ts'],
];

function readSources(): ReadonlyMap<string, string> {
  const files = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '--', 'core', 'electron', 'renderer', 'templates'],
    { cwd: root, encoding: 'utf8' },
  );
  // Git still lists a file that was deleted and not yet committed.
  const sources = files
    .split('\n')
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.endsWith('.d.ts') && existsSync(`${root}/${file}`));
  return new Map(sources.map((file) => [file, readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')]));
}

describe('directions', () => {
  it('hold in the whole house', () => {
    const sources = readSources();
    expect(sources.size).toBeGreaterThan(30);
    expect(findViolations(sources)).toEqual([]);
  });

  it.each(PLANTS)('a planted import in %s of %s is found', (file, imported) => {
    const plain = findViolations(new Map([[file, `import { x } from '${imported}';`]]));
    const typeOnly = findViolations(new Map([[file, `import type { X } from '${imported}';`]]));
    const lazy = findViolations(new Map([[file, `const x = await import('${imported}');`]]));
    const passedOn = findViolations(new Map([[file, `export * from '${imported}';`]]));
    for (const found of [plain, typeOnly, lazy, passedOn]) expect(found).toEqual([expect.stringContaining(file)]);
  });

  it('reads every spelling of an import', () => {
    const text = [
      "import a, { b } from 'one';",
      "import 'two';",
      "import {\n  c,\n  type D,\n} from './three.ts';",
      "export { e } from './four.ts';",
      "const f = await import('five');",
      "// import g from 'not-this';",
      "/* import h from 'nor-this' */",
    ].join('\n');
    expect(readImports(text)).toEqual(['one', 'two', './three.ts', './four.ts', 'five']);
  });
});
