import { basename } from 'node:path';
import type { Backend } from '../../../core/contract/backend.ts';
import type { ReviewChange } from '../../../core/contract/review-methods.ts';
import type { ImportReport } from '../../../core/contract/source-methods.ts';
import { accepted, withDossier } from '../backend-for-scripts.ts';
import { Failed, WrongUsage } from '../failures.ts';
import { pathFrom } from '../path-from.ts';
import { printError, printJson, printLine } from '../print.ts';
import { readArguments } from '../read-arguments.ts';
import { readFile } from '../read-file.ts';

interface Imported extends Pick<ImportReport, 'title' | 'passages' | 'suggested' | 'outcome'> {
  readonly id: string;
  /** Facts made by this command. */
  readonly accepted: number;
}

/** Articles become sources, one after the other: the next is read with the names the one before has taught. */
export async function importArticles(args: readonly string[]): Promise<void> {
  const { positionals, values } = readArguments(args, ['<file.dossier>', '<path>...'], {
    accept: { type: 'string', default: 'none' },
    json: { type: 'boolean' },
  });
  const [file = '', ...paths] = positionals;
  const accept = readAccept(values.accept);
  const sources: Imported[] = [];
  const failed: { path: string; reason: string }[] = [];
  await withDossier(pathFrom(file), async (backend, { dossier }) => {
    for (const path of paths) {
      try {
        const source = await importOne(backend, dossier, path, accept);
        sources.push(source);
        if (!values.json) printLine(inWords(source));
      } catch (error) {
        // The others are imported all the same.
        if (!(error instanceof Failed)) throw error;
        failed.push({ path, reason: error.message });
        printError(`${path}: ${error.message}`);
      }
    }
  });
  if (values.json) printJson({ sources, ...(failed.length > 0 ? { failed } : {}) });
  if (failed.length > 0) process.exitCode = 1;
}

type Accept = 'none' | 'all' | number;

function readAccept(text: string): Accept {
  if (text === 'none' || text === 'all') return text;
  const confidence = /^\d?(\.\d{1,6})?$/.test(text) ? Number.parseFloat(text) : Number.NaN;
  if (confidence >= 0 && confidence <= 1) return confidence;
  throw new WrongUsage(`--accept takes none, all or a confidence such as 0.8, not ${JSON.stringify(text)}.`);
}

async function importOne(backend: Backend, dossier: string, path: string, accept: Accept): Promise<Imported> {
  const article = { kind: 'file', name: basename(path), bytes: readFile(pathFrom(path)) } as const;
  const report = accepted(await backend.sources.importArticle({ dossier, ticket: 'import', article }));
  const { source: id, title, passages, suggested, outcome } = report;
  return { id, title, passages, suggested, accepted: await acceptFacts(backend, dossier, id, accept), outcome };
}

async function acceptFacts(backend: Backend, dossier: string, source: string, accept: Accept): Promise<number> {
  const change = await chooseStep(backend, dossier, source, accept);
  if (!change) return 0;
  const { suggestions } = accepted(await backend.review.change({ dossier, source, change }));
  return suggestions.filter(({ state }) => state === 'accepted').length;
}

async function chooseStep(
  backend: Backend,
  dossier: string,
  source: string,
  accept: Accept,
): Promise<ReviewChange | null> {
  if (accept === 'none') return null;
  if (accept !== 'all') return { do: 'accept-above', confidence: accept };
  const { suggestions } = accepted(await backend.review.read({ dossier, source }));
  const open = suggestions.filter(({ state }) => state === 'open').map(({ id }) => id);
  return open.length === 0 ? null : { do: 'accept', suggestions: open };
}

const OUTCOMES: Readonly<Record<ImportReport['outcome'], string>> = {
  new: 'Imported',
  same: 'In the dossier already:',
  edition: 'Imported as a new edition:',
};

function inWords({ title, passages, suggested, accepted: made, outcome, id }: Imported): string {
  return `${OUTCOMES[outcome]} “${title}” (${id}; passages: ${passages}, suggested facts: ${suggested}, accepted: ${made}).`;
}
