import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { startHost } from '../../e2e/host-process.ts';
import { wholeBrowserOptions } from '../../test-browser.ts';
import { openOnce } from '../open-bench.ts';
import { median, percentile, round } from '../statistics.ts';
import { type LibraryFiles, libraryFiles } from './library-files.ts';
import { measureScroll, plainListPage } from './measure-scroll.ts';

const OPENINGS = 5;
const SCROLLS = 5;
const TYPED = ['digital economy', 'customs agr', 'brueck', '清洁能源', 'summit protests'] as const;
const PAUSE_MS = 150;
const LIMITS = { paintedP95Ms: 50, frameMs: 16.7, openRatio: 1.5 } as const;

/**
 * The library of 100,000 facts in Chromium, on a running host: from a key to the frame that shows its results, frames
 * while the list scrolls beside a plain page with as many rows of one line scrolled the same way, and opening the page
 * on this dossier beside an empty one.
 */
export async function benchLibraryPage() {
  const files = libraryFiles();
  const home = mkdtempSync(join(tmpdir(), 'briefing-desk-bench-'));
  const browser = await chromium.launch(wholeBrowserOptions());
  try {
    return {
      limits: LIMITS,
      opening: await compareOpening(browser, files, home),
      ...(await measureLibrary(browser, files, home)),
    };
  } finally {
    await browser.close();
    rmSync(home, { recursive: true, force: true });
  }
}

async function compareOpening(browser: Browser, files: LibraryFiles, home: string) {
  const times = { empty: [] as number[], library: [] as number[] };
  for (let turn = 0; turn <= OPENINGS; turn += 1) {
    const empty = await openOnce(browser, files.empty, join(home, 'empty'));
    const library = await openOnce(browser, files.dossier, join(home, 'library'));
    // The first turn warms the disk and the browser's code cache.
    if (turn === 0) continue;
    times.empty.push(empty);
    times.library.push(library);
  }
  const [emptyMs, libraryMs] = [round(median(times.empty)), round(median(times.library))];
  return { emptyMs, libraryMs, ratio: round(libraryMs / emptyMs) };
}

async function measureLibrary(browser: Browser, files: LibraryFiles, home: string) {
  const host = await startHost(join(home, 'library'), files.dossier);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(host.address);
    await page.getByRole('complementary', { name: 'Facts' }).getByRole('article').first().waitFor();
    await page.keyboard.press('ControlOrMeta+Shift+L');
    const list = page.getByRole('listbox', { name: 'Facts of the dossier' });
    await list.getByRole('option').first().waitFor();
    const plain = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await plain.setContent(plainListPage(100_000));
    const frames = { library: [] as number[], plain: [] as number[] };
    for (let turn = 0; turn <= SCROLLS; turn += 1) {
      const taken = { library: await measureScroll(page, '.library-list'), plain: await measureScroll(plain, '#list') };
      if (turn === 0) continue;
      frames.library.push(...taken.library);
      frames.plain.push(...taken.plain);
    }
    await page.bringToFront();
    const painted = await typeAndTime(page);
    return {
      painted: { keys: painted.length, p50: round(median(painted)), p95: round(percentile(painted, 0.95)) },
      scroll: {
        library: summarise(frames.library),
        plain: summarise(frames.plain),
        ratioP95: round(percentile(frames.library, 0.95) / percentile(frames.plain, 0.95)),
      },
    };
  } finally {
    await host.stop();
  }
}

function summarise(intervals: readonly number[]) {
  const late = intervals.filter((interval) => interval > LIMITS.frameMs * 1.5).length;
  return {
    frames: intervals.length,
    median: round(median(intervals)),
    p95: round(percentile(intervals, 0.95)),
    lateShare: round(late / intervals.length),
  };
}

/** Milliseconds from each key to the task after the frame in which the list shows what was found for it. */
async function typeAndTime(page: Page): Promise<readonly number[]> {
  const search = page.getByRole('textbox', { name: 'Search the library' });
  const times: number[] = [];
  for (const text of TYPED) {
    await search.fill('');
    await page.waitForTimeout(PAUSE_MS * 2);
    for (const letter of text) {
      await page.evaluate(watchNextResult);
      await search.pressSequentially(letter);
      await page.waitForTimeout(PAUSE_MS);
      times.push(
        ...(await page.evaluate(() => (window as unknown as { readonly painted: readonly number[] }).painted)),
      );
    }
  }
  return times;
}

/** Notes the time from the next key to the frame after the list changed; nothing when its words find the same. */
function watchNextResult(): void {
  const results: number[] = [];
  Object.assign(window, { painted: results });
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port2.onmessage = () => results.push(performance.now() - timeStamp);
          port1.postMessage(null);
        });
      });
      const found = document.querySelector('.library-rows')?.parentElement?.parentElement ?? document.body;
      // Of what is around the list only its rows and their count change with results.
      const rows = found.querySelector('.library-rows');
      if (rows) observer.observe(rows, { childList: true, subtree: true, characterData: true });
      setTimeout(() => observer.disconnect(), 2_000);
    },
    { capture: true, once: true },
  );
}
