import type { DossierData } from '../../../core/facts/dossier-data.ts';
import type { Fact } from '../../../core/facts/fact.ts';
import { writeFactRow } from '../../../core/facts/fact-table.ts';
import { readTogether } from '../dossier/connection.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows } from '../dossier/rows.ts';
import { fileNameFor } from '../exports/file-name.ts';
import { factOf, HEADS } from '../facts/stored-fact.ts';
import type { FinishedFile } from '../host.ts';
import { listSources, readSource } from '../sources/read-sources.ts';
import { writeCsv } from './csv.ts';

/**
 * The current revision of every fact, or of these in the dossier's order: as JSON in the project's data format, with the sources they rest on, so that
 * another dossier can take all of it; or as a table.
 */
export function exportFacts(
  dossier: Dossier,
  format: 'json' | 'csv',
  chosen: readonly string[] | null = null,
): FinishedFile {
  return readTogether(dossier.db, () => {
    const facts = readChosen(dossier, chosen);
    return {
      name: fileNameFor(`${dossier.name} facts`, format),
      type: format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json',
      bytes: format === 'csv' ? writeCsv(facts.map(writeFactRow)) : writeJson(dossier, facts),
    };
  });
}

function readChosen({ db }: Dossier, chosen: readonly string[] | null): readonly Fact[] {
  const rows =
    chosen === null
      ? allRows(db, `${HEADS} ORDER BY facts.row`)
      : allRows(
          db,
          `${HEADS} WHERE facts.id IN (SELECT value FROM json_each(?)) ORDER BY facts.row`,
          JSON.stringify(chosen),
        );
  return rows.flatMap((row) => factOf(row) ?? []);
}

function writeJson(dossier: Dossier, facts: readonly Fact[]): Uint8Array {
  const cited = new Set(facts.flatMap(({ citations }) => citations.map(({ source }) => source)));
  const sources = listSources(dossier).filter(({ id }) => cited.has(id));
  const data: DossierData = {
    format: 1,
    sources: sources.map(({ id }) => readSource(dossier, id).source),
    facts,
    notes: [],
  };
  return new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`);
}
