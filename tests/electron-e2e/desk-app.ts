import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { chooseRuntime, PROJECT } from './runtime.ts';

/** A running app on a home folder of its own. */
export interface DeskApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly home: string;
}

interface Fixtures {
  readonly home: string;
  readonly desk: DeskApp;
}

/** The command line of the app for this home, as a user's system would start it. */
export function commandLine(home: string, words: readonly string[] = []): readonly string[] {
  // As root, in containers, Chromium cannot make its sandbox; Playwright adds the same for the first start.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [...asRoot, `--user-data-dir=${join(home, 'settings')}`, PROJECT, ...words];
}

export function environment(home: string): Record<string, string> {
  const kept = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(kept), HOME: home, XDG_CONFIG_HOME: join(home, '.config') };
}

/** Starts the app and waits until its first window shows a dossier. */
export async function launchDesk(home: string, words: readonly string[] = []): Promise<DeskApp> {
  const app = await _electron.launch({
    executablePath: chooseRuntime().executable,
    args: [...commandLine(home, words)],
    env: environment(home),
  });
  const page = await app.firstWindow();
  await page.getByRole('button', { name: /^Dossier: / }).waitFor();
  return { app, page, home };
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs off this pattern.
  home: async ({}, use) => {
    const home = mkdtempSync(join(tmpdir(), 'briefing-desk-home-'));
    await use(home);
    rmSync(home, { recursive: true, maxRetries: 5, retryDelay: 100 });
  },
  desk: async ({ home }, use) => {
    const desk = await launchDesk(home);
    await use(desk);
    await desk.app.close();
  },
});
