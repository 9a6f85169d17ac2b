import { accepted, withBackend } from '../backend-for-scripts.ts';
import { printColumns, printJson } from '../print.ts';
import { readArguments } from '../read-arguments.ts';

export async function listTemplates(args: readonly string[]): Promise<void> {
  const { values } = readArguments(args, [], { json: { type: 'boolean' } });
  const templates = await withBackend(async (backend) => accepted(await backend.templates.list({ dossier: null })));
  if (values.json)
    printJson(templates.map(({ id, name, description, language }) => ({ id, name, description, language })));
  else printColumns(templates.map(({ id, language, name, description }) => [id, language, name, description]));
}
