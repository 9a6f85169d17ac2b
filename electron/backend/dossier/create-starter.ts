import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDossier, type NewDossier } from './create-dossier.ts';
import type { Dossier } from './dossier.ts';
import { importDossierData } from './import-data.ts';
import { StoredDataError } from './rows.ts';

export interface NewStarter extends Omit<NewDossier, 'fill'> {
  readonly templatesFolder: string;
  /** ISO 8601 instant, UTC, of its first revisions. */
  readonly at: string;
}

/** Makes the starter dossier, or another dossier that begins with its content, at `path`. Throws as createDossier. */
export function createStarter(path: string, { id, fullText, templatesFolder, at }: NewStarter): void {
  createDossier(path, { id, fullText, fill: (dossier) => importStarter(dossier, templatesFolder, at) });
}

/** The starter comes through the same door as data from anywhere; that it is sound is checked by the tests. */
function importStarter(dossier: Dossier, templatesFolder: string, at: string): void {
  const data: unknown = JSON.parse(readFileSync(join(templatesFolder, 'starter', 'dossier.json'), 'utf8'));
  const imported = importDossierData(dossier, data, { at, reason: 'Starter dossier' });
  if (!imported.ok) throw new StoredDataError(`the starter dossier is not sound: ${imported.error}`);
}
