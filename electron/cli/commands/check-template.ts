import { inEnglish } from '../../../core/shared/said.ts';
import { checkTemplate } from '../../backend/templates/check-template.ts';
import { Failed, WrongUsage } from '../failures.ts';
import { pathFrom } from '../path-from.ts';
import { printJson, printLine } from '../print.ts';
import { readArguments } from '../read-arguments.ts';
import { templateFromWord } from './template-from-word.ts';

/** `desk template check <file>` or `desk template from-word <file.docx> --out <file.md>`. */
export function template(args: readonly string[]): Promise<void> {
  return args[0] === 'from-word' ? templateFromWord(args) : check(args);
}

/** Every problem on a line of its own, as `file:line: message`. */
async function check(args: readonly string[]): Promise<void> {
  const { positionals, values } = readArguments(args, ['check', '<file>'], { json: { type: 'boolean' } });
  const [action, file = ''] = positionals;
  if (action !== 'check')
    throw new WrongUsage(`desk template knows check and from-word, not ${JSON.stringify(action)}.`);
  const checked = read(file);
  const problems = checked.ok ? [] : checked.error;
  if (problems.length > 0) process.exitCode = 1;
  if (values.json) {
    printJson({
      file,
      ok: checked.ok,
      problems: problems.map(({ line, message }) => ({ line, message: inEnglish(message) })),
    });
    return;
  }
  for (const { line, message } of problems) printLine(`${file}:${line}: ${inEnglish(message)}`);
  if (checked.ok) {
    const { name, fields, sections } = checked.value;
    printLine(`${file}: “${name}” has ${fields.length} fields and ${sections.length} sections, and no problems.`);
  }
}

function read(file: string) {
  try {
    return checkTemplate(pathFrom(file));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'there is no such file' : '';
    throw new Failed(`${file} could not be read${reason === '' ? '' : `: ${reason}`}.`);
  }
}
