import type { Handlers } from '../dispatch.ts';
import { deliverFile } from '../exports/deliver-file.ts';
import { exportNote } from '../exports/export-note.ts';
import { listTemplates } from '../templates/read-templates.ts';
import type { Services } from './services.ts';

export function exportHandlers({
  open,
  host,
  exporter,
  builtInTemplates,
  templatesFolder,
}: Services): Pick<Handlers, 'exports.note'> {
  return {
    'exports.note': async (client, { dossier: handle, ...request }) => {
      const dossier = open.find(client, handle);
      const templates = listTemplates(builtInTemplates(), dossier);
      const file = await exportNote(dossier, { worker: exporter, templates, templatesFolder }, request);
      return deliverFile(host, client, file);
    },
  };
}
