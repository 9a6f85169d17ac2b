import { accepted, withDossier } from '../backend-for-scripts.ts';
import { pathFrom } from '../path-from.ts';
import { printColumns, printJson } from '../print.ts';
import { readArguments } from '../read-arguments.ts';

export async function listNotes(args: readonly string[]): Promise<void> {
  const { positionals, values } = readArguments(args, ['<file.dossier>'], { json: { type: 'boolean' } });
  const all = await withDossier(pathFrom(positionals[0] ?? ''), async (backend, { dossier }) =>
    accepted(await backend.notes.list({ dossier })),
  );
  const notes = all
    .filter(({ trashed }) => !trashed)
    .map(({ id, title, template, words, updated }) => ({ id, title, template, words, updated }));
  if (values.json) printJson({ notes });
  else
    printColumns(
      notes.map(({ id, template, words, updated, title }) => [id, template, `${words} words`, updated, title]),
    );
}
