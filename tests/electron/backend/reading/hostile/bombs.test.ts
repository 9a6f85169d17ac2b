import { once } from 'node:events';
import { readdirSync, rmSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { howMany } from '../../../../how-many.ts';
import type { Bomb } from './bomb.ts';
import { type BundledReader, bundleReader } from './bundled-reader.ts';
import { countOutcomes, readOutcome } from './outcome.ts';
import { pageBombs } from './page-bombs.ts';
import { pdfBombs } from './pdf-bombs.ts';
import { textBombs } from './text-bombs.ts';
import { wordBombs } from './word-bombs.ts';

/** Those without end are ended early: that the wall stands is seen in two seconds as well as in thirty. */
const ENDLESS = /forms that double|200,000 pages|objects cut short|sign a book/;
const SHORT_MS = 2_000;
/** In bytes, what the host may have kept when all are over. */
const MOST_KEPT = 200 * 1024 * 1024;
const MOST_STALLED_MS = 1_000;
/** In a common run a part of each kind: each bomb is read in a process that is ended after it. */
const EVERY = howMany(1, 3);

let bundled: BundledReader;
let store: string;
let canary: Server;
let asked = 0;

beforeAll(async () => {
  bundled = await bundleReader();
  store = await mkdtemp(join(tmpdir(), 'briefing-desk-bombs-'));
  canary = createServer((_request, response) => response.end());
  canary.on('connection', () => {
    asked += 1;
  });
  canary.listen(0, '127.0.0.1');
  await once(canary, 'listening');
});

afterAll(() => {
  canary.close();
  bundled.remove();
  rmSync(store, { recursive: true, force: true });
});

test('bombs end as an article or in a message of their own, and harm nobody else', { timeout: 900_000 }, async () => {
  const address = `http://127.0.0.1:${(canary.address() as AddressInfo).port}`;
  const all = [...wordBombs(address), ...pdfBombs(address), ...pageBombs(address), ...textBombs()];
  const bombs = all.filter((_, index) => index % EVERY === 0);
  // Making them takes the time and memory that reading them must not.
  const made: StoredBomb[] = [];
  for (const [index, bomb] of bombs.entries()) made.push(await storeBomb(bomb, index));
  const shipped = readdirSync(bundled.folder, { recursive: true });
  const rss = process.memoryUsage.rss();
  const stalls = monitorEventLoopDelay({ resolution: 10 });
  stalls.enable();

  const results = await readAll(made);

  stalls.disable();
  const kept = process.memoryUsage.rss() - rss;
  const stalled = stalls.max / 1e6;
  const slowest = results.toSorted((a, b) => b.ms - a.ms).slice(0, 5);
  console.log(
    [
      `${bombs.length} bombs: ${countOutcomes(results.map(({ outcome }) => outcome))}`,
      `host: ${Math.round(kept / 1e6)} MB kept, longest stall ${Math.round(stalled)} ms, ${asked} connections`,
      ...slowest.map(({ name, outcome, ms }) => `  ${Math.round(ms)} ms ${name}: ${outcome}`),
    ].join('\n'),
  );
  expect(
    results.filter(({ outcome, ends }) => !ends.includes(outcome)).map(({ name, outcome }) => `${name}: ${outcome}`),
  ).toEqual([]);
  expect(bombs.length).toBeGreaterThan(25);
  expect(kept).toBeLessThan(MOST_KEPT);
  expect(stalled).toBeLessThan(MOST_STALLED_MS);
  expect(asked).toBe(0);
  expect(readdirSync(bundled.folder, { recursive: true })).toEqual(shipped);
});

interface StoredBomb extends Bomb {
  readonly path: string;
}

async function storeBomb(bomb: Bomb, index: number): Promise<StoredBomb> {
  const path = join(store, String(index));
  const article = bomb.make();
  if (article.kind === 'file') await writeFile(path, article.bytes);
  return { ...bomb, path };
}

async function readAll(bombs: readonly StoredBomb[]) {
  const [patient, short] = [bundled.open(), bundled.open({ timeMs: SHORT_MS, atOnce: 1 })];
  const line = [...bombs];
  const results: {
    readonly name: string;
    readonly outcome: string;
    readonly ends: readonly string[];
    readonly ms: number;
  }[] = [];
  const work = async () => {
    for (let bomb = line.shift(); bomb; bomb = line.shift()) {
      const { name, ends, path } = bomb;
      const [file = ''] = name.split(':', 1);
      const article = { kind: 'file', name: file, bytes: await readFile(path) } as const;
      const began = performance.now();
      const outcome = await readOutcome(ENDLESS.test(name) ? short : patient, article);
      results.push({ name, outcome, ends, ms: performance.now() - began });
    }
  };
  await Promise.all([work(), work()]);
  patient.close();
  short.close();
  return results;
}
