import type { Handlers } from '../dispatch.ts';
import { exportFacts } from '../exchange/export-facts.ts';
import { exportReferences } from '../exchange/export-references.ts';
import { importFacts } from '../exchange/import-facts.ts';
import { importReferences } from '../exchange/import-references.ts';
import { deliverFile } from '../exports/deliver-file.ts';
import type { Services } from './services.ts';

type Exchange = 'facts.importTable' | 'sources.importReferences' | 'exports.facts' | 'exports.references';

/** Facts and bibliographic data in the forms other programs read and write. */
export function exchangeHandlers({ open, host, clock, newId }: Services): Pick<Handlers, Exchange> {
  return {
    'facts.importTable': (client, { dossier, ...file }) =>
      importFacts(open.find(client, dossier), file, { clock, newId }),
    'sources.importReferences': (client, { dossier, ...file }) =>
      importReferences(open.find(client, dossier), file, { clock, newId }),
    'exports.facts': (client, { dossier, format, facts }) =>
      deliverFile(host, client, exportFacts(open.find(client, dossier), format, facts)),
    'exports.references': async (client, { dossier, format }) =>
      deliverFile(host, client, await exportReferences(open.find(client, dossier), format)),
  };
}
