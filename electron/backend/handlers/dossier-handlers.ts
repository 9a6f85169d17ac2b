import { existsSync } from 'node:fs';
import { basename, extname, isAbsolute } from 'node:path';
import type { DossierInfo } from '../../../core/contract/backend.ts';
import type { Handlers } from '../dispatch.ts';
import { closeDossier } from '../dossier/close-dossier.ts';
import { copyDossier } from '../dossier/copy-dossier.ts';
import { createDossier } from '../dossier/create-dossier.ts';
import { createStarter } from '../dossier/create-starter.ts';
import { DOSSIER_EXTENSION } from '../dossier/format.ts';
import { dossierName, openDossier } from '../dossier/open-dossier.ts';
import { integerOf, oneRow } from '../dossier/rows.ts';
import { browseFolder, browseNearest } from '../files/browse-folder.ts';
import type { PickRequest } from '../host.ts';
import { Refused } from '../refused.ts';
import type { Services } from './services.ts';

const MAX_RECENT = 12;

export function dossierHandlers(
  services: Services,
): Pick<
  Handlers,
  'dossiers.recent' | 'dossiers.browse' | 'dossiers.create' | 'dossiers.open' | 'dossiers.close' | 'dossiers.saveCopy'
> {
  const { host, open, imports, newId, clock, fullText } = services;
  return {
    'dossiers.recent': () =>
      host.settings.read().recent.map((path) => ({ path, name: dossierName(path), present: existsSync(path) })),
    'dossiers.browse': (_client, { folder }) =>
      folder === null ? browseNearest(services.documentsFolder) : browseFolder(absolute(folder)),
    'dossiers.create': async (client, { path, starter }) => {
      const { path: chosen } = await choosePath(services, client, path, {
        for: 'create',
        suggestedName: `New dossier${DOSSIER_EXTENSION}`,
      });
      const target = withExtension(chosen);
      if (starter)
        createStarter(target, { id: newId(), fullText, templatesFolder: services.templatesFolder, at: clock() });
      else createDossier(target, { id: newId(), fullText });
      return openFor(services, client, target);
    },
    'dossiers.open': async (client, { path }) => {
      const { path: chosen } = await choosePath(services, client, path, { for: 'open' });
      return openFor(services, client, chosen);
    },
    'dossiers.close': (client, { dossier }) => {
      imports.stopAllOf(client, dossier);
      open.close(client, dossier);
      return null;
    },
    'dossiers.saveCopy': async (client, { dossier: handle, path }) => {
      const dossier = open.find(client, handle);
      const suggestedName = `${dossier.name} copy${DOSSIER_EXTENSION}`;
      const { path: chosen, asked } = await choosePath(services, client, path, { for: 'copy', suggestedName });
      const target = withExtension(chosen);
      // Found again: the window may have closed it while the dialog was open.
      copyDossier(open.find(client, handle), target, newId(), asked);
      return { path: target };
    },
  };
}

function openFor({ host, open, newId, fullText }: Services, client: string, path: string): DossierInfo {
  const dossier = openDossier(path, { writer: newId(), fullText, sound: host.settings.read().sound });
  try {
    const counts = oneRow(
      dossier.db,
      `SELECT (SELECT count(*) FROM notes WHERE trashed IS NULL) AS notes,
        (SELECT count(*) FROM facts) AS facts, (SELECT count(*) FROM sources) AS sources`,
    );
    const count = (column: string) => (counts ? integerOf(counts, column) : 0);
    const info = {
      dossier: open.add(client, dossier),
      path: dossier.path,
      name: dossier.name,
      readOnly: dossier.readOnly,
      counts: { notes: count('notes'), facts: count('facts'), sources: count('sources') },
      fullTextSearch: dossier.fullText,
    };
    const others = host.settings.read().recent.filter((recent) => recent !== dossier.path);
    host.settings.change({ recent: [dossier.path, ...others].slice(0, MAX_RECENT) });
    return info;
  } catch (error) {
    closeDossier(dossier);
    throw error;
  }
}

/** The page's path, else what the user picks; `asked` when a dialog asked before replacing a file. */
async function choosePath(
  { host }: Services,
  client: string,
  path: string | null,
  ask: PickRequest,
): Promise<{ readonly path: string; readonly asked: boolean }> {
  if (path !== null) return { path: absolute(path), asked: false };
  const picked = await host.pick(client, ask);
  if (picked === 'cancelled') throw new Refused('cancelled', 'Nothing was chosen, and nothing was changed.');
  if (picked === 'unavailable')
    throw new Refused('unavailable', 'There is no file dialog here. Choose the file from the list instead.');
  return { path: picked.path, asked: true };
}

function absolute(path: string): string {
  if (!isAbsolute(path))
    throw new Refused('invalid-input', 'A file must be named with its whole path. Nothing was changed.');
  return path;
}

function withExtension(path: string): string {
  if (basename(path) === '') throw new Refused('invalid-input', 'The file needs a name. Nothing was changed.');
  return extname(path).toLowerCase() === DOSSIER_EXTENSION ? path : `${path}${DOSSIER_EXTENSION}`;
}
