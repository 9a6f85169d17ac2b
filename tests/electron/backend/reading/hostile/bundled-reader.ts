import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import {
  createFileReader,
  type FileReader,
  type ReadLimits,
} from '../../../../../electron/backend/reading/file-reader.ts';
import { startNodeProcess } from '../../../../../electron/backend/reading/start-node-process.ts';

const ROOT = fileURLToPath(new URL('../../../../../', import.meta.url));

/** The reading process as it is shipped, made once: it starts in a third of the time the sources take. */
export interface BundledReader {
  /** Where the bundle lies; nothing else may ever lie there. */
  readonly folder: string;
  readonly open: (limits?: Partial<ReadLimits>) => FileReader;
  readonly remove: () => void;
}

/** Bundles electron/backend/read-file-process.ts into a folder of its own. */
export async function bundleReader(log: (line: string) => void = () => undefined): Promise<BundledReader> {
  const folder = await mkdtemp(join(tmpdir(), 'briefing-desk-reader-'));
  const input = Object.fromEntries(
    ['read-file-process', 'read-file-thread'].map((name) => [name, join(ROOT, `electron/backend/${name}.ts`)]),
  );
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      rolldownOptions: { input, output: { entryFileNames: '[name].js' } },
    },
    ssr: { noExternal: true },
  });
  const script = pathToFileURL(join(folder, 'read-file-process.js'));
  return {
    folder,
    open: (limits = {}) => createFileReader({ start: startNodeProcess, script, limits, log }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
