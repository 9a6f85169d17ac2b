import { join } from 'node:path';
import { accepted } from '../dossiers/desk-backend.ts';
import { withBenchBackend } from './bench-backend.ts';
import { createLargeDossier } from './large-dossier.ts';
import { percentile, round, timed } from './statistics.ts';

const COUNTS = [1_000, 10_000, 100_000] as const;

/**
 * Fact search in the backend as a page asks for it (checked input, ranked facts with their matches out): whole words,
 * beginnings, two words, a slip of the pen, and everything. Limit: p95 at most 10 ms over 10,000 facts.
 */
export async function benchSearch() {
  const rows: Record<string, unknown> = { limitMs: 10 };
  for (const count of COUNTS) rows[`${count} facts`] = await searchAmong(count);
  return rows;
}

function searchAmong(count: number) {
  return withBenchBackend(async (backend, folder) => {
    const path = join(folder, 'search.dossier');
    createLargeDossier(path, count, 0);
    const { dossier } = accepted(await backend.dossiers.open({ path }));
    const search = (query: string) =>
      backend.facts.search({ dossier, query, kinds: [], sources: [], statuses: [], limit: 50, offset: 0 });
    const claims = accepted(await search('')).hits.map(({ fact }) => fact.claim.replace('.', '').split(' '));
    const queries = claims.slice(0, 50).flatMap((words) => makeQueries(words));
    const times: number[] = [];
    for (const query of queries) times.push(await timed(async () => accepted(await search(query))));
    return {
      queries: times.length,
      p50: round(percentile(times, 0.5)),
      p95: round(percentile(times, 0.95)),
      max: round(Math.max(...times)),
    };
  });
}

function makeQueries(words: readonly string[]): readonly string[] {
  const [a = '', b = '', c = ''] = words.toSorted((x, y) => y.length - x.length);
  const frequent = words.toSorted((x, y) => x.length - y.length)[0] ?? '';
  return [
    a,
    b.slice(0, Math.ceil(b.length * 0.6)),
    `${a} ${c}`,
    `${a.slice(0, 3)}x${a.slice(4)}`,
    frequent,
    frequent.slice(0, 2),
    '',
  ];
}
