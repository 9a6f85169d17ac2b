import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { chromium, type Page } from '@playwright/test';
import { startHost } from '../e2e/host-process.ts';
import { wholeBrowserOptions } from '../test-browser.ts';
import { createLargeDossier } from './large-dossier.ts';
import { median, round } from './statistics.ts';

const ROUNDS = 9;
const TEMPLATES = 200;
const BLANK = 'Blank';
const LARGEST = 'Largest of all';

/**
 * The gallery over 200 templates, from the key to the frame with its rows and the first picture; and a new note, from the
 * key that chooses its template to the frame in which its text has the caret: the largest template there can be beside a
 * blank one, in turns. Limits: 200 ms and 300 ms; ratios are to the blank note.
 */
export async function benchGallery() {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-desk-bench-'));
  const path = join(folder, 'templates.dossier');
  createLargeDossier(path, 0, 0);
  addTemplates(path);
  const browser = await chromium.launch(wholeBrowserOptions());
  const host = await startHost(join(folder, 'home'), path);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const measure = await createMeasure(page);
    await page.goto(host.address);
    await page.getByRole('button', { name: 'New note', exact: true }).waitFor();
    const times: Readonly<Record<string, Cost[]>> = { gallery: [], [BLANK]: [], [LARGEST]: [] };
    for (let turn = 0; turn <= ROUNDS; turn += 1) {
      for (const name of turn % 2 === 0 ? [BLANK, LARGEST] : [LARGEST, BLANK]) {
        const gallery = await measure(() => openGallery(page));
        await page.getByRole('combobox', { name: 'Find a template' }).fill(name);
        await page.getByRole('option', { name, selected: true }).waitFor();
        const note = await measure(() => beginNote(page, name));
        // The first turn warms both up.
        if (turn === 0) continue;
        times.gallery?.push(gallery);
        times[name]?.push(note);
      }
    }
    const [gallery, blank, largest] = ['gallery', BLANK, LARGEST].map((name) => summarise(times[name] ?? []));
    const toBlankNote = (one: Cost | undefined) => round((one?.ms ?? 0) / (blank?.ms ?? 0));
    return {
      templates: TEMPLATES,
      gallery: { limitMs: 200, ...gallery, toBlankNote: toBlankNote(gallery) },
      largest: { limitMs: 300, ...largest, toBlankNote: toBlankNote(largest) },
      blank,
    };
  } finally {
    await browser.close();
    await host.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Cost {
  /** By the clock. */
  readonly ms: number;
  /** Of a processor, on the page's main thread: the same whatever else the machine does. */
  readonly processorMs: number;
}

async function createMeasure(page: Page): Promise<(work: () => Promise<number>) => Promise<Cost>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const processor = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  return async (work) => {
    const before = await processor();
    const ms = await work();
    return { ms, processorMs: (await processor()) - before };
  };
}

function summarise(costs: readonly Cost[]): Cost {
  return {
    ms: round(median(costs.map(({ ms }) => ms))),
    processorMs: round(median(costs.map(({ processorMs }) => processorMs))),
  };
}

function openGallery(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const mac = navigator.platform.startsWith('Mac');
    const keys = { key: 'n', code: 'KeyN', altKey: true, ctrlKey: !mac, metaKey: mac, bubbles: true };
    const start = performance.now();
    document.body.dispatchEvent(new KeyboardEvent('keydown', keys));
    while (!document.querySelector('.gallery-row') || !document.querySelector('.preview-picture svg')) await frame();
    await frame();
    return performance.now() - start;
  });
}

function beginNote(page: Page, title: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const frame = () => new Promise(requestAnimationFrame);
    const ready = () => {
      const text = document.querySelector('article.paper[aria-label]');
      return text?.getAttribute('aria-label') === wanted && text.contains(document.activeElement);
    };
    const start = performance.now();
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    while (!ready() || document.activeElement?.getAttribute('contenteditable') !== 'true') await frame();
    await frame();
    return performance.now() - start;
  }, title);
}

/** A large template, as departments have them, many times; and one as large as a file may be, which asks for nothing. */
function addTemplates(path: string): void {
  const db = new DatabaseSync(path);
  const add = db.prepare('INSERT INTO templates (id, text, added) VALUES (?, ?, ?)');
  const put = (id: string, text: string) => add.run(id, text, '2026-11-22T09:00:00.000Z');
  for (let one = 1; one < TEMPLATES - BUILT_IN; one += 1)
    put(`house-${one}`, writeText(`House format ${one}`, 8, 12, 300));
  put('largest', writeText(LARGEST, 40, 60, 600));
  db.close();
}

/** Those that come with the app are listed too. */
const BUILT_IN = 14;

function writeText(name: string, fields: number, sections: number, guidance: number): string {
  const field = (index: number) =>
    `  - { id: f${index}, label: Field ${index}, type: text, guidance: What it is for. }`;
  const section = (index: number) =>
    [
      `# Section ${index}`,
      `::section{#s${index} required limit="120 words"}`,
      `${'What belongs here, in words of its own. '.repeat(guidance).slice(0, guidance)}`.trim(),
      `::slot[Facts ${index}]{#slot${index} kinds="agreement, event" limit=3}`,
    ].join('\n\n');
  return [
    '---',
    `name: ${name}`,
    'practice: Our office',
    'description: A format of the house in a few pages, with many sections and what belongs in each.',
    'marking:',
    '  ladder: [OFFICIAL, SECRET]',
    '  initial: OFFICIAL',
    'fields:',
    ...Array.from({ length: fields }, (_, index) => field(index + 1)),
    '---',
    '',
    ...Array.from({ length: sections }, (_, index) => `${section(index + 1)}\n`),
  ].join('\n');
}
