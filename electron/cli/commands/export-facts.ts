import { accepted, withDossier } from '../backend-for-scripts.ts';
import { WrongUsage } from '../failures.ts';
import { pathFrom } from '../path-from.ts';
import { readArguments, readChoice } from '../read-arguments.ts';
import { refuseSameFile, writeOut } from '../write-out.ts';

export async function exportFacts(args: readonly string[]): Promise<void> {
  const { file, to, out } = readTarget(args, 'json or csv');
  const format = readChoice('--to', to, ['json', 'csv']);
  const made = await withDossier(file, async (backend, { dossier, path }) => {
    refuseSameFile(out, path);
    return accepted(await backend.exports.facts({ dossier, format }));
  });
  writeOut(out, made);
}

export async function exportSources(args: readonly string[]): Promise<void> {
  const { file, to, out } = readTarget(args, 'csl, ris or bib');
  const format = readChoice('--to', to, ['csl', 'ris', 'bib']);
  const made = await withDossier(file, async (backend, { dossier, path }) => {
    refuseSameFile(out, path);
    return accepted(await backend.exports.references({ dossier, format }));
  });
  writeOut(out, made);
}

function readTarget(args: readonly string[], formats: string) {
  const { positionals, values } = readArguments(args, ['<file.dossier>'], {
    to: { type: 'string' },
    out: { type: 'string' },
  });
  if (values.to === undefined) throw new WrongUsage(`--to is missing; it takes ${formats}.`);
  if (values.out === undefined) throw new WrongUsage('--out is missing; it takes the path of the file to write.');
  return { file: pathFrom(positionals[0] ?? ''), to: values.to, out: pathFrom(values.out) };
}
