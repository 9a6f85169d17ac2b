import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Backend } from '../../../core/contract/backend.ts';
import type { FactQuery } from '../../../core/contract/fact-query.ts';
import { accepted, startBackend } from '../../dossiers/desk-backend.ts';
import { median, percentile, round, timed } from '../statistics.ts';
import type { LibraryFiles } from './library-files.ts';
import type { LibraryQuery } from './make-queries.ts';
import { askAll, type EngineFigures, memoryMB } from './measure-engine.ts';

/** The backend in a process of its own (library-bench.ts), asked as a page asks it: input checked, facts out. */

export interface BackendFigures {
  /** Beside the engines: the same queries, the same count of answers. */
  readonly engine: EngineFigures;
  /** Milliseconds of a page of the library, by what was asked. */
  readonly search: Readonly<Record<string, Timing>>;
  readonly staleMs: number;
  readonly attentionMs: number;
  readonly openMs: number;
  readonly openEmptyMs: number;
  readonly memoryMB: number;
  readonly emptyMemoryMB: number;
}

export interface Timing {
  readonly queries: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  /** Of the processor alone: what a busy machine leaves comparable. */
  readonly cpuP95: number;
}

const ROUNDS = 7;
/** What the library asks for at once (renderer/state/fact-library-rows.ts). */
const PAGE = 100;

type Asked = Omit<FactQuery, 'limit' | 'offset'>;

async function measure(backend: Backend, files: LibraryFiles): Promise<BackendFigures> {
  const queries: readonly LibraryQuery[] = JSON.parse(readFileSync(files.queries, 'utf8'));
  const emptyMemoryMB = memoryMB();
  const start = performance.now();
  const { dossier } = accepted(await backend.dossiers.open({ path: files.dossier }));
  const readyMs = round(performance.now() - start);
  const find = async (asked: Asked, limit: number) =>
    accepted(await backend.facts.search({ dossier, ...asked, limit, offset: 0 }));
  const asked = await askAll(queries, async (text) =>
    (await find({ query: text }, 20)).hits.map(({ fact }) => fact.id),
  );
  const search: Record<string, Timing> = {};
  const everything: Taken[] = [];
  for (const [name, list] of Object.entries(pageQueries(queries))) {
    const times: Taken[] = [];
    for (const one of list) times.push(await taken(() => find(one, PAGE)));
    search[name] = summarise(times);
    everything.push(...times);
  }
  search.all = summarise(everything);
  const stale = await timesOf(() => backend.updates.waiting({ dossier }));
  // Of one dossier in use; opening sixteen of them below leaves room that Node keeps.
  const memory = memoryMB();
  const attention = await timesOf(() => backend.updates.attention({ dossier, today: '2026-06-01' }));
  // As a window finds it that comes back to a dossier which was closed.
  await backend.dossiers.close({ dossier });
  const open = { empty: [] as number[], library: [] as number[] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const [empty, library] = [await openOnce(backend, files.empty), await openOnce(backend, files.dossier)];
    if (round === 0) continue;
    open.empty.push(empty);
    open.library.push(library);
  }
  return {
    engine: { readyMs, ...asked, memoryMB: memory },
    search,
    staleMs: round(median(stale)),
    attentionMs: round(median(attention)),
    openMs: round(median(open.library)),
    openEmptyMs: round(median(open.empty)),
    memoryMB: memory,
    emptyMemoryMB,
  };
}

async function openOnce(backend: Backend, path: string): Promise<number> {
  const start = performance.now();
  const { dossier } = accepted(await backend.dossiers.open({ path }));
  // What a page asks for before it stands there.
  await Promise.all([
    backend.notes.list({ dossier }),
    backend.sources.list({ dossier }),
    backend.facts.search({ dossier, limit: 50, offset: 0 }),
  ]);
  const taken = performance.now() - start;
  await backend.dossiers.close({ dossier });
  return taken;
}

async function timesOf(work: () => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await timed(work));
  return times;
}

/** What is typed and chosen in the library: each kind of query, words as they grow, phrases, filters, orders. */
function pageQueries(queries: readonly LibraryQuery[]): Readonly<Record<string, readonly Asked[]>> {
  const byKind = Object.groupBy(queries, ({ kind }) => kind);
  const kinds = Object.entries(byKind).map(
    ([kind, list]) => [kind, list.map(({ text }) => ({ query: text }))] as const,
  );
  const texts = queries.slice(0, 12).map(({ text }) => text);
  const growing = texts.flatMap((text) => [...text].map((_letter, at) => ({ query: text.slice(0, at + 1) })));
  const words = [...new Set(queries.flatMap(({ text }) => text.split(' ')))].slice(0, 40);
  const filters: readonly Asked[] = [
    { kinds: ['figure', 'event'] },
    { statuses: ['unverified'] },
    { tags: ['topic 3'] },
    { sources: ['source-2', 'source-9'] },
    { use: 'unused' },
    { use: 'used', kinds: ['statement'] },
    { dueBy: '2026-06-01' },
    { from: '2015', to: '2018-06' },
  ];
  return {
    ...Object.fromEntries(kinds),
    'one word': words.map((query) => ({ query })),
    'as typed': growing,
    phrases: PHRASES.map((query) => ({ query: `"${query}"` })),
    everything: Array.from({ length: 10 }, () => ({})),
    filters: filters.flatMap((filter) => [filter, filter, { ...filter, query: 'agree' }, { ...filter, query: 'port' }]),
    orders: ORDERS.flatMap((sort) => [{ sort }, { sort, query: 'customs' }, { sort, query: 'customs' }]),
  };
}

const PHRASES = [
  'digital economy',
  'customs agreement',
  'before the summit',
  'housing loan',
  'for a third time',
  'économie numérique',
  'trotz großer Bedenken',
  'الاقتصاد الرقمي',
  '清洁能源',
  '高速鉄道',
] as const;
const ORDERS = ['newest', 'oldest', 'changed', 'kind', 'status', 'person', 'place', 'source'] as const;

interface Taken {
  readonly wall: number;
  readonly cpu: number;
}

async function taken(work: () => Promise<unknown>): Promise<Taken> {
  const before = process.cpuUsage();
  const wall = await timed(work);
  const { user, system } = process.cpuUsage(before);
  return { wall, cpu: (user + system) / 1_000 };
}

function summarise(times: readonly Taken[]): Timing {
  const [wall, cpu] = [times.map((time) => time.wall), times.map((time) => time.cpu)];
  return {
    queries: times.length,
    p50: round(percentile(wall, 0.5)),
    p95: round(percentile(wall, 0.95)),
    max: round(Math.max(...wall)),
    cpuP95: round(percentile(cpu, 0.95)),
  };
}

const folder = mkdtempSync(join(tmpdir(), 'briefing-desk-bench-'));
const { server, as } = startBackend(folder);
try {
  console.log(JSON.stringify(await measure(as('bench'), JSON.parse(process.argv[2] ?? ''))));
} finally {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
