import type { Dossier } from '../dossier/dossier.ts';
import { fileNameFor } from '../exports/file-name.ts';
import type { FinishedFile } from '../host.ts';
import { listSources } from '../sources/read-sources.ts';
import type { LooseItem } from './reference-formats.ts';
import { writeItem } from './reference-items.ts';

export type ReferenceFormat = 'csl' | 'ris' | 'bib';

const FILES: Readonly<Record<ReferenceFormat, { readonly ending: string; readonly type: string }>> = {
  csl: { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
  bib: { ending: 'bib', type: 'application/x-bibtex' },
};

/**
 * Bibliographic data of every source. CSL-JSON carries all of it; RIS and BibLaTeX what those formats have a place for.
 */
export async function exportReferences(dossier: Dossier, format: ReferenceFormat): Promise<FinishedFile> {
  const items = listSources(dossier).map(writeItem);
  const { ending, type } = FILES[format];
  const text = format === 'csl' ? `${JSON.stringify(items, null, 2)}\n` : await writeText(items, format);
  return { name: fileNameFor(`${dossier.name} sources`, ending), type, bytes: new TextEncoder().encode(text) };
}

async function writeText(items: readonly LooseItem[], format: 'ris' | 'bib'): Promise<string> {
  // Loaded when first needed: the library takes a tenth of a second.
  const { writeBibtex, writeRis } = await import('./reference-formats.ts');
  return format === 'ris' ? writeRis(items) : writeBibtex(items);
}
