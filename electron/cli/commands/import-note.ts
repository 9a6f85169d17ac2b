import { basename } from 'node:path';
import type { NoteFileReport } from '../../../core/contract/note-file.ts';
import { inEnglish } from '../../../core/shared/said.ts';
import { accepted, withDossier } from '../backend-for-scripts.ts';
import { pathFrom } from '../path-from.ts';
import { printJson, printLine } from '../print.ts';
import { readArguments, readChoice } from '../read-arguments.ts';
import { readFile } from '../read-file.ts';

/** A Word or Markdown file becomes a note, or proposals on the note it came from. */
export async function importNote(args: readonly string[]): Promise<void> {
  const { positionals, values } = readArguments(args, ['<file.dossier>', '<file.docx|file.md>'], {
    accept: { type: 'string', default: 'none' },
    json: { type: 'boolean' },
  });
  const [file = '', path = ''] = positionals;
  const accept = readChoice('--accept', values.accept, ['none', 'all']);
  const bytes = readFile(pathFrom(path));
  const report = await withDossier(pathFrom(file), async (backend, { dossier }) =>
    accepted(await backend.notes.importFile({ dossier, ticket: 'note', name: basename(path), bytes, accept })),
  );
  if (values.json) printJson(asJson(report));
  else for (const line of inWords(report)) printLine(line);
}

/** Without what only a window needs to apply a change by itself. */
function asJson({ id, title, restored, made, accepted: taken, changes, lost }: NoteFileReport) {
  return {
    id,
    title,
    restored,
    made,
    accepted: taken,
    changes: changes.map(({ take: _, ...change }) => change),
    lost: lost.map(inEnglish),
  };
}

function inWords({ id, title, made, accepted: taken, changes, lost }: NoteFileReport): readonly string[] {
  const state = made ? 'Taken as a note:' : 'In the dossier already:';
  const outcome = changes.length === 0 ? '' : taken ? '; accepted' : '; nothing accepted';
  return [
    `${state} “${title}” (${id}; changes: ${changes.length}${outcome}).`,
    ...changes.map(({ what, where, before, after, by }) => {
      const who = by === null ? '' : ` by ${by}`;
      const place = where.under === null ? where.kind : `${where.kind} under “${where.under}”`;
      return `${what}${who}, ${place}: “${before}” -> “${after}”`;
    }),
    ...lost.map(inEnglish),
  ];
}
