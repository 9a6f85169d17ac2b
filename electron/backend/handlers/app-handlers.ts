import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Start } from '../../../core/contract/backend.ts';
import type { Handlers } from '../dispatch.ts';
import { createStarter } from '../dossier/create-starter.ts';
import { Refused } from '../refused.ts';
import type { Services } from './services.ts';

const STARTER = ['Briefing Desk', 'Starter.dossier'] as const;

export function appHandlers(services: Services): Pick<Handlers, 'app.start' | 'app.changeSettings' | 'app.openLink'> {
  const { host, version } = services;
  return {
    'app.start': (client) => ({
      host: host.kind,
      version,
      settings: host.settings.read(),
      ...chooseFirst(services, client),
    }),
    'app.changeSettings': (_client, settings) => host.settings.change(settings),
    'app.openLink': async (_client, { url }) => {
      if (await host.openLink(url)) return null;
      throw new Refused('unavailable', 'The link could not be handed to the system. Open it from the page instead.');
    },
  };
}

/** What the window was opened for, else the last dossier that is still there, else the starter. */
function chooseFirst(services: Services, client: string): Pick<Start, 'open' | 'firstRun'> {
  const { host, documentsFolder } = services;
  const asked = host.openAtStart?.(client) ?? null;
  if (asked !== null) return { open: asked, firstRun: false };
  const { recent } = host.settings.read();
  const starter = join(documentsFolder, ...STARTER);
  const present = [...recent, starter].find((path) => existsSync(path));
  if (present !== undefined) return { open: present, firstRun: false };
  // Somebody who had dossiers and finds none now needs to look for them, not a starter.
  if (recent.length > 0) return { open: null, firstRun: false };
  return makeStarter(services, starter) ? { open: starter, firstRun: true } : { open: null, firstRun: false };
}

/** False where the documents folder cannot be written: the page then offers to make a dossier elsewhere. */
function makeStarter({ newId, fullText, templatesFolder, clock }: Services, path: string): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    createStarter(path, { id: newId(), fullText, templatesFolder, at: clock() });
    return true;
  } catch (error) {
    // Another window of a first start was quicker.
    if (error instanceof Refused) return error.refusal.code === 'exists';
    if (error instanceof Error && 'syscall' in error) return false;
    throw error;
  }
}
