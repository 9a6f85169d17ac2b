import { accepted, withDossier } from '../backend-for-scripts.ts';
import { WrongUsage } from '../failures.ts';
import { pathFrom } from '../path-from.ts';
import { printJson, printLine } from '../print.ts';
import { readArguments } from '../read-arguments.ts';
import { readFields } from '../read-fields.ts';

export async function startNote(args: readonly string[]): Promise<void> {
  const { positionals, values } = readArguments(args, ['<file.dossier>'], {
    template: { type: 'string' },
    title: { type: 'string' },
    field: { type: 'string', multiple: true, default: [] },
    fill: { type: 'boolean', default: false },
    json: { type: 'boolean' },
  });
  if (values.template === undefined) throw new WrongUsage('--template is missing. desk templates lists the templates.');
  const { template: wanted, title = null, fill } = values;
  const id = await withDossier(pathFrom(positionals[0] ?? ''), async (backend, { dossier }) => {
    const templates = accepted(await backend.templates.list({ dossier }));
    const template = templates.find((one) => one.id === wanted);
    if (!template)
      throw new WrongUsage(
        `There is no template ${JSON.stringify(wanted)}; there is ${templates.map((one) => one.id).join(', ')}.`,
      );
    const fields = readFields(template, values.field);
    return accepted(await backend.notes.create({ dossier, template: wanted, title, fields, fill })).note.id;
  });
  if (values.json) printJson({ id });
  else printLine(id);
}
