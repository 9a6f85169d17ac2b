import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { round } from '../statistics.ts';
import { libraryFiles } from './library-files.ts';
import { LIBRARY } from './make-library.ts';
import type { BackendFigures } from './measure-backend.ts';
import type { EngineFigures } from './measure-engine.ts';

const ENGINES = ['MiniSearch', 'FlexSearch', 'Orama'] as const;
const LIMITS = { searchP95Ms: 15, staleMs: 100, memoryMB: 250 } as const;

/**
 * A library of 100,000 facts, 2,000 notes and 50,000 links: how long the backend takes to search it, to say what is
 * stale and to open it, what memory that takes, and the same records in engines that hold them in memory, each in a
 * process of its own. The table goes to stderr. Made once, which takes a minute or two; then under a minute.
 */
export function benchLibrary() {
  const files = JSON.stringify(libraryFiles());
  const backend: BackendFigures = JSON.parse(measure('measure-backend.ts', files));
  const engines: Record<string, EngineFigures> = { 'Briefing Desk': backend.engine };
  for (const name of ENGINES) engines[name] = JSON.parse(measure('measure-engine.ts', name, files));
  printTables(backend, engines);
  const { engine: _, ...figures } = backend;
  return { ...LIBRARY, limits: LIMITS, ...figures, engines };
}

function measure(script: string, ...asked: readonly string[]): string {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const said = execFileSync(process.execPath, ['--expose-gc', path, ...asked], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 16 * 1024 * 1024,
  });
  return said.trim().split('\n').at(-1) ?? '';
}

function printTables(backend: BackendFigures, engines: Readonly<Record<string, EngineFigures>>): void {
  const lines = [
    `\n${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores`,
    row('search, ms', ['queries', 'p50', 'p95', 'max', 'cpu p95']),
    ...Object.entries(backend.search).map(([name, { queries, p50, p95, max, cpuP95 }]) =>
      row(name, [queries, p50, p95, max, cpuP95]),
    ),
    row('what is stale, ms', [backend.staleMs]),
    row('opening, ms (an empty one)', [
      backend.openMs,
      backend.openEmptyMs,
      round(backend.openMs / backend.openEmptyMs),
    ]),
    row('memory, MB (before opening)', [backend.memoryMB, backend.emptyMemoryMB]),
    '',
    row('', ['ready ms', 'p50 ms', 'p95 ms', 'MB', 'misses', 'of']),
    ...Object.entries(engines).map(([name, { readyMs, p50, p95, memoryMB, misses, queries }]) =>
      row(name, [readyMs, p50, p95, memoryMB, misses, queries]),
    ),
  ];
  console.error(lines.join('\n'));
}

function row(name: string, cells: readonly (string | number)[]): string {
  return name.padEnd(28) + cells.map((cell) => String(cell).padStart(10)).join('');
}
