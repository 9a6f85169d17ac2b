import { beforeEach, expect, test, vi } from 'vitest';
import { checkLinks } from './checks/links.ts';
import { checkNavigation } from './checks/navigation.ts';
import { checkPageRequests } from './checks/page-requests.ts';
import { checkPermissions } from './checks/permissions.ts';
import { checkSenders } from './checks/senders.ts';
import { checkStores } from './checks/stores.ts';
import { checkWindows } from './checks/windows.ts';
import { resetFakeElectron } from './fake/fake-electron.ts';
import { loadShell, SHELL_FOLDER, type Shell } from './shell.ts';

vi.mock('electron', () => import('./fake/fake-electron.ts'));

beforeEach(resetFakeElectron);

/** The least number of cases each check must have run, so that an empty table cannot pass. */
const CHECKS: readonly (readonly [string, (shell: Shell) => Promise<number>, number])[] = [
  ['every window is sandboxed, isolated and without Node', checkWindows, 30],
  ['no address and no trigger moves a window', checkNavigation, 440],
  ['every permission but clean text on the clipboard is denied', checkPermissions, 2_000],
  ['every channel is deaf to all but our own top frame', checkSenders, 300],
  ['only files of the bundle are served, under the policy', checkPageRequests, 5_000],
  ['only checked addresses reach the system', checkLinks, 100],
  ['settings open no channel', checkStores, 5],
];

test.each(CHECKS)('%s', async (name, check, least) => {
  const cases = await check(await loadShell(SHELL_FOLDER));
  process.stdout.write(`    ${name}: ${cases} cases\n`);
  expect(cases).toBeGreaterThanOrEqual(least);
});
