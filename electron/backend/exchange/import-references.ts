import { isDeepStrictEqual } from 'node:util';
import type { TableFile, TableReport } from '../../../core/contract/table-file.ts';
import type { CslItem, SourceReference } from '../../../core/facts/source.ts';
import type { Clock, NewId } from '../../../core/shared/ports.ts';
import { say } from '../../../core/shared/said.ts';
import { idSchema } from '../../../core/shared/schema-text.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { change } from '../dossier/rows.ts';
import { write } from '../dossier/write.ts';
import { Refused } from '../refused.ts';
import { listSources } from '../sources/read-sources.ts';
import { recordSource } from '../sources/record-source.ts';
import { readJson } from './read-json.ts';
import type { LooseItem } from './reference-formats.ts';
import { type Reference, readItem } from './reference-items.ts';

interface Plan {
  readonly report: TableReport;
  readonly added: readonly SourceReference[];
  readonly updated: readonly SourceReference[];
}

/**
 * Takes bibliographic data from a `.json` (CSL-JSON), `.ris` or `.bib` file. An item is the dossier's own source when it
 * has its id, DOI or address, or its title and date; then what the file says replaces what is known, and what it does
 * not say stays. Others become sources without text. Throws Refused `unreadable` for a file that is none of these.
 */
export async function importReferences(
  dossier: Dossier,
  file: TableFile & { readonly dryRun: boolean },
  { clock, newId }: { readonly clock: Clock; readonly newId: NewId },
): Promise<TableReport> {
  const items = await readItems(file);
  // Only CSL-JSON knows every type: in RIS and BibTeX a speech is a sound or a song.
  const keepsType = !/\.json$/i.test(file.name);
  if (file.dryRun) return planImport(dossier, items, keepsType, newId).report;
  return write(dossier, () => {
    const { report, added, updated } = planImport(dossier, items, keepsType, newId);
    for (const source of added) recordSource(dossier, { ...source, passages: [] }, { at: clock() });
    for (const { id, csl, language, remark } of updated) {
      const sql = 'UPDATE sources SET csl = ?, language = ?, remark = ? WHERE id = ?';
      change(dossier.db, sql, JSON.stringify(csl), language, remark, id);
    }
    return report;
  });
}

async function readItems({ name, bytes }: TableFile): Promise<readonly LooseItem[]> {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  const items = ending === 'json' ? readJson(bytes) : await readText(ending, bytes);
  if (!Array.isArray(items))
    throw new Refused('unreadable', 'This JSON is not a list of CSL items. Nothing was changed.');
  return items.map((item: unknown) => (typeof item === 'object' && item !== null ? (item as LooseItem) : {}));
}

async function readText(ending: string | undefined, bytes: Uint8Array): Promise<readonly LooseItem[]> {
  if (ending !== 'ris' && ending !== 'bib')
    throw new Refused(
      'unreadable',
      'Bibliographic data is read from a .json (CSL-JSON), .ris or .bib file. Nothing was changed.',
    );
  const { readBibtex, readRis } = await import('./reference-formats.ts');
  const text = new TextDecoder().decode(bytes);
  try {
    const items = ending === 'ris' ? readRis(text) : readBibtex(text);
    if (items.length > 0) return items;
  } catch (error) {
    throw noReferences(ending, error);
  }
  throw noReferences(ending);
}

function noReferences(ending: string, cause?: unknown): Refused {
  const format = ending === 'ris' ? 'RIS' : 'BibTeX';
  return new Refused(
    'unreadable',
    say('No reference could be read: the file is not valid {format}. Nothing was changed.', { format }),
    cause,
  );
}

function planImport(dossier: Dossier, items: readonly LooseItem[], keepsType: boolean, newId: NewId): Plan {
  const known = createSourceFinder(listSources(dossier));
  const seen = new Set<string>();
  const added: SourceReference[] = [];
  const updated: SourceReference[] = [];
  const rejected: { row: number; reason: string }[] = [];
  let unchanged = 0;
  for (const [index, item] of items.entries()) {
    const read = readItem(item);
    const reject = (reason: string) => rejected.push({ row: index + 1, reason });
    if (!read.ok) {
      reject(read.error);
      continue;
    }
    const named = idSchema.safeParse(item.id);
    const before = known(named.success ? named.data : null, read.value.csl);
    const id = before?.id ?? (named.success ? named.data : newId());
    if (seen.has(id)) {
      reject('the file has this source twice');
      continue;
    }
    seen.add(id);
    const after = merge(id, before, read.value, keepsType);
    if (before === null) added.push(after);
    else if (isDeepStrictEqual(after, before)) unchanged += 1;
    else updated.push(after);
  }
  return { report: { added: added.length, updated: updated.length, unchanged, rejected }, added, updated };
}

function merge(
  id: string,
  before: SourceReference | null,
  { csl, language, remark }: Reference,
  keepsType: boolean,
): SourceReference {
  return {
    id,
    csl: before ? { ...before.csl, ...csl, ...(keepsType ? { type: before.csl.type } : {}) } : csl,
    language: language ?? before?.language ?? 'en',
    remark: remark ?? before?.remark ?? null,
  };
}

function createSourceFinder(sources: readonly SourceReference[]) {
  const byKey = new Map<string, SourceReference>();
  for (const { id, csl, language, remark } of sources)
    for (const key of [`id ${id}`, ...keysOf(csl)]) if (!byKey.has(key)) byKey.set(key, { id, csl, language, remark });
  return (id: string | null, csl: CslItem): SourceReference | null => {
    const keys = [...(id === null ? [] : [`id ${id}`]), ...keysOf(csl)];
    for (const key of keys) {
      const source = byKey.get(key);
      if (source) return source;
    }
    return null;
  };
}

function keysOf({ DOI, URL: url, title, issued }: CslItem): readonly string[] {
  return [
    ...(DOI ? [`doi ${DOI.toLowerCase()}`] : []),
    ...(url ? [`url ${url}`] : []),
    ...(title && issued ? [`title ${title.toLowerCase()} ${JSON.stringify(issued['date-parts'][0])}`] : []),
  ];
}
