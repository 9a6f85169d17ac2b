import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { serveFiles } from '../../renderer/editor/harness/serve-files.ts';
import { browserOptions } from '../../test-browser.ts';
import type { KeyTimes } from './measure-keys.ts';

/**
 * How long a key takes to show in a note of 5,000 words, ours beside a bare Lexical editor: two pages of one browser, in
 * turns, so that whatever else the machine does falls on both. Prints milliseconds as JSON; `ratio` is of the p95.
 */
const ROUNDS = 8;
const KEYS = 50;
/** As a fast typist does, so that no key waits for the one before. */
const PAUSE_MS = 40;

await build({ configFile: fileURLToPath(new URL('./vite.config.ts', import.meta.url)) });
const files = await serveFiles(fileURLToPath(new URL('../../../.cache/typing-bench', import.meta.url)));
const browser = await chromium.launch(browserOptions());
try {
  const ours = await openPage('');
  const bare = await openPage('?bare');
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const turns = [['ours', ours] as const, ['bare', bare] as const];
    for (const [name, page] of round % 2 === 0 ? turns : turns.reverse()) {
      const taken = await typeKeys(page);
      // The first round warms both up.
      if (round > 0) times[name].push(...taken);
    }
  }
  const result = { ours: summarise(times.ours), bare: summarise(times.bare) };
  const ratio = Math.round((result.ours.p95 / result.bare.p95) * 100) / 100;
  console.log(JSON.stringify({ ...result, ratio, keys: times.ours.length }));
} finally {
  await browser.close();
  await files.close();
}

async function openPage(query: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 900, height: 800 } });
  await page.goto(files.url + query);
  const middle = page.getByText('Section 10', { exact: true });
  await middle.scrollIntoViewIfNeeded();
  await middle.click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  return page;
}

async function typeKeys(page: Page): Promise<readonly number[]> {
  await page.bringToFront();
  await page.evaluate(takeTimes);
  for (let key = 0; key < KEYS; key += 1) await page.keyboard.type('lorem '[key % 6] ?? ' ', { delay: PAUSE_MS / 2 });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return page.evaluate(takeTimes);
}

function takeTimes(): readonly number[] {
  return (window as unknown as { readonly keys: KeyTimes }).keys.take();
}

function summarise(times: readonly number[]): { readonly p50: number; readonly p95: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => Math.round((sorted[Math.floor(sorted.length * share)] ?? Number.NaN) * 10) / 10;
  return { p50: at(0.5), p95: at(0.95) };
}
