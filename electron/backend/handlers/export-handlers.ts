import type { Handlers } from '../dispatch.ts';
import { exportNote } from '../exports/export-note.ts';
import type { FinishedFile, Host } from '../host.ts';
import { Refused } from '../refused.ts';
import { listTemplates } from '../templates/read-templates.ts';
import type { Services } from './services.ts';

export function exportHandlers({ open, host, exporter, builtInTemplates }: Services): Pick<Handlers, 'exports.note'> {
  return {
    'exports.note': async (client, { dossier: handle, ...request }) => {
      const dossier = open.find(client, handle);
      const file = await exportNote(dossier, exporter, listTemplates(builtInTemplates(), dossier), request);
      const delivery = await deliver(host, client, file);
      if (delivery === 'cancelled') throw new Refused('cancelled', 'Nothing was exported. The note itself is safe.');
      return delivery;
    },
  };
}

async function deliver(host: Host, client: string, file: FinishedFile) {
  try {
    return await host.deliver(client, file);
  } catch (error) {
    const full = error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
    throw new Refused(
      full ? 'disk-full' : 'export-failed',
      full
        ? 'The file could not be written: the disk is full. The note itself is safe. Free some space or choose another folder.'
        : 'The file could not be written there. The note itself is safe. Choose another folder, or close the file if it is open in Word.',
      error,
    );
  }
}
