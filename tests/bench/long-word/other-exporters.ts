import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const HEAD = `import { readFileSync, writeFileSync } from 'node:fs';
const [source, out] = process.argv.slice(2);
const text = readFileSync(source, 'utf8');`;

/** As text, for no package of ours names what they import. */
const PROGRAMS = {
  'html-to-docx': `import convert from 'html-to-docx';
${HEAD}
writeFileSync(out, await convert(text));
process.exit(0);`,
  'block-note': `import { BlockNoteSchema } from '@blocknote/core';
import { DOCXExporter, docxDefaultSchemaMappings } from '@blocknote/xl-docx-exporter';
${HEAD}
const resolveFileUrl = async (url) => (await fetch(url)).blob();
const exporter = new DOCXExporter(BlockNoteSchema.create(), docxDefaultSchemaMappings, { resolveFileUrl });
const blob = await exporter.toBlob(JSON.parse(text), { sectionOptions: {}, documentOptions: {} });
writeFileSync(out, new Uint8Array(await blob.arrayBuffer()));
process.exit(0);`,
} as const;

type OtherExporter = keyof typeof PROGRAMS;

/**
 * Programs that make a Word file of HTML, or of BlockNote's blocks as JSON, each one file as ours is: `<program> <in> <out>`.
 * `folder` has both packages installed.
 */
export async function buildExporters(folder: string): Promise<Readonly<Record<OtherExporter, string>>> {
  const sources = join(folder, 'bench');
  mkdirSync(sources, { recursive: true });
  for (const [name, text] of Object.entries(PROGRAMS)) writeFileSync(join(sources, `${name}.mjs`), text);
  const outDir = join(folder, 'bench-built');
  const programOf = (name: OtherExporter) => join(outDir, `${name}.mjs`);
  for (const name of Object.keys(PROGRAMS))
    await build({
      configFile: false,
      root: folder,
      logLevel: 'error',
      build: {
        ssr: true,
        outDir,
        emptyOutDir: false,
        target: 'node24',
        rolldownOptions: { input: join(sources, `${name}.mjs`), output: { entryFileNames: '[name].mjs' } },
      },
      ssr: { noExternal: true },
    });
  return { 'html-to-docx': programOf('html-to-docx'), 'block-note': programOf('block-note') };
}
