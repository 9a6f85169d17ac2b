import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * What the compiler and the linter forbid each zone, shown by planting it: a check that never failed is no check.
 * The plants go into a copy of the house, never into the house itself.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');

const COMPILER_PLANTS: readonly (readonly [string, string])[] = [
  ['core/note/planted-dom.ts', 'export const title = document.title;'],
  ['core/note/planted-node.ts', 'export const home = process.env;'],
  ['core/note/planted-console.ts', "console.log('text');"],
  ['core/note/planted-timer.ts', 'setTimeout(() => undefined, 1);'],
  ['core/note/planted-file.ts', "export { readFileSync } from 'node:fs';"],
  ['core/note/planted-upward.ts', "export type { Host } from '../../electron/backend/host.ts';"],
  ['electron/backend/planted-dom.ts', 'export const title = document.title;'],
  ['electron/backend/planted-page.ts', "export * from '../../renderer/backend/connect.ts';"],
  ['renderer/state/planted-node.ts', 'export const home = process.env;'],
  ['renderer/state/planted-host.ts', "export type { Host } from '../../electron/backend/host.ts';"],
  ['core/note/planted-enum.ts', 'export enum Status { One }'],
];

/** Apart from the others: reaching core/word brings in what it is made with, whose types would hide what they plant. */
const WORD_PLANTS: readonly (readonly [string, string])[] = [
  ['core/note/planted-word.ts', "export * from '../word/export-docx.ts';"],
  ['renderer/state/planted-word.ts', "export * from '../../core/word/export-docx.ts';"],
];

const LINTER_PLANTS: readonly (readonly [string, string, string])[] = [
  ['core/note/planted-date.ts', 'export const now = new Date();', 'noRestrictedGlobals'],
  ['core/note/planted-fs.ts', "export { readFileSync } from 'node:fs';", 'noNodejsModules'],
  ['renderer/state/planted-fs.ts', "export { readFileSync } from 'node:fs';", 'noNodejsModules'],
  ['electron/backend/planted-log.ts', "console.log('text of a note');", 'noConsole'],
  ['core/note/planted-default.ts', 'export default 1;', 'noDefaultExport'],
  ['core/note/PlantedName.ts', 'export const one = 1;', 'useFilenamingConvention'],
  ['core/note/planted-any.ts', 'export const one: any = 1;', 'noExplicitAny'],
  ['core/note/planted-long.ts', `export const many = [\n${'  1,\n'.repeat(310)}];`, 'noExcessiveLinesPerFile'],
  [
    'electron/backend/planted-promise.ts',
    'async function save(): Promise<number> {\n  return 1;\n}\nexport function run(): void {\n  save();\n}',
    'noFloatingPromises',
  ],
  [
    'tests/core/planted-skip.test.ts',
    "import { it } from 'vitest';\nit.skip('later', () => undefined);",
    'noSkippedTests',
  ],
];

const CYCLE = [
  ['core/note/planted-cycle-a.ts', "import { b } from './planted-cycle-b.ts';\nexport const a = (): number => b();"],
  ['core/note/planted-cycle-b.ts', "import { a } from './planted-cycle-a.ts';\nexport const b = (): number => a();"],
] as const;

describe('walls', () => {
  let house = '';

  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), 'briefing-desk-walls-'));
    for (const place of [
      'core',
      'electron',
      'renderer',
      'tests',
      'biome.json',
      'tsconfig.json',
      'tsconfig.base.json',
      '.gitignore',
    ])
      cpSync(join(root, place), join(house, place), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'dir');
    spawnSync('git', ['init', '-q'], { cwd: house });
    for (const [file, text] of [...COMPILER_PLANTS, ...LINTER_PLANTS, ...CYCLE]) plant(file, text);
  });
  afterAll(() => rmSync(house, { recursive: true, force: true }));

  it(`the compiler names each of ${COMPILER_PLANTS.length} plants`, () => {
    expect(missedByCompiler(COMPILER_PLANTS, ['core', 'electron', 'renderer'])).toEqual([]);
  });

  it(`the compiler names each of ${WORD_PLANTS.length} plants that reach for Word`, () => {
    for (const [file, text] of WORD_PLANTS) plant(file, text);
    const missed = missedByCompiler(WORD_PLANTS, ['core', 'renderer']);
    for (const [file] of WORD_PLANTS) rmSync(join(house, file));
    expect(missed).toEqual([]);
  });

  it(`the linter names each of ${LINTER_PLANTS.length + 1} plants by its rule`, () => {
    const said = run('biome', ['lint', '--reporter=github', '--max-diagnostics=none', '.']).split('\n');
    const finds = (file: string, rule: string) => said.some((line) => line.includes(file) && line.includes(rule));
    const missed = LINTER_PLANTS.filter(([file, , rule]) => !finds(file, rule)).map(([file]) => file);
    expect(missed).toEqual([]);
    expect(CYCLE.every(([file]) => finds(file, 'noImportCycles'))).toBe(true);
  });

  function plant(file: string, text: string): void {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), `${text}\n`);
  }

  function missedByCompiler(plants: readonly (readonly [string, string])[], folders: readonly string[]) {
    const said = folders.map((folder) => run('tsc', ['-p', folder, '--pretty', 'false'])).join('\n');
    return plants.map(([file]) => file).filter((file) => !said.includes(`${file}(`));
  }

  function run(tool: string, args: readonly string[]): string {
    const { stdout, stderr } = spawnSync(join(bin, tool), args, { cwd: house, encoding: 'utf8', maxBuffer: 1 << 26 });
    return `${stdout}${stderr}`;
  }
});
