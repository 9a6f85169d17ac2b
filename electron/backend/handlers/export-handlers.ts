import type { Handlers } from '../dispatch.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { deliverFile } from '../exports/deliver-file.ts';
import { exportNote, exportPack, printNote } from '../exports/export-note.ts';
import { listTemplates } from '../templates/read-templates.ts';
import type { Services } from './services.ts';

export function exportHandlers({
  open,
  host,
  exporter,
  templates: house,
  templatesFolder,
}: Services): Pick<Handlers, 'exports.note' | 'exports.pack' | 'exports.print'> {
  const setupFor = (dossier: Dossier) => ({
    worker: exporter,
    templates: listTemplates(house.outer(), dossier),
    templatesFolder,
    host,
  });
  return {
    'exports.note': async (client, { dossier: handle, ...request }) => {
      await house.look();
      const dossier = open.find(client, handle);
      return deliverFile(host, client, await exportNote(dossier, setupFor(dossier), request));
    },
    'exports.pack': async (client, { dossier: handle, ...request }) => {
      const dossier = open.find(client, handle);
      return deliverFile(host, client, await exportPack(dossier, setupFor(dossier), request));
    },
    'exports.print': (client, { dossier: handle, note }) => {
      const dossier = open.find(client, handle);
      return printNote(dossier, setupFor(dossier), note);
    },
  };
}
