import { basename } from 'node:path';
import type { Backend } from '../../../core/contract/backend.ts';
import type { Reply } from '../../../core/contract/reply.ts';
import type { TableFile, TableReport } from '../../../core/contract/table-file.ts';
import { accepted, withDossier } from '../backend-for-scripts.ts';
import { pathFrom } from '../path-from.ts';
import { printJson, printLine } from '../print.ts';
import { readArguments } from '../read-arguments.ts';
import { readFile } from '../read-file.ts';

type Take = (
  backend: Backend,
  input: TableFile & { readonly dossier: string; readonly dryRun: boolean },
) => Promise<Reply<TableReport>>;

/** Facts from a .json or .csv file. */
export function importFacts(args: readonly string[]): Promise<void> {
  return importTable(args, (backend, input) => backend.facts.importTable(input));
}

/** Bibliographic data from a .json (CSL-JSON), .ris or .bib file. */
export function importSources(args: readonly string[]): Promise<void> {
  return importTable(args, (backend, input) => backend.sources.importReferences(input));
}

async function importTable(args: readonly string[], take: Take): Promise<void> {
  const { positionals, values } = readArguments(args, ['<file.dossier>', '<path>'], {
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean' },
  });
  const [file = '', path = ''] = positionals;
  const dryRun = values['dry-run'];
  const bytes = readFile(pathFrom(path));
  const report = await withDossier(pathFrom(file), async (backend, { dossier }) =>
    accepted(await take(backend, { dossier, name: basename(path), bytes, dryRun })),
  );
  if (values.json) return printJson(report);
  const { added, updated, unchanged, rejected } = report;
  for (const { row, reason } of rejected) printLine(`Row ${row}: ${reason}.`);
  const counts = `added ${added}, updated ${updated}, unchanged ${unchanged}, rejected ${rejected.length}`;
  printLine(dryRun ? `Nothing was written. It would be: ${counts}.` : `Taken from ${basename(path)}: ${counts}.`);
}
