import { randomUUID } from 'node:crypto';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describeFolderFault } from '../../backend/dossier/create-dossier.ts';
import { placeFile } from '../../backend/files/place-file.ts';
import { accepted, withDossier } from '../backend-for-scripts.ts';
import { Failed, WrongUsage } from '../failures.ts';
import { pathFrom } from '../path-from.ts';
import { printLine } from '../print.ts';
import { readArguments, readChoice } from '../read-arguments.ts';

export async function exportNote(args: readonly string[]): Promise<void> {
  const { positionals, values } = readArguments(args, ['<file.dossier>', '<noteId>'], {
    to: { type: 'string' },
    sources: { type: 'string' },
    out: { type: 'string' },
  });
  const [file = '', note = ''] = positionals;
  if (values.to === undefined) throw new WrongUsage('--to is missing; it takes docx or md.');
  if (values.out === undefined) throw new WrongUsage('--out is missing; it takes the path of the file to write.');
  const format = readChoice('--to', values.to, ['docx', 'md']);
  const asked = values.sources === undefined ? null : readChoice('--sources', values.sources, ['none', 'footnotes']);
  const out = pathFrom(values.out);
  const made = await withDossier(pathFrom(file), async (backend, { dossier, path }) => {
    if (isSameFile(out, path))
      throw new Failed(`${out} is the dossier itself. Nothing was written. Choose another name.`);
    const opened = accepted(await backend.notes.open({ dossier, note }));
    const templates = accepted(await backend.templates.list({ dossier }));
    const own = templates.find(({ id }) => id === opened.note.template)?.sources;
    const sources = asked ?? own ?? 'footnotes';
    return accepted(await backend.exports.note({ dossier, note, format, sources }));
  });
  if (made.kind === 'file') throw new Failed('The note was written somewhere else than asked.');
  const replaced = existsSync(out);
  save(out, made.bytes);
  printLine(`${replaced ? 'Replaced' : 'Wrote'} ${out} (${made.bytes.length} bytes).`);
}

function save(path: string, bytes: Uint8Array): void {
  if (existsSync(path) && !statSync(path).isFile())
    throw new Failed(`${path} is a folder or a device. Nothing was written. Choose another name.`);
  try {
    placeFile(path, randomUUID(), true, (part) => writeFileSync(part, bytes, { flag: 'wx' }));
  } catch (error) {
    const known = describeFolderFault(error, basename(path));
    throw known instanceof Error ? new Failed(known.message) : error;
  }
}

function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}
