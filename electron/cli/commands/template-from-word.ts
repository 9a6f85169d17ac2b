import { basename } from 'node:path';
import { inEnglish } from '../../../core/shared/said.ts';
import { Refused } from '../../backend/refused.ts';
import { readWordTemplate } from '../../backend/templates/word-template.ts';
import { withFileReader } from '../backend-for-scripts.ts';
import { Failed, WrongUsage } from '../failures.ts';
import { pathFrom } from '../path-from.ts';
import { printLine } from '../print.ts';
import { readArguments } from '../read-arguments.ts';
import { readFile } from '../read-file.ts';
import { writeOut } from '../write-out.ts';

/** `desk template from-word <file.docx> --out <file.md>`: a Word form as a template, for somebody to go over. */
export async function templateFromWord(args: readonly string[]): Promise<void> {
  const { positionals, values } = readArguments(args, ['from-word', '<file.docx>'], { out: { type: 'string' } });
  const path = positionals[1] ?? '';
  if (values.out === undefined) throw new WrongUsage('--out is missing; it takes the path of the template to write.');
  const bytes = readFile(pathFrom(path));
  const made = await withFileReader((reader) => readWordTemplate({ name: basename(path), bytes }, reader)).catch(
    (error: unknown) => {
      throw error instanceof Refused ? new Failed(error.refusal.message) : error;
    },
  );
  writeOut(pathFrom(values.out), { kind: 'download', name: '', type: 'text/markdown', bytes: Buffer.from(made.text) });
  for (const line of made.notTaken) printLine(`Not taken: ${inEnglish(line)}`);
}
