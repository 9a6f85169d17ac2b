import type { NoteFile } from '../../../core/contract/note-file.ts';
import type { Handlers } from '../dispatch.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { deliverFile } from '../exports/deliver-file.ts';
import { exportNote, exportPack, measureNote, printNote } from '../exports/export-note.ts';
import { listTemplates } from '../templates/read-templates.ts';
import type { Services } from './services.ts';

export function exportHandlers({
  open,
  host,
  exporter,
  templates: house,
  templatesFolder,
  reader,
  imports,
  newId,
}: Services): Pick<Handlers, 'exports.note' | 'exports.pack' | 'exports.print' | 'exports.pages'> {
  const setupFor = (dossier: Dossier) => ({
    worker: exporter,
    templates: listTemplates(house.outer(), dossier),
    templatesFolder,
    host,
  });
  const readMould = (client: string, dossier: string, file: NoteFile) =>
    imports.run({ client, dossier, ticket: newId() }, (signal) => reader.readMould(file, signal));
  return {
    'exports.note': async (client, { dossier: handle, mould: file, ...request }) => {
      await house.look();
      const mould = file && request.format === 'docx' ? { mould: await readMould(client, handle, file) } : {};
      const find = () => open.find(client, handle);
      return deliverFile(host, client, await exportNote(find, setupFor(find()), { ...request, ...mould }));
    },
    'exports.pack': async (client, { dossier: handle, mould: file, ...request }) => {
      const mould = file && request.format === 'docx' ? { mould: await readMould(client, handle, file) } : {};
      const find = () => open.find(client, handle);
      return deliverFile(host, client, await exportPack(find, setupFor(find()), { ...request, ...mould }));
    },
    'exports.print': (client, { dossier: handle, note }) => {
      const find = () => open.find(client, handle);
      return printNote(find, setupFor(find()), note);
    },
    'exports.pages': (client, { dossier: handle, ...request }) => {
      const find = () => open.find(client, handle);
      return measureNote(find, setupFor(find()), request);
    },
  };
}
