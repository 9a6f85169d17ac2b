import { basename } from 'node:path';
import type { MouldReport } from '../../../core/contract/mould-methods.ts';
import { describeMould } from '../../backend/moulds/describe-mould.ts';
import { Refused } from '../../backend/refused.ts';
import { withFileReader } from '../backend-for-scripts.ts';
import { Failed, WrongUsage } from '../failures.ts';
import { pathFrom } from '../path-from.ts';
import { printJson, printLine } from '../print.ts';
import { readArguments } from '../read-arguments.ts';
import { readFile } from '../read-file.ts';

/** `desk mould check <file>`: what a department's Word file gives as a mould; exit code 1 when it cannot be one. */
export async function mould(args: readonly string[]): Promise<void> {
  const { positionals, values } = readArguments(args, ['check', '<file.docx>'], { json: { type: 'boolean' } });
  const [action, path = ''] = positionals;
  if (action !== 'check') throw new WrongUsage(`desk mould knows check, not ${JSON.stringify(action)}.`);
  const bytes = readFile(pathFrom(path));
  const report = await withFileReader(async (reader) =>
    describeMould(await reader.readMould({ name: basename(path), bytes }, new AbortController().signal)),
  ).catch((error: unknown) => {
    throw error instanceof Refused ? new Failed(error.refusal.message) : error;
  });
  if (values.json) printJson(report);
  else for (const line of inWords(report)) printLine(line);
}

function inWords({
  styles,
  mapping,
  places,
  properties,
  headers,
  footers,
  lists,
  dropped,
}: MouldReport): readonly string[] {
  return [
    `Headers: ${headers}. Footers: ${footers}. Lists: ${lists}. Paragraph styles: ${styles.join(', ') || 'none'}.`,
    ...mapping.map(
      ({ kind, style, by }) => `${kind}: ${style === null ? 'none, ours is added' : `${style} (by ${by})`}`,
    ),
    ...places.map(({ what, name, where }) => `${what} in the ${where}: ${name}`),
    ...properties.map((name) => `custom property: ${name}`),
    ...dropped.map((line) => `left out: ${line}`),
  ];
}
