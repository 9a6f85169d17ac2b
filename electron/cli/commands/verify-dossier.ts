import { verifyDossier as verify } from '../../backend/verify/verify-dossier.ts';
import { Failed } from '../failures.ts';
import { pathFrom } from '../path-from.ts';
import { oneLine, printJson, printLine } from '../print.ts';
import { readArguments } from '../read-arguments.ts';

export async function verifyDossier(args: readonly string[]): Promise<void> {
  const { positionals, values } = readArguments(args, ['<file.dossier>'], { json: { type: 'boolean' } });
  const path = pathFrom(positionals[0] ?? '');
  const checked = verify(path);
  if (!checked.ok) throw new Failed(checked.error);
  const problems = checked.value.map(oneLine);
  const ok = problems.length === 0;
  if (values.json) printJson({ ok, problems });
  else if (ok) printLine(`${path} is sound.`);
  else for (const problem of problems) printLine(problem);
  if (!ok) process.exitCode = 1;
}
