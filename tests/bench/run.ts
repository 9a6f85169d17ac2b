import { benchExport } from './export-bench.ts';
import { benchSearch } from './search-bench.ts';

/** `npm run bench [-- name ...]`: speed as ratios and counts of one run, as one JSON document. */
const BENCHES = {
  export: benchExport,
  search: benchSearch,
} as const;

const asked = process.argv.slice(2);
const results: Record<string, unknown> = {};
for (const [name, bench] of Object.entries(BENCHES))
  if (asked.length === 0 || asked.includes(name)) results[name] = await bench();
console.log(JSON.stringify(results, null, 2));
