import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export interface Places {
  /** Where settings.json is. */
  readonly settings: string;
  /** Where new dossiers are offered to be made. */
  readonly documents: string;
}

/**
 * Folders of this user. `BRIEFING_DESK_HOME` puts both under one folder, for tests and for carrying the app on a
 * stick; else the same folders the desktop shell uses, so that both hosts share settings and documents.
 */
export function findPlaces(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): Places {
  const own = env.BRIEFING_DESK_HOME;
  if (own !== undefined && own !== '') return { settings: join(own, 'settings'), documents: join(own, 'documents') };
  const home = homedir();
  switch (platform) {
    case 'darwin':
      return {
        settings: join(home, 'Library', 'Application Support', 'briefing-desk'),
        documents: join(home, 'Documents'),
      };
    case 'win32':
      return {
        settings: join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'briefing-desk'),
        documents: join(home, 'Documents'),
      };
    default: {
      const config = env.XDG_CONFIG_HOME || join(home, '.config');
      return { settings: join(config, 'briefing-desk'), documents: xdgDocuments(config, home) };
    }
  }
}

/** The documents folder by its own name in the user's language (freedesktop.org, xdg-user-dirs). */
function xdgDocuments(config: string, home: string): string {
  try {
    const line = /^XDG_DOCUMENTS_DIR="(.+)"$/m.exec(readFileSync(join(config, 'user-dirs.dirs'), 'utf8'))?.[1];
    if (line?.startsWith('$HOME/')) return join(home, line.slice('$HOME/'.length));
    if (line?.startsWith('/')) return line;
  } catch {
    // A system without user-dirs.dirs has the English name.
  }
  return join(home, 'Documents');
}
