import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { resetFakeElectron } from './fake/fake-electron.ts';
import { MUTANTS } from './mutants.ts';
import { loadShell, PROJECT, plantShell } from './shell.ts';

vi.mock('electron', () => import('./fake/fake-electron.ts'));

// Inside the project, so that the copies find node_modules.
const CACHE = join(PROJECT, '.cache');
let folder = '';

beforeAll(() => {
  mkdirSync(CACHE, { recursive: true });
  folder = mkdtempSync(join(CACHE, 'shell-mutants-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  process.stdout.write(`    ${MUTANTS.length} mutants of the shell's security rules\n`);
});
beforeEach(resetFakeElectron);

test('there are as many mutants as rules we know of', () => {
  expect(MUTANTS.length).toBeGreaterThanOrEqual(85);
});

test.each([...new Set(MUTANTS.map(({ check }) => check))])(
  'an unharmed copy of the shell passes: %o',
  async (check) => {
    const root = join(folder, check.name);
    await expect(check(await loadShell(plantShell(root, null)))).resolves.toBeGreaterThan(0);
  },
);

test.each(MUTANTS.map((row, at) => ({ ...row, at })))(
  '$mutant.file without: $mutant.find',
  async ({ check, mutant, at }) => {
    const shell = await loadShell(plantShell(join(folder, String(at)), mutant));
    await expect(check(shell)).rejects.toThrow();
  },
);
