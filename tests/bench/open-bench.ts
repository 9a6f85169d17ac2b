import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { startHost } from '../e2e/host-process.ts';
import { wholeBrowserOptions } from '../test-browser.ts';
import { createLargeDossier } from './large-dossier.ts';
import { median, round } from './statistics.ts';

const ROUNDS = 9;

/**
 * From asking for the page to the frame in which the dossier stands there: its notes and facts (or the words that say
 * there are none). A dossier with 10,000 facts and 500 notes beside an empty one, in turns, each on a running host and
 * in a fresh browser context. Limit: at most 1.5 of the empty one's time.
 */
export async function benchOpen() {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-desk-bench-'));
  const browser = await chromium.launch(wholeBrowserOptions());
  try {
    const empty = join(folder, 'empty.dossier');
    const large = join(folder, 'large.dossier');
    createLargeDossier(empty, 0, 0);
    createLargeDossier(large, 10_000, 500);
    const times = { empty: [] as number[], large: [] as number[] };
    for (let turn = 0; turn <= ROUNDS; turn += 1) {
      const emptyMs = await openOnce(browser, empty, join(folder, `home-empty-${turn}`));
      const largeMs = await openOnce(browser, large, join(folder, `home-large-${turn}`));
      // The first turn warms the disk and the browser's code cache.
      if (turn === 0) continue;
      times.empty.push(emptyMs);
      times.large.push(largeMs);
    }
    return {
      limit: 1.5,
      ratio: round(median(times.large) / median(times.empty)),
      emptyMs: round(median(times.empty)),
      largeMs: round(median(times.large)),
    };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds from asking for the page of a dossier to the frame in which it stands there. */
export async function openOnce(browser: Browser, dossier: string, home: string): Promise<number> {
  const host = await startHost(home, dossier);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.goto(host.address, { waitUntil: 'commit' });
    const facts = page.getByRole('complementary', { name: 'Facts' });
    return await facts.evaluate(async (panel) => {
      const stands = () =>
        panel.querySelector('article, .empty-state') !== null &&
        document.querySelector('[role="tabpanel"]')?.querySelector('li, .empty-state');
      while (!stands()) await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return performance.now();
    });
  } finally {
    await context.close();
    await host.stop();
  }
}
