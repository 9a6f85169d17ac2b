import { accepted, withBackend } from '../backend-for-scripts.ts';
import { WrongUsage } from '../failures.ts';
import { pathFrom } from '../path-from.ts';
import { printLine } from '../print.ts';
import { readArguments } from '../read-arguments.ts';

export async function createDossier(args: readonly string[]): Promise<void> {
  const { positionals, values } = readArguments(args, ['<file.dossier>'], { starter: { type: 'boolean' } });
  const path = pathFrom(positionals[0] ?? '');
  if (!path.endsWith('.dossier')) throw new WrongUsage('The name of a dossier ends in .dossier.');
  const made = await withBackend(async (backend) =>
    accepted(await backend.dossiers.create({ path, starter: values.starter ?? false })),
  );
  const { notes, facts, sources } = made.counts;
  printLine(`Made ${made.path} (notes: ${notes}, facts: ${facts}, sources: ${sources}).`);
}
