import { execFileSync } from 'node:child_process';
import { loadavg } from 'node:os';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { benchExport } from './export-bench.ts';
import { benchFirstScreen } from './first-screen-bench.ts';
import { benchGallery } from './gallery-bench.ts';
import { benchLibrary } from './library/library-bench.ts';
import { benchLibraryPage } from './library/library-page-bench.ts';
import { benchLongWord } from './long-word/long-word-bench.ts';
import { benchOpen } from './open-bench.ts';
import { benchReview } from './review-bench.ts';
import { benchSearch } from './search-bench.ts';

/**
 * `npm run bench [-- name ...]`: the speed limits as ratios and counts of one run, as one JSON document. The page must be
 * built (`npm run build`). Timings of a busy machine say little: the load is printed beside them.
 */
const BENCHES = {
  export: benchExport,
  'long-word': benchLongWord,
  search: benchSearch,
  review: benchReview,
  open: benchOpen,
  'first-screen': benchFirstScreen,
  gallery: benchGallery,
  library: benchLibrary,
  'library-page': benchLibraryPage,
  editor: benchEditor,
} as const;

const asked = process.argv.slice(2);
const results: Record<string, unknown> = {};
for (const [name, bench] of Object.entries(BENCHES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  results[name] = await bench();
}
console.log(JSON.stringify({ ...results, loadAverage: loadavg()[0] }, null, 2));

/** Our editor beside a bare Lexical, Tiptap and BlockNote; limits in docs/performance.md. */
function benchEditor(): unknown {
  const script = fileURLToPath(new URL('./editor/run.ts', import.meta.url));
  const said = execFileSync(process.execPath, [script], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  return JSON.parse(said.slice(said.lastIndexOf('\n{') + 1));
}
