import { accepted, withDossier } from '../backend-for-scripts.ts';
import { WrongUsage } from '../failures.ts';
import { pathFrom } from '../path-from.ts';
import { printJson, printLine } from '../print.ts';
import { readArguments } from '../read-arguments.ts';
import { readInput } from '../read-input.ts';

/** `desk issue <file.dossier> <noteId> --number N`: freezes a note with its facts and its Word file. */
export async function issueNote(args: readonly string[]): Promise<void> {
  const { positionals, values } = readArguments(args, ['<file.dossier>', '<noteId>'], {
    number: { type: 'string' },
    to: { type: 'string', multiple: true, default: [] },
    day: { type: 'string' },
    json: { type: 'boolean' },
  });
  const [file = '', note = ''] = positionals;
  const { number, to: recipients } = values;
  if (number === undefined) throw new WrongUsage('--number is missing; it takes the number the copy goes out under.');
  const input = readInput(
    'issued.issue',
    { note, number, day: values.day ?? localDay(new Date()), recipients, sources: 'footnotes' },
    { note: '<noteId>', number: '--number', day: '--day', recipients: '--to' },
  );
  const { id, sha256 } = await withDossier(pathFrom(file), async (backend, { dossier }) =>
    accepted(await backend.issued.issue({ ...input, dossier })),
  );
  if (values.json) printJson({ id, sha256 });
  else printLine(`${id}  ${sha256}`);
}

/** The calendar day where this machine stands. */
function localDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
