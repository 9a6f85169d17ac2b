import { basename } from 'node:path';
import { readPartialDate } from '../../../core/shared/partial-date.ts';
import { extractArticle } from '../../backend/importing/extract-article.ts';
import { Refused } from '../../backend/refused.ts';
import { withFileReader } from '../backend-for-scripts.ts';
import { Failed, WrongUsage } from '../failures.ts';
import { pathFrom } from '../path-from.ts';
import { printColumns, printJson } from '../print.ts';
import { readArguments } from '../read-arguments.ts';
import { readFile } from '../read-file.ts';

/** What is in an article, without any dossier. */
export async function extract(args: readonly string[]): Promise<void> {
  const { positionals, values } = readArguments(args, ['<path>'], {
    date: { type: 'string' },
    json: { type: 'boolean' },
  });
  const [path = ''] = positionals;
  const published = values.date ?? null;
  if (published !== null && readPartialDate(published) === null)
    throw new WrongUsage(`--date takes a date such as 2025-04-16, not ${JSON.stringify(published)}.`);
  const bytes = readFile(pathFrom(path));
  const found = await withFileReader((reader) =>
    extractArticle({ kind: 'file', name: basename(path), bytes }, { reader, published }),
  ).catch((error: unknown) => {
    throw error instanceof Refused ? new Failed(error.refusal.message) : error;
  });
  if (values.json) printJson(found);
  else printColumns(found.facts.map(({ kind, confidence, claim }) => [kind, confidence.toFixed(2), claim]));
}
