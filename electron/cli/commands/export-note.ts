import { basename } from 'node:path';
import { EXPORT_FORMATS } from '../../../core/contract/export-methods.ts';
import { CITATION_STYLE_IDS } from '../../../core/shared/citation-style.ts';
import { SOURCE_MODES } from '../../../core/shared/source-mode.ts';
import { accepted, withDossier } from '../backend-for-scripts.ts';
import { WrongUsage } from '../failures.ts';
import { pathFrom } from '../path-from.ts';
import { readArguments, readChoice } from '../read-arguments.ts';
import { readFile } from '../read-file.ts';
import { refuseSameFile, writeOut } from '../write-out.ts';

export async function exportNote(args: readonly string[]): Promise<void> {
  const { positionals, values } = readArguments(args, ['<file.dossier>', '<noteId>...'], {
    to: { type: 'string' },
    sources: { type: 'string' },
    style: { type: 'string' },
    title: { type: 'string' },
    list: { type: 'boolean' },
    'no-list': { type: 'boolean' },
    out: { type: 'string' },
    mould: { type: 'string' },
    'without-note': { type: 'boolean', default: false },
    comments: { type: 'boolean', default: false },
  });
  const [file = '', note = '', ...others] = positionals;
  if (values.to === undefined) throw new WrongUsage('--to is missing; it takes docx, pdf, html or md.');
  if (values.out === undefined) throw new WrongUsage('--out is missing; it takes the path of the file to write.');
  const format = readChoice('--to', values.to, EXPORT_FORMATS);
  const asked = values.sources === undefined ? null : readChoice('--sources', values.sources, SOURCE_MODES);
  const style = values.style === undefined ? null : readChoice('--style', values.style, CITATION_STYLE_IDS);
  const list = values.list ? true : values['no-list'] ? false : null;
  const out = pathFrom(values.out);
  if (values.mould !== undefined && format !== 'docx') throw new WrongUsage('--mould goes with --to docx.');
  const house = values.mould;
  const mould = house === undefined ? {} : { mould: { name: basename(house), bytes: readFile(pathFrom(house)) } };
  const withNote = !values['without-note'];
  if (values.comments && (format !== 'docx' || values.mould !== undefined || others.length > 0))
    throw new WrongUsage('--comments goes with one note and --to docx, without --mould.');
  const comments = values.comments ? { comments: true } : {};
  const made = await withDossier(pathFrom(file), async (backend, { dossier, path }) => {
    refuseSameFile(out, path);
    const chosen = { ...(style === null ? {} : { style }), ...(list === null ? {} : { list }) };
    if (others.length > 0) {
      const title = values.title ?? basename(path, '.dossier');
      const notes = [note, ...others];
      return accepted(
        await backend.exports.pack({ dossier, notes, title, format, sources: asked, ...chosen, ...mould }),
      );
    }
    const how = { format, sources: asked, ...chosen, withNote, ...comments, ...mould };
    return accepted(await backend.exports.note({ dossier, note, ...how }));
  });
  writeOut(out, made);
}
