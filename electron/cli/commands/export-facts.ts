import type { Backend } from '../../../core/contract/backend.ts';
import type { InputOf } from '../../../core/contract/methods.ts';
import { accepted, withDossier } from '../backend-for-scripts.ts';
import { Failed, WrongUsage } from '../failures.ts';
import { pathFrom } from '../path-from.ts';
import { readArguments, readChoice } from '../read-arguments.ts';
import { readInput } from '../read-input.ts';
import { refuseSameFile, writeOut } from '../write-out.ts';
import { FILTER_NAMES, FILTER_OPTIONS, filterFrom } from './fact-filters.ts';

export async function exportFacts(args: readonly string[]): Promise<void> {
  const { positionals, values } = readArguments(args, ['<file.dossier>'], {
    ...FILTER_OPTIONS,
    ...TARGET_OPTIONS,
    until: { type: 'string' },
  });
  const { file, to, out } = readTarget(positionals, values, 'json or csv');
  const format = readChoice('--to', to, ['json', 'csv']);
  const asked = filterFrom({ ...values, to: values.until });
  const isAll = Object.values(asked).every((part) => part.length === 0);
  const search = readInput(
    'library.ids',
    { filter: asked, sort: 'oldest', limit: AT_ONCE, offset: 0 },
    { ...FILTER_NAMES, to: '--until' },
  );
  const made = await withDossier(file, async (backend, { dossier, path }) => {
    refuseSameFile(out, path);
    if (isAll) return accepted(await backend.exports.facts({ dossier, format }));
    const facts = await findAll(backend, { ...search, dossier });
    if (facts.length === 0) throw new Failed('No fact matches. Nothing was written.');
    return accepted(await backend.exports.facts({ dossier, format, facts }));
  });
  writeOut(out, made);
}

/** As many as the backend gives at once. */
const AT_ONCE = 20_000;

async function findAll(backend: Backend, search: InputOf<'library.ids'>): Promise<readonly string[]> {
  const found: string[] = [];
  for (;;) {
    const { ids, total } = accepted(await backend.library.ids({ ...search, offset: found.length }));
    found.push(...ids);
    if (ids.length === 0 || found.length >= total) return found;
  }
}

export async function exportSources(args: readonly string[]): Promise<void> {
  const { positionals, values } = readArguments(args, ['<file.dossier>'], TARGET_OPTIONS);
  const { file, to, out } = readTarget(positionals, values, 'csl, ris or bib');
  const format = readChoice('--to', to, ['csl', 'ris', 'bib']);
  const made = await withDossier(file, async (backend, { dossier, path }) => {
    refuseSameFile(out, path);
    return accepted(await backend.exports.references({ dossier, format }));
  });
  writeOut(out, made);
}

const TARGET_OPTIONS = { to: { type: 'string' }, out: { type: 'string' } } as const;

function readTarget(
  positionals: readonly string[],
  { to, out }: { readonly to?: string | undefined; readonly out?: string | undefined },
  formats: string,
) {
  if (to === undefined) throw new WrongUsage(`--to is missing; it takes ${formats}.`);
  if (out === undefined) throw new WrongUsage('--out is missing; it takes the path of the file to write.');
  return { file: pathFrom(positionals[0] ?? ''), to, out: pathFrom(out) };
}
