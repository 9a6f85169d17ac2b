import { readFileSync } from 'node:fs';
import process from 'node:process';
import { percentile, round } from '../statistics.ts';
import type { MakeEngine } from './engines/engine.ts';
import { makeFlexSearch } from './engines/flex-search.ts';
import { makeMiniSearch } from './engines/mini-search.ts';
import { makeOrama } from './engines/orama.ts';
import type { LibraryFiles, SearchRecord } from './library-files.ts';
import { type LibraryQuery, QUERY_KINDS, type QueryKind } from './make-queries.ts';

/** One engine in a process of its own (library-bench.ts): time to ready, times of queries, what it missed, memory. */

export interface EngineFigures {
  readonly readyMs: number;
  readonly p50: number;
  readonly p95: number;
  readonly misses: number;
  readonly missesByKind: Readonly<Partial<Record<QueryKind, number>>>;
  /** Of the process, after its garbage was collected. */
  readonly memoryMB: number;
  readonly queries: number;
}

const MAKERS: Readonly<Record<string, MakeEngine>> = {
  MiniSearch: makeMiniSearch,
  FlexSearch: makeFlexSearch,
  Orama: makeOrama,
};

/** Asks every query twice; the second time counts, as somebody types the same words again and again. */
export async function askAll(
  queries: readonly LibraryQuery[],
  find: (text: string) => readonly string[] | Promise<readonly string[]>,
): Promise<Omit<EngineFigures, 'readyMs' | 'memoryMB'>> {
  const times: number[] = [];
  const missed = new Map<QueryKind, number>();
  for (const { text } of queries) await find(text);
  for (const { text, kind, wanted } of queries) {
    const start = performance.now();
    const found = await find(text);
    times.push(performance.now() - start);
    if (!found.includes(wanted)) missed.set(kind, (missed.get(kind) ?? 0) + 1);
  }
  return {
    queries: queries.length,
    p50: round(percentile(times, 0.5)),
    p95: round(percentile(times, 0.95)),
    misses: [...missed.values()].reduce((sum, count) => sum + count, 0),
    missesByKind: Object.fromEntries(QUERY_KINDS.map((kind) => [kind, missed.get(kind) ?? 0])),
  };
}

/** Megabytes in use by this process. */
export function memoryMB(): number {
  globalThis.gc?.();
  return Math.round(process.memoryUsage.rss() / 1024 / 1024);
}

async function measure(make: MakeEngine, files: LibraryFiles): Promise<EngineFigures> {
  const queries: readonly LibraryQuery[] = JSON.parse(readFileSync(files.queries, 'utf8'));
  const start = performance.now();
  const records: readonly SearchRecord[] = JSON.parse(readFileSync(files.records, 'utf8'));
  const engine = await make(records);
  const readyMs = round(performance.now() - start);
  const asked = await askAll(queries, engine.find);
  return { readyMs, ...asked, memoryMB: memoryMB() };
}

if (import.meta.main) {
  const [name = '', files = ''] = process.argv.slice(2);
  const make = MAKERS[name];
  if (!make) throw new Error(`no engine is called ${name}`);
  console.log(JSON.stringify(await measure(make, JSON.parse(files))));
}
