import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeDossier } from '../../../electron/backend/dossier/close-dossier.ts';
import { createDossier } from '../../../electron/backend/dossier/create-dossier.ts';
import type { Dossier } from '../../../electron/backend/dossier/dossier.ts';
import { importDossierData } from '../../../electron/backend/dossier/import-data.ts';
import { openDossier } from '../../../electron/backend/dossier/open-dossier.ts';
import { STEPS } from '../../../electron/backend/dossier/steps/steps.ts';
import { TEXT_INDEX_GENERATION, TEXT_INDEX_TABLES } from '../../../electron/backend/dossier/text-index-tables.ts';
import { write } from '../../../electron/backend/dossier/write.ts';
import { factNames, factOthers, joinFields } from '../../../electron/backend/facts/fact-text.ts';
import { recordFacts } from '../../../electron/backend/facts/record-fact.ts';
import { saveName } from '../../../electron/backend/library/name-entries.ts';
import { LIBRARY, type Library, makeLibrary } from './make-library.ts';
import { makeQueries } from './make-queries.ts';

/** What the benches of the library run on, made once for each version of what makes it. */
export interface LibraryFiles {
  readonly dossier: string;
  readonly empty: string;
  /** SearchRecord[] as JSON: the same text for every engine. */
  readonly records: string;
  /** LibraryQuery[] as JSON. */
  readonly queries: string;
}

/** A fact as an engine without a dossier takes it. */
export interface SearchRecord {
  readonly id: string;
  readonly claim: string;
  readonly names: string;
  readonly others: string;
}

const QUERIES_EACH = 40;
const AT = '2026-01-01T00:00:00.000Z';
const MAKERS = ['tongues.ts', 'make-library.ts', 'make-queries.ts', 'library-files.ts'] as const;

export function libraryFiles(): LibraryFiles {
  const folder = join(tmpdir(), `briefing-desk-bench-library-${digest()}`);
  const inside = (name: string) => join(folder, name);
  // Made aside and moved: a run cut short leaves nothing that looks whole.
  if (!existsSync(folder)) renameSync(makeFiles(), folder);
  return {
    dossier: inside('library.dossier'),
    empty: inside('empty.dossier'),
    records: inside('records.json'),
    queries: inside('queries.json'),
  };
}

function digest(): string {
  const hash = createHash('sha256').update(JSON.stringify([STEPS, TEXT_INDEX_TABLES, TEXT_INDEX_GENERATION]));
  for (const name of MAKERS) hash.update(readFileSync(new URL(name, import.meta.url)));
  return hash.digest('hex').slice(0, 16);
}

function makeFiles(): string {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-desk-bench-making-'));
  const library = makeLibrary(LIBRARY);
  createDossier(join(folder, 'empty.dossier'), { id: 'bench', fullText: true });
  createDossier(join(folder, 'library.dossier'), {
    id: 'bench',
    fullText: true,
    fill: (dossier) => fill(dossier, library),
  });
  // Opened once more and closed, as a dossier in use is.
  closeDossier(openDossier(join(folder, 'library.dossier'), { writer: 'bench', fullText: true }));
  const records = library.facts.map(
    (fact): SearchRecord => ({
      id: fact.id,
      claim: fact.claim,
      names: joinFields(factNames(fact)),
      others: joinFields(factOthers(fact)),
    }),
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'records.json'), JSON.stringify(records));
  writeFileSync(join(folder, 'queries.json'), JSON.stringify(makeQueries(library.facts, QUERIES_EACH)));
  return folder;
}

function fill(dossier: Dossier, library: Library): void {
  const imported = importDossierData(dossier, { format: 1, ...library }, { at: AT, reason: 'made for the bench' });
  if (!imported.ok) throw new Error(imported.error);
  // Some facts were corrected since notes took them.
  const corrected = library.facts
    .filter((_fact, index) => index % 150 === 0)
    .map((fact) => ({ ...fact, revision: 2, claim: `${fact.claim} Corrected.` }));
  write(dossier, () => recordFacts(dossier, corrected, { at: AT, reason: 'corrected' }));
  const people = [...new Set(library.facts.slice(0, 2_000).flatMap((fact) => fact.people))].slice(0, 200);
  for (const [index, name] of people.entries())
    saveName(dossier, { id: `name-${index}`, type: 'person', name, aliases: [], roles: [] }, []);
}
