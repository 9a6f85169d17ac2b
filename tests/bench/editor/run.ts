import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { serveFiles } from '../../renderer/editor/harness/serve-files.ts';
import { wholeBrowserOptions } from '../../test-browser.ts';
import { median, percentile, round } from '../statistics.ts';
import { MIDDLE, type NoteSize } from './note-of.ts';
import type { BenchPage, EditorName } from './page.tsx';

/**
 * Our editor beside a bare Lexical, Tiptap and BlockNote in one Chromium, in turns, so that whatever else the machine
 * does falls on all. Prints JSON; `toLexical` are ratios to the bare one. A busy machine stretches the clock, so the
 * time of a processor on the page's main thread stands beside it.
 */
const EDITORS = (process.env['BENCH_EDITORS'] ?? 'lexical,ours,tiptap,blocknote').split(',') as readonly EditorName[];
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);
const KEYS = 60;
/** As a fast typist does, so that no key waits for the one before. */
const PAUSE_MS = 60;
const PASTED = Array.from({ length: 5_000 }, (_, line) => `${`Line ${line} `.padEnd(98, 'words of it ')}.`).join('\n');

interface Taken {
  openMs: number[];
  openProcessorMs: number[];
  memoryMb: number[];
  longKeys: number[];
  longKeyProcessorMs: number[];
  shortKeys: number[];
  shortKeyProcessorMs: number[];
  pasteMs: number[];
  pasteProcessorMs: number[];
}

await build({ configFile: fileURLToPath(new URL('./vite.config.ts', import.meta.url)) });
const files = await serveFiles(fileURLToPath(new URL('../../../.cache/editor-bench', import.meta.url)), null);
const browser = await chromium.launch(wholeBrowserOptions());
const taken = new Map(EDITORS.map((name) => [name, emptyTaken()]));
try {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of round % 2 === 0 ? EDITORS : EDITORS.toReversed()) {
      console.error(`round ${round + 1} of ${ROUNDS}: ${name}`);
      const one = taken.get(name);
      if (one) await measure(name, one);
    }
  }
} finally {
  await browser.close();
  await files.close();
}
const results = Object.fromEntries([...taken].map(([name, one]) => [name, summarise(one)]));
const { lexical } = results;
const toLexical = Object.fromEntries(
  Object.entries(results).map(([name, figures]) => [
    name,
    Object.fromEntries(
      Object.entries(figures).map(([key, value]) => [
        key,
        round(value / (lexical?.[key as keyof typeof figures] ?? 0)),
      ]),
    ),
  ]),
);
console.log(JSON.stringify({ ...results, toLexical }));

async function measure(name: EditorName, one: Taken): Promise<void> {
  const long = await openPage(name);
  const before = await long.processor();
  one.openMs.push(await openNote(long.page, 'long'));
  one.openProcessorMs.push((await long.processor()) - before);
  one.memoryMb.push(await long.heap());
  await typeKeys(long, one.longKeys, one.longKeyProcessorMs);
  await long.page.close();

  const short = await openPage(name);
  await openNote(short.page, 'short');
  await typeKeys(short, one.shortKeys, one.shortKeyProcessorMs);
  await short.page.close();

  const empty = await openPage(name);
  await openNote(empty.page, 'empty');
  await empty.page.locator('[contenteditable="true"]').first().click();
  await empty.page.keyboard.press('End');
  const beforePaste = await empty.processor();
  one.pasteMs.push(await empty.page.evaluate((text) => onPage().paste(text), PASTED));
  one.pasteProcessorMs.push((await empty.processor()) - beforePaste);
  await empty.page.close();
}

interface Measured {
  readonly page: Page;
  /** Of a processor on the page's main thread until now. */
  readonly processor: () => Promise<number>;
  /** Megabytes of JavaScript that are not garbage. */
  readonly heap: () => Promise<number>;
}

async function openPage(name: EditorName): Promise<Measured> {
  const page = await browser.newPage({ viewport: { width: 900, height: 800 } });
  await page.addInitScript(() => {
    Object.assign(globalThis, { onPage: () => (window as unknown as { readonly bench: BenchPage }).bench });
  });
  await page.goto(`${files.url}?editor=${name}`);
  await page.waitForFunction(() => 'bench' in window);
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    page,
    processor: async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name: metric }) => metric === 'TaskDuration')?.value ?? 0) * 1000;
    },
    heap: async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      return usedSize / 1_000_000;
    },
  };
}

function openNote(page: Page, size: NoteSize): Promise<number> {
  return page.evaluate((asked) => onPage().open(asked), size);
}

async function typeKeys({ page, processor }: Measured, times: number[], costs: number[]): Promise<void> {
  await page.bringToFront();
  const middle = page.getByText(MIDDLE, { exact: true });
  await middle.scrollIntoViewIfNeeded();
  await middle.click();
  await page.keyboard.press('End');
  // The first keys warm it up.
  await page.keyboard.type(' and so on', { delay: PAUSE_MS });
  await page.evaluate(() => onPage().takeKeys());
  const before = await processor();
  for (let key = 0; key < KEYS; key += 1) await page.keyboard.type('lorem '[key % 6] ?? ' ', { delay: PAUSE_MS });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  costs.push(((await processor()) - before) / KEYS);
  times.push(...(await page.evaluate(() => onPage().takeKeys())));
}

function emptyTaken(): Taken {
  return {
    openMs: [],
    openProcessorMs: [],
    memoryMb: [],
    longKeys: [],
    longKeyProcessorMs: [],
    shortKeys: [],
    shortKeyProcessorMs: [],
    pasteMs: [],
    pasteProcessorMs: [],
  };
}

function summarise(one: Taken) {
  return {
    openMs: round(median(one.openMs)),
    openProcessorMs: round(median(one.openProcessorMs)),
    memoryMb: round(median(one.memoryMb)),
    longKeyP50: round(median(one.longKeys)),
    longKeyP95: round(percentile(one.longKeys, 0.95)),
    longKeyProcessorMs: round(median(one.longKeyProcessorMs)),
    shortKeyP95: round(percentile(one.shortKeys, 0.95)),
    shortKeyProcessorMs: round(median(one.shortKeyProcessorMs)),
    pasteMs: round(median(one.pasteMs)),
    pasteProcessorMs: round(median(one.pasteProcessorMs)),
  };
}

declare global {
  /** Put on each page by openPage. */
  function onPage(): BenchPage;
}
