import { isDeepStrictEqual } from 'node:util';
import type { TableFile, TableReport } from '../../../core/contract/table-file.ts';
import type { Citation, Fact } from '../../../core/facts/fact.ts';
import type { Source } from '../../../core/facts/source.ts';
import type { Clock, NewId } from '../../../core/shared/ports.ts';
import { fail, type Result, succeed } from '../../../core/shared/result.ts';
import { readTogether } from '../dossier/connection.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, integerOf, textOf } from '../dossier/rows.ts';
import { write } from '../dossier/write.ts';
import { readFacts } from '../facts/read-facts.ts';
import { recordFacts } from '../facts/record-fact.ts';
import { readSourceReference } from '../sources/read-sources.ts';
import { recordSource } from '../sources/record-source.ts';
import { partLoosePointers } from './loose-pointers.ts';
import { type FactsFile, type FileRow, readFactsFile } from './read-facts-file.ts';

interface Plan {
  readonly report: TableReport;
  readonly sources: readonly Source[];
  readonly facts: readonly Fact[];
}

const BLANK: Omit<Fact, 'id'> = {
  revision: 1,
  kind: 'background',
  status: 'unverified',
  claim: '',
  language: 'en',
  people: [],
  organisations: [],
  places: [],
  programmes: [],
  when: null,
  figures: [],
  speaker: null,
  asAt: null,
  tags: [],
  citations: [],
};

/**
 * Takes the facts of a file, each sound row by itself: one the dossier does not know is added, one that says something
 * else than the dossier's becomes a new revision of it, one that says the same changes nothing. A row that rests on an
 * older revision than the dossier has is rejected, because taking it would undo a correction. Throws Refused.
 */
export function importFacts(
  dossier: Dossier,
  file: TableFile & { readonly dryRun: boolean },
  { clock, newId }: { readonly clock: Clock; readonly newId: NewId },
): TableReport {
  const read = readFactsFile(file);
  if (file.dryRun) return readTogether(dossier.db, () => planImport(dossier, read, newId)).report;
  return write(dossier, () => {
    const { report, sources, facts } = planImport(dossier, read, newId);
    const at = clock();
    for (const source of sources) recordSource(dossier, source, { at });
    recordFacts(dossier, facts, { at, reason: 'Taken from a file' });
    return report;
  });
}

function planImport(dossier: Dossier, { rows, sources }: FactsFile, newId: NewId): Plan {
  const known = readFacts(
    dossier,
    rows.flatMap(({ id }) => id ?? []),
  );
  const check = createCitationCheck(dossier, sources);
  const seen = new Set<string>();
  const facts: Fact[] = [];
  const rejected: { row: number; reason: string }[] = [];
  const rowOf = new Map<string, number>();
  let unchanged = 0;
  for (const row of rows) {
    const fact = planRow(row, known, seen, check, newId);
    if (!fact.ok) {
      rejected.push({ row: row.row, reason: fact.error });
      continue;
    }
    seen.add(fact.value.id);
    rowOf.set(fact.value.id, row.row);
    if (!known.has(fact.value.id)) facts.push(fact.value);
    else if (isDeepStrictEqual(fact.value, known.get(fact.value.id))) unchanged += 1;
    else facts.push({ ...fact.value, revision: fact.value.revision + 1 });
  }
  const { taken, loose } = partLoosePointers(dossier, facts);
  for (const { fact, reason } of loose) rejected.push({ row: rowOf.get(fact) ?? 0, reason });
  const updated = taken.filter(({ id }) => known.has(id)).length;
  const cited = new Set(taken.flatMap(({ citations }) => citations.map(({ source }) => source)));
  return {
    report: { added: taken.length - updated, updated, unchanged, rejected: rejected.sort((a, b) => a.row - b.row) },
    sources: sources.filter(({ id }) => cited.has(id) && readSourceReference(dossier, id) === null),
    facts: taken,
  };
}

function planRow(
  row: FileRow,
  known: ReadonlyMap<string, Fact>,
  seen: ReadonlySet<string>,
  check: CitationCheck,
  newId: NewId,
): Result<Fact> {
  if (row.id !== null && seen.has(row.id)) return fail(`the file has the fact ${row.id} twice`);
  const before = row.id === null ? undefined : known.get(row.id);
  const fact = row.read(before ?? { ...BLANK, id: row.id ?? newId() });
  if (!fact.ok) return fact;
  if (before && fact.value.revision !== before.revision)
    return fail(
      `the dossier has revision ${before.revision} of ${before.id}, the file ${fact.value.revision}: export anew and change that`,
    );
  for (const citation of fact.value.citations) {
    const complaint = check(citation);
    if (complaint !== null) return fail(complaint);
  }
  return succeed(fact.value);
}

/** Why a citation cannot be taken; null when its words are there. */
type CitationCheck = (citation: Citation) => string | null;

/** The dossier's own source goes before one of the same id in the file: its facts rest on it. */
function createCitationCheck({ db }: Dossier, brought: readonly Source[]): CitationCheck {
  const stored = new Map<string, ReadonlyMap<number, string>>();
  const storedPassages = (source: string) => {
    const known = stored.get(source);
    if (known) return known;
    const rows = allRows(db, 'SELECT number, text FROM passages WHERE source = ?', source);
    const passages = new Map(rows.map((row) => [integerOf(row, 'number'), textOf(row, 'text')]));
    stored.set(source, passages);
    return passages;
  };
  const inFile = new Map(brought.map(({ id, passages }) => [id, passages]));
  return ({ source, passage, span }) => {
    const own = storedPassages(source).get(passage);
    const other = inFile.get(source)?.[passage - 1]?.text;
    if (own !== undefined && other !== undefined && own !== other)
      return `cites passage ${passage} of ${source}, whose words are others in the dossier`;
    const text = own ?? (stored.get(source)?.size === 0 ? other : undefined);
    if (text === undefined) return `cites passage ${passage} of ${source}, which the dossier does not have`;
    return span && span.end > text.length ? `cites beyond the end of passage ${passage} of ${source}` : null;
  };
}
