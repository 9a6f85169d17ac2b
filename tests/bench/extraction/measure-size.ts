import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../../..');
const ENTRY = join(ROOT, 'core/extraction/extract.ts');
const GAZETTEER = join(ROOT, 'core/extraction/gazetteer/gazetteer.json');

export interface Size {
  readonly bytes: number;
  readonly gzipped: number;
}

/** The extractor with all it needs as one minified file, and of that the gazetteer. */
export interface Sizes {
  readonly extractor: Size;
  readonly gazetteer: Size;
}

/** Builds the extractor in memory, as the app's page would load it. Writes nothing. */
export async function measureSizes(): Promise<Sizes> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' } },
  });
  const outputs = 'on' in built ? [] : [built].flat();
  const code = outputs.flatMap(({ output }) => output.flatMap((file) => ('code' in file ? [file.code] : [])));
  return { extractor: sizeOf(code.join('\n')), gazetteer: sizeOf(readFileSync(GAZETTEER, 'utf8')) };
}

function sizeOf(content: string): Size {
  return { bytes: Buffer.byteLength(content), gzipped: gzipSync(content, { level: 9 }).length };
}
